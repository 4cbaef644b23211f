/** Areas read as rows of plain values: quick, also for very many cells. */
import type { Rect } from '../geometry/rect';
import type { Sheet } from '../sheet/sheet';
import { formattedText } from '../text/cell-text';
import type { TypingLocale } from '../typing/locale';
import type { CellValue } from '../value/cell-value';

/** Values of the area; null is blank. */
export function readValues(sheet: Sheet, area: Rect): (CellValue | null)[][] {
  sheet.book.calculation.settle();
  return readRows(sheet, area, null, (row, column) => row.values[column] ?? null);
}

/** Formulas with their `=`; where there is none, the value. */
export function readFormulas(sheet: Sheet, area: Rect): (CellValue | null)[][] {
  sheet.book.calculation.settle();
  return readRows(sheet, area, null, (row, column) => {
    const formula = row.formulas?.get(column);
    return formula ? `=${formula.text}` : (row.values[column] ?? null);
  });
}

export function readNumberFormats(sheet: Sheet, area: Rect): string[][] {
  const { styles } = sheet.book;
  const plain = sheet.columns.all.every((run) => run.style === null);
  return Array.from({ length: area.rows }, (_, r) => {
    const row = sheet.rows[area.top + r];
    return Array.from({ length: area.columns }, (_cell, c) => {
      const column = area.left + c;
      const own = row?.styles[column] ?? row?.style;
      return styles.style(own ?? (plain ? 0 : sheet.styleIdAt(area.top + r, column))).numberFormat;
    });
  });
}

/** The text that cells show. */
export function readTexts(sheet: Sheet, area: Rect, locale: TypingLocale = sheet.book.locale): string[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_cell, c) => formattedText(sheet, area.top + r, area.left + c, locale)),
  );
}

type StoredRow = NonNullable<Sheet['rows'][number]>;

function readRows<T>(sheet: Sheet, area: Rect, blank: T, read: (row: StoredRow, column: number) => T): T[][] {
  const rows: T[][] = new Array<T[]>(area.rows);
  for (let r = 0; r < area.rows; r++) {
    const row = sheet.rows[area.top + r];
    const cells: T[] = new Array<T>(area.columns);
    for (let c = 0; c < area.columns; c++) cells[c] = row ? read(row, area.left + c) : blank;
    rows[r] = cells;
  }
  return rows;
}
