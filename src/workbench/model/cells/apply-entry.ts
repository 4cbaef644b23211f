/** What was typed, put into a cell. */
import type { Row } from '../sheet/row';
import type { Sheet } from '../sheet/sheet';
import type { Entry } from '../typing/entry';

export function applyEntry(sheet: Sheet, stored: Row, row: number, column: number, entry: Entry): void {
  const { styles } = sheet.book;
  stored.clear(column);
  const styleId = stored.styles[column] ?? stored.style ?? sheet.columns.at(column).style ?? 0;
  const quoted = entry.kind === 'value' && entry.quotePrefix === true;
  if (styles.style(styleId).quotePrefix !== quoted) {
    stored.styles[column] = styles.idOfPatched(styleId, { quotePrefix: quoted }, `quote:${String(quoted)}`);
  }
  if (entry.kind === 'blank') return;
  if (entry.kind === 'formula') {
    stored.setFormula(column, { text: entry.text });
    return;
  }
  stored.values[column] = entry.value;
  if (entry.numberFormat !== undefined) adoptFormat(sheet, stored, row, column, entry.numberFormat);
}

/** A typed date or percentage gives its format to a cell that has none. */
function adoptFormat(sheet: Sheet, stored: Row, row: number, column: number, numberFormat: string): void {
  const { styles } = sheet.book;
  const id = sheet.styleIdAt(row, column);
  if (styles.style(id).numberFormat !== 'General') return;
  stored.styles[column] = styles.idOfPatched(id, { numberFormat }, `format:${numberFormat}`);
}
