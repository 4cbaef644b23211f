import type { CellRef, CellValue, SheetGrid } from '../../domain/report/grid';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { DetailColumn, DetailPart } from '../sheets/detail-columns';
import { headingText } from '../sheets/detail-headings';

type Rows = readonly (readonly CellValue[])[];

/** Which column of a detail sheet is which, by its headings: people insert rows and columns. */
export interface DetailMap {
  readonly headingRow: number;
  /** Where units' codes stand. */
  readonly unitColumn: number;
  /** By column of the sheet; null for one without figures. */
  readonly columns: readonly (DetailColumn | null)[];
}

/** Null where the headings are gone. */
export function mapDetail(rows: Rows, known: readonly DetailColumn[]): DetailMap | null {
  const { unit, code } = SHEET_WORDS.detailColumns;
  const headingRow = rows.findIndex((row) => row.includes(unit) && row.includes(code));
  const names = rows[headingRow];
  if (!names) return null;
  const byHeading = new Map(known.map((column) => [key(headingText(column.indicator), column.heading), column]));
  let name: CellValue = null;
  const columns = (rows[headingRow + 1] ?? []).map((part, i) => {
    // An indicator's heading stands over the first of its columns.
    name = names[i] || name;
    return byHeading.get(key(name, part)) ?? null;
  });
  return { headingRow, unitColumn: names.indexOf(code), columns };
}

const key = (name: CellValue, part: CellValue): string => `${String(name)}\n${String(part)}`;

export const isTotalRow = (row: readonly CellValue[]): boolean => row.includes(SHEET_WORDS.whole);

/** The cell of a unit's figure, or of all units' (unit null). Null where it is no longer there. */
export function findInDetail(
  { values, top, left }: SheetGrid,
  known: readonly DetailColumn[],
  unit: string | null,
  indicator: string,
  part: DetailPart,
): CellRef | null {
  const map = mapDetail(values, known);
  if (!map) return null;
  const column = map.columns.findIndex((own) => own?.indicator.code === indicator && own.part === part);
  const isRow = (cells: readonly CellValue[]) => (unit === null ? isTotalRow(cells) : cells[map.unitColumn] === unit);
  const row = values.findIndex((cells, i) => i > map.headingRow && isRow(cells));
  return row < 0 || column < 0 ? null : { row: top + row, column: left + column };
}
