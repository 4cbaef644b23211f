import { FindingList } from '../finding/finding-list';
import { NOWHERE, type Finding, type Place } from '../finding/finding';
import type { Label } from './form-words';
import { lastRow, type SheetGrid } from './grid';
import { findColumns, reportColumns, type TableColumns } from './read-columns';
import { readHeader, type HeaderReading, type ReportHeader } from './read-header';
import { readRows, type TableRow } from './read-rows';
import { inUnicode } from './unicode-grid';

/** A sheet read as a report form, before anyone asks whose it is and what its figures mean. */
export interface SheetReading {
  readonly grid: SheetGrid;
  readonly header: ReportHeader;
  /** Null: no heading row was found, so no figure can be read. */
  readonly columns: TableColumns | null;
  readonly rows: readonly TableRow[];
  /** About the form itself; their unit is not known yet. */
  readonly findings: readonly Finding[];
}

/** Labels by which a sheet is taken for a report, whatever became of its table. */
const LABELS_OF_A_REPORT = 3;
/** Headings by which a table is taken for a report's: with a label above it, or alone. A copied summary has fewer. */
const HEADINGS_BELOW_A_LABEL = 5;
const HEADINGS_ALONE = 7;

/** Reads the sheet's form, or null where the sheet is no report at all. */
export function readSheet(found: SheetGrid): SheetReading | null {
  const { grid, converted } = inUnicode(found);
  const columns = findColumns(grid);
  const { header, contradictions } = readHeader(grid, columns ? columns.headingRow : lastRow(grid) + 1);
  const labels = Object.keys(header).length;
  const enough = labels > 0 ? HEADINGS_BELOW_A_LABEL : HEADINGS_ALONE;
  const table = columns !== null && columns.recognised >= enough;
  if (labels < LABELS_OF_A_REPORT && !table) return null;
  const findings = new FindingList();
  const place = { ...NOWHERE, sheet: grid.sheet };
  if (grid.hidden) findings.add(place, { rule: 'sheet-hidden', found: null, expected: null });
  if (grid.truncated) findings.add(place, { rule: 'sheet-too-large', found: null, expected: null });
  if (converted) {
    const { cell, ...detail } = converted;
    findings.add({ ...place, cell }, { rule: 'text-converted', ...detail });
  }
  reportContradictions(header, contradictions, place, findings);
  if (!columns) {
    findings.add(place, { rule: 'heading-missing', column: 'code', found: null, expected: 'Mã số' });
    return { grid, header, columns, rows: [], findings: findings.all };
  }
  reportColumns(grid, columns, place, findings);
  const { rows, secondHeading } = readRows(grid, columns);
  if (secondHeading !== null)
    findings.add(
      { ...place, cell: { row: secondHeading, column: grid.left } },
      { rule: 'second-heading', found: null, expected: null },
    );
  return { grid, header, columns, rows, findings: findings.all };
}

/** Labels that decide whose figures these are: where two of a kind contradict each other, nobody can say. */
const DECISIVE: ReadonlySet<Label> = new Set<Label>(['programme', 'unitName', 'unitCode', 'period', 'kind']);

function reportContradictions(
  header: ReportHeader,
  contradictions: HeaderReading['contradictions'],
  place: Place,
  findings: FindingList,
): void {
  for (const { label, field } of contradictions) {
    if (!DECISIVE.has(label)) continue;
    const expected = header[label]?.value ?? null;
    findings.add(
      { ...place, cell: field.cell },
      {
        rule: 'label-repeated',
        label,
        found: String(field.value),
        expected: expected === null ? null : String(expected),
      },
    );
  }
}
