/** The rows of a sheet. */
import { columnName, formatAddress } from '../../geometry/address';
import { rect } from '../../geometry/rect';
import type { Formula, Row } from '../../sheet/row';
import type { Sheet } from '../../sheet/sheet';
import { isCellError, type CellValue } from '../../value/cell-value';
import { withPrefixes } from '../future-functions';
import { attributes } from '../package/attributes';
import { escapeXml } from '../package/xml';
import { encodeEscapes } from '../package/xml-text';
import { needsArray } from './array-formulas';
import type { SharedStrings } from './write-strings';

export interface CellSinks {
  readonly strings: SharedStrings;
  /** Number of the metadata that marks dynamic arrays. */
  readonly dynamicMark: number;
  /** Set once a dynamic array has been written. */
  usesDynamicMark: boolean;
}

const LETTERS: string[] = [];
const lettersOf = (column: number): string => (LETTERS[column] ??= columnName(column));

export function sheetData(sheet: Sheet, sinks: CellSinks): string {
  let xml = '';
  for (const [number, row] of sheet.rows.entries()) if (row) xml += rowXml(sheet, row, number, sinks);
  return xml === '' ? '<sheetData/>' : `<sheetData>${xml}</sheetData>`;
}

function rowXml(sheet: Sheet, row: Row, number: number, sinks: CellSinks): string {
  let cells = '';
  const end = row.width;
  for (let column = 0; column < end; column++) {
    const value = row.values[column];
    const style = row.styles[column];
    const formula = row.formulas?.get(column);
    if (value === undefined && style === undefined && !formula) continue;
    const shown = style ?? row.style ?? sheet.columns.at(column).style ?? 0;
    cells += cellXml(row, number, column, value, shown, formula, sinks);
  }
  const format = attributes({
    s: row.style,
    customFormat: row.style !== null,
    ht: row.height,
    customHeight: row.height !== null && row.customHeight,
    hidden: row.hidden,
    outlineLevel: row.outlineLevel || null,
  });
  if (cells === '') return format === '' ? '' : `<row r="${number + 1}"${format}/>`;
  return `<row r="${number + 1}"${format}>${cells}</row>`;
}

function cellXml(
  row: Row,
  number: number,
  column: number,
  value: CellValue | undefined,
  style: number,
  formula: Formula | undefined,
  sinks: CellSinks,
): string {
  const place = `${lettersOf(column)}${number + 1}`;
  const open = `<c r="${place}"${style === 0 ? '' : ` s="${style}"`}`;
  if (formula) return `${open}${formulaXml(formula, number, column, value, sinks)}`;
  if (value === undefined) return `${open}/>`;
  if (typeof value === 'string') {
    return `${open} t="s"><v>${sinks.strings.add(value, row.richText?.get(column) ?? null)}</v></c>`;
  }
  const { type, text } = scalarXml(value);
  return `${open}${type}>${text}</c>`;
}

/** The kind and the text of a value, as a cell and a formula's result both write them. */
function scalarXml(value: CellValue): { type: string; text: string } {
  if (typeof value === 'number') return { type: '', text: `<v>${value}</v>` };
  if (typeof value === 'boolean') return { type: ' t="b"', text: `<v>${value ? 1 : 0}</v>` };
  if (isCellError(value)) return { type: ' t="e"', text: `<v>${value.error}</v>` };
  return { type: ' t="str"', text: `<v>${escapeXml(encodeEscapes(value))}</v>` };
}

/** Everything after the cell's place and style: kind of result, formula, result. */
function formulaXml(
  formula: Formula,
  row: number,
  column: number,
  value: CellValue | undefined,
  sinks: CellSinks,
): string {
  const isArray = needsArray(formula);
  const dynamic = isArray && formula.array?.dynamic !== false;
  if (dynamic) sinks.usesDynamicMark = true;
  const ref = isArray ? ` t="array" ref="${formatAddress(formula.array?.area ?? rect(row, column))}"` : '';
  const text = `<f${ref}>${escapeXml(encodeEscapes(withPrefixes(formula.text)))}</f>`;
  const mark = dynamic ? ` cm="${sinks.dynamicMark}"` : '';
  if (value === undefined) return `${mark}>${text}</c>`;
  const result = scalarXml(value);
  return `${mark}${result.type}>${text}${result.text}</c>`;
}
