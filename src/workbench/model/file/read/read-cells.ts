/** The rows of a sheet, read straight from the text of its part: it is nearly all of a workbook. */
import { columnIndex, parseAddress } from '../../geometry/address';
import { isSingleCell, MAX_COLUMNS, MAX_ROWS, rect } from '../../geometry/rect';
import type { Row } from '../../sheet/row';
import type { Sheet } from '../../sheet/sheet';
import { moveFormula } from '../../formula/rewrite';
import { cellError, errorNamed, type CellValue } from '../../value/cell-value';
import { serialOf } from '../../value/serial-date';
import { withoutPrefixes } from '../future-functions';
import { isTrue, numberOr, parseAttributes, unescapeXml } from '../package/xml';
import { decodeEscapes } from '../package/xml-text';
import { readString, type ReadString } from './read-strings';

export interface CellSources {
  readonly strings: readonly ReadString[];
  /** Numbers that mark a formula as a dynamic array. */
  readonly dynamicMarks: ReadonlySet<number>;
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

const ROW = /<row\b([^>]*?)(?:\/>|>([^]*?)<\/row>)/g;
const CELL = /<c\b([^>]*?)(?:\/>|>([^]*?)<\/c>)/g;
const USUAL = /^ r="([A-Z]{1,3})(\d{1,7})"(?: s="(\d+)")?(?: t="(\w+)")?$/;
const FORMULA = /<f\b([^>]*?)(?:\/>|>([^]*?)<\/f>)/;
const VALUE = /<v\b[^>]*?(?:\/>|>([^]*?)<\/v>)/;
const INLINE = /<is\b[^>]*>([^]*?)<\/is>/;

/** `data` is the sheet's `sheetData` element. */
export function readCells(sheet: Sheet, data: string, sources: CellSources): void {
  const shared = new Map<string, SharedFormula>();
  let nextRow = 0;
  for (const [, attributes = '', content] of data.matchAll(ROW)) {
    const row = parseAttributes(attributes);
    const number = row['r'] === undefined ? nextRow : Number(row['r']) - 1;
    nextRow = number + 1;
    if (!(number >= 0 && number < MAX_ROWS)) continue;
    const stored = readRowFormat(sheet, number, row);
    if (content !== undefined) readRow(sheet, stored, number, content, sources, shared);
  }
}

function readRowFormat(sheet: Sheet, number: number, row: Readonly<Record<string, string>>): Row {
  const stored = sheet.rowAt(number);
  if (row['ht'] !== undefined) {
    stored.height = Number(row['ht']);
    stored.customHeight = isTrue(row['customHeight']);
  }
  stored.hidden = isTrue(row['hidden']);
  stored.outlineLevel = numberOr(row['outlineLevel'], 0);
  if (row['s'] !== undefined && isTrue(row['customFormat'])) stored.style = Number(row['s']);
  return stored;
}

function readRow(
  sheet: Sheet,
  stored: Row,
  row: number,
  content: string,
  sources: CellSources,
  shared: Map<string, SharedFormula>,
): void {
  const mustSayPlain = stored.style !== null || sheet.columns.all.some((run) => run.style !== null);
  let next = 0;
  for (const [, attributes = '', inner] of content.matchAll(CELL)) {
    const usual = USUAL.exec(attributes);
    const named = usual ? null : parseAttributes(attributes);
    const letters = usual?.[1] ?? /^[A-Z]+/.exec(named?.['r'] ?? '')?.[0];
    const column = letters === undefined ? next : columnIndex(letters);
    next = column + 1;
    if (column >= MAX_COLUMNS) continue;
    const style = Number(usual ? (usual[3] ?? 0) : (named?.['s'] ?? 0));
    if (style !== 0 || mustSayPlain) stored.styles[column] = style;
    if (inner === undefined) continue;
    const type = usual ? usual[4] : named?.['t'];
    const value = readValue(stored, column, inner, type, sources);
    if (value !== null) stored.values[column] = value;
    if (inner.includes('<f'))
      readFormula(sheet, stored, row, column, inner, shared, sources.dynamicMarks.has(Number(named?.['cm'] ?? NaN)));
  }
}

function readValue(
  stored: Row,
  column: number,
  inner: string,
  type: string | undefined,
  { strings }: CellSources,
): CellValue | null {
  if (type === 'inlineStr') return keepRuns(stored, column, readString(INLINE.exec(inner)?.[1] ?? ''));
  const value = VALUE.exec(inner);
  if (!value) return null;
  const text = value[1] ?? '';
  switch (type) {
    case 's': {
      const string = strings[Number(text)];
      return string ? keepRuns(stored, column, string) : null;
    }
    case 'str':
      return decodeEscapes(unescapeXml(text));
    case 'b':
      return isTrue(text.trim());
    case 'e':
      return errorNamed(text.trim()) ?? cellError('#VALUE!');
    case 'd':
      return readIsoDate(text.trim());
    case undefined:
    default:
      return text.trim() === '' ? null : Number(text);
  }
}

function keepRuns(stored: Row, column: number, { text, runs }: ReadString): string {
  if (runs !== null) (stored.richText ??= new Map()).set(column, runs);
  return text;
}

/** Files in the strict form may write dates out. */
function readIsoDate(text: string): CellValue {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d(?:\.\d+)?))?/.exec(text);
  const day = match && serialOf({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
  if (!match || day === null) return text;
  const [hours, minutes, seconds] = [match[4], match[5], match[6]].map((part) => Number(part ?? 0));
  return day + ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
}

function readFormula(
  sheet: Sheet,
  stored: Row,
  row: number,
  column: number,
  inner: string,
  shared: Map<string, SharedFormula>,
  dynamic: boolean,
): void {
  const match = FORMULA.exec(inner);
  if (!match) return;
  const attributes = parseAttributes(match[1] ?? '');
  const text = withoutPrefixes(decodeEscapes(unescapeXml(match[2] ?? '')));
  const index = attributes['si'] ?? '';
  switch (attributes['t']) {
    case 'shared': {
      const master = shared.get(index);
      if (text !== '') shared.set(index, { text, row, column });
      const own = text !== '' ? text : master && moveFormula(master.text, row - master.row, column - master.column);
      if (own !== undefined) stored.setFormula(column, { text: own, implicit: true });
      return;
    }
    case 'array': {
      const area = parseAddress(attributes['ref'] ?? '') ?? rect(row, column);
      if (!isSingleCell(area)) sheet.hasArrays = true;
      if (text !== '') stored.setFormula(column, { text, array: { area, dynamic } });
      return;
    }
    case 'dataTable':
      // What-if tables are worked out by Excel alone; their results stay as values.
      return;
    case undefined:
    default:
      if (text !== '') stored.setFormula(column, { text, implicit: true });
  }
}
