import { lastColumn, lastRow, numberFormatAt, valueAt, type CellRef, type SheetGrid } from '../../domain/report/grid';
import { looseKey } from '../../domain/text/text-key';
import { PROGRAMME_WORDS } from '../../locales/vi/programme-sheet-words';
import type { TypedCell } from './cell-kind';
import { readRecord, type Field, type TableKey } from './field';
import type { Line } from './join-records';
import { readKept } from './kept';
import type { ProgrammeMistake } from '../../domain/programme/mistake';
import { mistakeAt, type TableCells } from './mistake-at';
import type { ProgrammeSheet, StandingTable } from './programme-sheet';
import type { JsonRecord } from './record';

/** A table as it stands on its sheet. */
export interface ReadTable extends TableCells {
  readonly key: TableKey;
  readonly lines: readonly Line[];
  readonly mistakes: readonly ProgrammeMistake[];
  readonly standing: StandingTable;
}

export function readTable(key: TableKey, sheet: ProgrammeSheet, fields: readonly Field[]): ReadTable {
  return key === 'general' ? readUpright(sheet, fields) : readFlat(key, sheet, fields);
}

const typed = (grid: SheetGrid, row: number, column: number | undefined): TypedCell | null => {
  const value = column === undefined ? null : valueAt(grid, row, column);
  return value === null || column === undefined ? null : { value, format: numberFormatAt(grid, row, column) };
};

/** The row whose cells are most of the wanted words; the first of the sheet where none is any. */
function headingRow(grid: SheetGrid, wanted: ReadonlySet<string>): number {
  let [best, most] = [grid.top, 0];
  for (let row = grid.top; row <= lastRow(grid); row++) {
    let found = 0;
    for (let column = grid.left; column <= lastColumn(grid); column++)
      if (wanted.has(looseKey(String(valueAt(grid, row, column) ?? '')))) found += 1;
    if (found > most) [best, most] = [row, found];
  }
  return best;
}

function readFlat(key: TableKey, { grid, written }: ProgrammeSheet, fields: readonly Field[]): ReadTable {
  const heading = headingRow(grid, new Set(fields.map((field) => looseKey(field.heading))));
  const columnByKey = new Map<string, number>();
  for (let column = lastColumn(grid); column >= grid.left; column--)
    columnByKey.set(looseKey(String(valueAt(grid, heading, column) ?? '')), column);
  const columns = fields.map((field) => columnByKey.get(looseKey(field.heading)));
  const keptColumn = columnByKey.get(looseKey(PROGRAMME_WORDS.kept));
  const known = [...columns, keptColumn].filter((column) => column !== undefined);
  const filled = (row: number) => known.filter((column) => valueAt(grid, row, column) !== null).length;
  const rows: number[] = [];
  // Below what the add-in wrote, a lone cell is a person's note.
  for (let row = heading + 1; row <= lastRow(grid); row++) if (filled(row) >= (row < written ? 1 : 2)) rows.push(row);
  const cellOf = (row: number, field: number) => ({ row, column: columns[field] ?? known[0] ?? grid.left });
  const table = {
    key,
    grid,
    fields,
    cellOf,
    standing: {
      name: grid.sheet.name,
      rows: Math.max(written, (rows.at(-1) ?? heading) + 1),
      columns: Math.max(0, ...known) + 1,
      ownColumn: ownColumn(grid, heading, rows.at(-1) ?? heading, new Set(known)),
    },
  };
  const lines: Line[] = [];
  const mistakes: ProgrammeMistake[] = [];
  for (const row of rows) {
    const cells = columns.map((column) => typed(grid, row, column));
    const rest = keptIn(typed(grid, row, keptColumn));
    const { record, refusals } = readRecord(cells, fields, rest ?? {});
    lines.push({ row, record });
    for (const { field, refusal } of refusals)
      mistakes.push(mistakeAt(table, row, field, { kind: 'refused', refusal }));
    if (rest === null) mistakes.push(keptBroken(grid, row, keptColumn ?? grid.left));
  }
  if (grid.truncated)
    mistakes.push(mistakeAt(table, lastRow(grid), 0, { kind: 'refused', refusal: { why: 'too-long' } }));
  return { ...table, lines, mistakes };
}

/** Between the add-in's columns any content is a person's; right of them a column that has a heading, too. */
function ownColumn(grid: SheetGrid, heading: number, last: number, known: ReadonlySet<number>): CellRef | null {
  const end = Math.max(grid.left, ...known);
  for (let column = grid.left; column <= end + 1; column++) {
    if (known.has(column)) continue;
    for (let row = heading; row <= (column > end ? heading : last); row++)
      if (valueAt(grid, row, column) !== null) return { row: heading, column };
  }
  return null;
}

/** Null where the add-in's own note was changed. */
const keptIn = (cell: TypedCell | null): JsonRecord | null => (cell === null ? {} : readKept(String(cell.value)));

const keptBroken = (grid: SheetGrid, row: number, column: number): ProgrammeMistake => ({
  sheet: grid.sheet,
  cell: { row, column },
  heading: PROGRAMME_WORDS.kept,
  found: String(valueAt(grid, row, column) ?? ''),
  allowed: [],
  what: { kind: 'refused', refusal: { why: 'kept-data-broken' } },
});

function readUpright({ grid, written }: ProgrammeSheet, fields: readonly Field[]): ReadTable {
  const [label, column] = [grid.left, grid.left + 1];
  const rowByKey = new Map<string, number>();
  const kept: number[] = [];
  for (let row = grid.top; row <= lastRow(grid); row++) {
    const key = looseKey(String(valueAt(grid, row, label) ?? ''));
    if (key === looseKey(PROGRAMME_WORDS.kept)) kept.push(row);
    else if (!rowByKey.has(key)) rowByKey.set(key, row);
  }
  const rows = fields.map((field) => rowByKey.get(looseKey(field.heading)));
  const cellOf = (_row: number, field: number) => ({ row: rows[field] ?? grid.top, column });
  const table = {
    key: 'general' as const,
    grid,
    fields,
    cellOf,
    standing: { name: grid.sheet.name, rows: written, columns: 3, ownColumn: null },
  };
  const text = kept.map((row) => String(valueAt(grid, row, column) ?? '')).join('');
  const rest = text === '' ? {} : readKept(text);
  const cells = rows.map((row) => (row === undefined ? null : typed(grid, row, column)));
  const { record, refusals } = readRecord(cells, fields, rest ?? {});
  const mistakes = refusals.map(({ field, refusal }) => mistakeAt(table, 0, field, { kind: 'refused', refusal }));
  if (rest === null) mistakes.push(keptBroken(grid, kept[0] ?? grid.top, column));
  return { ...table, lines: [{ row: grid.top, record }], mistakes };
}
