/** Cells as they are read on the sheet. */
import { format, isDateFormat } from 'numfmt';
import type { Sheet } from '../sheet/sheet';
import { EN_US, type TypingLocale } from '../typing/locale';
import { isCellError, type CellValue } from '../value/cell-value';

/** Excel's "short date", which each locale writes in its own way. */
const SHORT_DATE = 'm/d/yyyy';
const LOCAL_SHORT_DATE: Readonly<Record<TypingLocale['tag'], string>> = { 'en-US': SHORT_DATE, 'vi-VN': 'd/m/yyyy' };
const DAYS_TO_1904 = 1462;

/** A value under a number format. A date that Excel cannot show is a row of `#`; an unknown format shows the plain value. */
export function formatValue(value: CellValue | null, numberFormat: string, locale: TypingLocale = EN_US): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && (numberFormat === 'General' || numberFormat === '@')) return value;
  const pattern = numberFormat.startsWith(SHORT_DATE)
    ? LOCAL_SHORT_DATE[locale.tag] + numberFormat.slice(SHORT_DATE.length)
    : numberFormat;
  if (typeof value === 'number' && value < 0 && isDateFormat(pattern)) return '########';
  return format(pattern, value, { locale: locale.tag, throws: false });
}

/** The text a cell shows, however narrow its column. */
export function formattedText(
  sheet: Sheet,
  row: number,
  column: number,
  locale: TypingLocale = sheet.book.locale,
): string {
  const value = sheet.valueAt(row, column);
  if (value === null) return '';
  const { numberFormat } = sheet.book.styles.style(sheet.styleIdAt(row, column));
  if (sheet.book.date1904 && typeof value === 'number' && isDateFormat(numberFormat)) {
    return formatValue(value + DAYS_TO_1904, numberFormat, locale);
  }
  return formatValue(value, numberFormat, locale);
}
