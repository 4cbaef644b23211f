import type { FindingList } from '../finding/finding-list';
import type { Place } from '../finding/finding';
import { codeAsNumber } from '../programme/code';
import type { Indicator, ReportedIndicator } from '../programme/indicator';
import type { ProgrammeIndex } from '../programme/programme-index';
import type { Unit } from '../programme/unit';
import type { SheetReading } from './read-sheet';
import { mendedCodes } from './mend-code';
import type { TableRow } from './read-rows';
import { textKey } from '../text/text-key';

/** The row of each indicator that the unit reports; rows that stand twice are in `repeated`. */
export interface MatchedRows {
  readonly rows: ReadonlyMap<string, TableRow>;
  readonly repeated: ReadonlySet<string>;
}

/** Finds rows by code and tells of those that belong to nothing, to nobody, or to two. */
export function matchRows(
  reading: SheetReading,
  unit: Unit,
  index: ProgrammeIndex,
  findings: FindingList,
): MatchedRows {
  const rows = new Map<string, TableRow>();
  const repeated = new Set<string>();
  for (const row of reading.rows) {
    const at = (indicator: string | null): Place => ({
      unit: unit.code,
      indicator,
      sheet: reading.grid.sheet,
      cell: { row: row.row, column: reading.columns?.at.code ?? reading.grid.left },
    });
    if (row.code === null) continue;
    const indicator = findIndicator(row.code, index);
    if (!indicator) {
      if (row.hasFigure || looksLikeCode(row.code))
        findings.add(at(null), { rule: 'row-unknown', found: row.code, expected: null });
      continue;
    }
    if (!index.isReporter(indicator, unit.code)) {
      findings.add(at(indicator.code), { rule: 'row-not-for-unit', found: row.code, expected: null });
      continue;
    }
    if (rows.has(indicator.code)) {
      repeated.add(indicator.code);
      findings.add(at(indicator.code), { rule: 'row-repeated', found: row.code, expected: null });
      continue;
    }
    rows.set(indicator.code, row);
    if (textKey(row.code) !== textKey(indicator.code))
      findings.add(at(indicator.code), { rule: 'row-code-differs', found: row.code, expected: indicator.code });
  }
  return { rows, repeated };
}

function findIndicator(code: string, index: ProgrammeIndex): Indicator | undefined {
  const asTyped = index.indicatorByNumber(codeAsNumber(code));
  if (asTyped) return asTyped;
  for (const mended of mendedCodes(code)) {
    const indicator = index.indicatorByNumber(mended);
    if (indicator) return indicator;
  }
  return undefined;
}

const looksLikeCode = (text: string): boolean => /^[\p{L}]{0,3}\d+(?:[.,]\d+)*\p{L}?$/u.test(text);

/** Tells of rows that are not there, and of rows in another order than the form's. */
export function reportRowOrder(
  reading: SheetReading,
  unit: Unit,
  expected: readonly ReportedIndicator[],
  matched: MatchedRows,
  findings: FindingList,
): void {
  const sheet = reading.grid.sheet;
  const column = reading.columns?.at.code ?? reading.grid.left;
  const headingRow = reading.columns?.headingRow ?? reading.grid.top;
  let last = headingRow;
  for (const { code } of expected) {
    const row = matched.rows.get(code);
    if (row) last = row.row;
    // A missing row is shown where it should have stood: after the one before it.
    else
      findings.add(
        { unit: unit.code, indicator: code, sheet, cell: { row: last, column } },
        { rule: 'row-missing', found: null, expected: code },
      );
  }
  const order = expected.flatMap(({ code }) => matched.rows.get(code)?.row ?? []);
  const moved = order.find((row, i) => i > 0 && row < (order[i - 1] ?? 0));
  if (moved !== undefined)
    findings.add(
      { unit: unit.code, indicator: null, sheet, cell: { row: moved, column } },
      { rule: 'rows-moved', found: null, expected: null },
    );
}
