import type { FindingList } from '../finding/finding-list';
import { isReported } from '../programme/indicator';
import type { ProgrammeIndex } from '../programme/programme-index';
import type { Unit } from '../programme/unit';
import type { Column } from '../report/form-words';
import { valueAt } from '../report/grid';
import type { MatchedRows } from '../report/match-rows';
import { FIGURE_PARTS } from '../report/observation';
import type { TableRow } from '../report/read-rows';
import type { SheetReading } from '../report/read-sheet';
import { usedCells } from '../report/used-cells';
import { textKey } from '../text/text-key';

/**
 * Figures that stand beside no code. Beside a total that someone added they are only worth a look. Beside a heading of
 * the form's own, or beside nothing at all, while figures of the same column are lacking elsewhere, they have slid:
 * then every figure of the report may belong to the row before or after it, and none is certain.
 */
export function checkUncodedFigures(
  reading: SheetReading,
  unit: Unit,
  index: ProgrammeIndex,
  matched: MatchedRows,
  findings: FindingList,
): void {
  for (const row of reading.rows) {
    if (row.code !== null || !row.hasFigure) continue;
    const cell = { row: row.row, column: reading.columns?.at.code ?? reading.grid.left };
    findings.add(
      { unit: unit.code, indicator: null, sheet: reading.grid.sheet, cell },
      { rule: 'figure-without-code', found: row.name, expected: null },
      hasSlid(reading, row, index, matched) ? 'error' : 'warning',
    );
  }
}

function hasSlid(reading: SheetReading, row: TableRow, index: ProgrammeIndex, matched: MatchedRows): boolean {
  const { name } = row;
  const ofTheForm = name === null || index.programme.groups.some((group) => textKey(group.name) === textKey(name));
  if (!ofTheForm) return false;
  const filled = SLIDING.filter((column) => !isBlank(reading, row.row, column));
  return [...matched.rows].some(([code, { row: own }]) => {
    const indicator = index.indicator(code);
    if (!indicator || !isReported(indicator)) return false;
    const { needed, state } = usedCells(indicator);
    const asked: readonly Column[] = state ? [...needed, 'state'] : needed;
    return filled.some((column) => asked.includes(column) && isBlank(reading, own, column));
  });
}

/** Columns whose cells must be filled where they are used. */
const SLIDING: readonly Column[] = [...FIGURE_PARTS, 'state'];

function isBlank({ grid, columns }: SheetReading, row: number, column: Column): boolean {
  const at = columns?.at[column];
  return at === undefined || valueAt(grid, row, at) === null;
}
