import { formattedText, formatValue, isCellError, localizeFormula, VI_VN, type Place, type Sheet } from '../model';

/** What an editor begins with: the formula, or the value in full as a person would type it. */
export function entryText(sheet: Sheet, { row, column }: Place): string {
  const { locale } = sheet.book;
  const formula = sheet.formulaAt(row, column);
  if (formula) return `=${locale.tag === VI_VN.tag ? localizeFormula(formula.text) : formula.text}`;
  const value = sheet.valueAt(row, column);
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value !== 'number') return typeof value === 'boolean' ? formattedText(sheet, row, column) : value;
  const { numberFormat } = sheet.book.styles.style(sheet.styleIdAt(row, column));
  // Dates and times are typed as they are shown; a percentage keeps its sign and loses nothing.
  if (/[dy]|h:|m\/|mm/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, '')))
    return formatValue(value, 'm/d/yyyy', locale);
  if (numberFormat.includes('%')) return `${plain(Number((value * 100).toPrecision(15)), locale.decimal)}%`;
  return plain(value, locale.decimal);
}

const plain = (value: number, decimal: string): string => String(value).replace('.', decimal);
