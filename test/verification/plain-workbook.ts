/** A workbook's cells through a reader of others, in A1's rows and columns. */
import * as SheetJs from '@e965/xlsx';

export type PlainCell = number | string | boolean | null;
export type PlainSheet = readonly (readonly PlainCell[])[];

export function readPlainly(file: Uint8Array): ReadonlyMap<string, PlainSheet> {
  const book = SheetJs.read(file, { type: 'array' });
  return new Map(Object.entries(book.Sheets).map(([name, sheet]) => [name, cellsOf(sheet)]));
}

function cellsOf(sheet: SheetJs.WorkSheet): PlainSheet {
  if (sheet['!ref'] === undefined) return [];
  const { e: end } = SheetJs.utils.decode_range(sheet['!ref']);
  return Array.from({ length: end.r + 1 }, (_, r) =>
    Array.from({ length: end.c + 1 }, (__, c) => plain(sheet[SheetJs.utils.encode_cell({ r, c })])),
  );
}

function plain(cell: unknown): PlainCell {
  const { t: kind, v: value, w: shown } = (cell ?? {}) as Partial<SheetJs.CellObject>;
  if (kind === 'e') return shown ?? '#';
  return value === undefined || value === '' || value instanceof Date ? null : value;
}

/** The row that holds all of these texts. @throws when there is none. */
export function rowWith(sheet: PlainSheet, ...texts: readonly string[]): number {
  const row = sheet.findIndex((cells) => texts.every((text) => cells.includes(text)));
  if (row < 0) throw new Error(`No row holds ${texts.join(', ')}.`);
  return row;
}

/** What stands right of a label; null where the sheet has no such label. */
export function besideLabel(sheet: PlainSheet, label: string): PlainCell {
  const cells = sheet.find((row) => row.includes(label));
  return cells?.slice(cells.indexOf(label) + 1).find((cell) => cell !== null) ?? null;
}
