import type { CellObject, Range, WorkSheet } from '@e965/xlsx';
import type { Area, CellValue, SheetGrid } from '../domain/report/grid';
import { numberKind } from '../domain/report/number-format';

/** What is read of a sheet; a form is far smaller, and a sheet that goes on is told of. */
const LARGEST_FORM = { rows: 1000, columns: 52 };
/** Days between the two calendars that spreadsheets count in. */
const DAYS_TO_1904 = 1462;

const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};
const OTHER_ERROR = '#UNKNOWN!';

export interface SheetSource {
  readonly file: string;
  readonly name: string;
  readonly position: number;
  readonly sheet: WorkSheet;
  readonly hidden: boolean;
  readonly from1904: boolean;
}

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellObject;
}

/** A sheet as the library read it, as the product's readers want it. */
export function toGrid(source: SheetSource): SheetGrid {
  const { sheet, file, name, position, hidden } = source;
  const used = usedCells(sheet);
  const cells = used.filter(({ row, column }) => row < LARGEST_FORM.rows && column < LARGEST_FORM.columns);
  const area = extentOf(cells);
  const matrix = <T>(blank: T, pick: (cell: CellObject) => T): T[][] => {
    const rows = Array.from({ length: area.rows }, () => Array<T>(area.columns).fill(blank));
    for (const { row, column, cell } of cells) {
      const line = rows[row - area.top];
      if (line) line[column - area.left] = pick(cell);
    }
    return rows;
  };
  return {
    sheet: { id: `${file} ${position}`, name, file },
    top: area.top,
    left: area.left,
    values: matrix<CellValue>(null, (cell) => valueOf(cell, source.from1904)),
    formulas: matrix<CellValue>(null, (cell) => (cell.f === undefined ? valueOf(cell, source.from1904) : `=${cell.f}`)),
    numberFormats: matrix('General', ({ z }) => (typeof z === 'string' ? z : 'General')),
    merges: (sheet['!merges'] ?? []).map(toArea).filter((merge) => overlaps(merge, area)),
    hiddenRows: hiddenIn(sheet['!rows'], area.top, area.rows),
    hiddenColumns: hiddenIn(sheet['!cols'], area.left, area.columns),
    hidden,
    truncated: cells.length < used.length,
  };
}

function usedCells(sheet: WorkSheet): readonly PlacedCell[] {
  // The library's types know of a dense sheet's rows, but not that they have holes.
  const rows = (sheet['!data'] ?? []) as ((CellObject | undefined)[] | undefined)[];
  const used: PlacedCell[] = [];
  rows.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (cell && (cell.f !== undefined || !isBlank(cell))) used.push({ row, column, cell });
    });
  });
  return used;
}

const isBlank = ({ t, v }: CellObject): boolean => t === 'z' || v === undefined || v === '';

function extentOf(cells: readonly PlacedCell[]): Area {
  if (cells.length === 0) return { top: 0, left: 0, rows: 0, columns: 0 };
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));
  const [top, left] = [least(rows), least(columns)];
  return { top, left, rows: most(rows) - top + 1, columns: most(columns) - left + 1 };
}

function valueOf({ t, v, z }: CellObject, from1904: boolean): CellValue {
  if (t === 'e') return ERRORS[Number(v)] ?? OTHER_ERROR;
  if (typeof v === 'number') {
    const isDay = from1904 && typeof z === 'string' && numberKind(z) === 'date';
    return isDay ? v + DAYS_TO_1904 : v;
  }
  return typeof v === 'string' || typeof v === 'boolean' ? v : null;
}

const toArea = ({ s, e }: Range): Area => ({
  top: s.r,
  left: s.c,
  rows: e.r - s.r + 1,
  columns: e.c - s.c + 1,
});

const overlaps = (a: Area, b: Area): boolean =>
  a.top < b.top + b.rows && b.top < a.top + a.rows && a.left < b.left + b.columns && b.left < a.left + a.columns;

function hiddenIn(
  lines: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined,
  first: number,
  count: number,
): readonly number[] {
  const hidden: number[] = [];
  lines?.forEach((line, i) => {
    if (line?.hidden === true && i >= first && i < first + count) hidden.push(i);
  });
  return hidden;
}
