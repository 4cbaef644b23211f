/** The styles part: what cells look like, as numbered formats over lists of fonts, fills and borders. */
import { FIRST_OWN_FORMAT, BUILT_IN_FORMATS } from '../../style/built-in-formats';
import { DEFAULT_ALIGNMENT, DEFAULT_FONT, DEFAULT_STYLE, NO_BORDERS, NO_FILL, type Style } from '../../style/style';
import { StyleTable } from '../../style/style-table';
import type { RuleFormat } from '../../sheet/conditional-format';
import type { CarriedStyles } from '../carried';
import { childNamed, childrenNamed, isTrue, numberOr, type XmlElement } from '../package/xml';
import { readAlignment, readBorders, readFill, readFont } from './read-style-parts';
import { readRuleFormat } from './read-rule-format';

export interface ReadStyles {
  readonly table: StyleTable;
  readonly ruleFormats: readonly RuleFormat[];
  readonly carried: CarriedStyles;
}

const CARRIED = ['cellStyleXfs', 'cellStyles', 'tableStyles', 'colors', 'extLst'];

export function readStyles(root: XmlElement): ReadStyles {
  const list = (name: string, item: string) => childrenNamed(childNamed(root, name), item);
  const numberFormats = new Map(
    list('numFmts', 'numFmt').map(({ attributes }) => [
      numberOr(attributes['numFmtId'], FIRST_OWN_FORMAT),
      attributes['formatCode'] ?? 'General',
    ]),
  );
  const [fonts, fills, borders] = [list('fonts', 'font'), list('fills', 'fill'), list('borders', 'border')];
  const parts = { fonts: fonts.map(readFont), fills: fills.map(readFill), borders: borders.map(readBorders) };
  const formats = list('cellXfs', 'xf');
  const styles = formats.map((format) => readFormat(format, parts, numberFormats));
  const ruleElements = list('dxfs', 'dxf');
  const ruleFormats = ruleElements.map(readRuleFormat);
  const xmlOf = (elements: readonly XmlElement[]) => elements.map(({ xml }) => xml);
  const carried: CarriedStyles = {
    formats: xmlOf(formats),
    fonts: xmlOf(fonts),
    fills: xmlOf(fills),
    borders: xmlOf(borders),
    ruleFormats: xmlOf(ruleElements),
    numberFormats,
    others: new Map(CARRIED.flatMap((name) => childrenNamed(root, name).map(({ xml }) => [name, xml] as const))),
    numberOfRuleFormat: new WeakMap(ruleFormats.map((format, i) => [format, i])),
  };
  return { table: new StyleTable(styles.length > 0 ? styles : [DEFAULT_STYLE]), ruleFormats, carried };
}

interface StyleParts {
  readonly fonts: readonly Style['font'][];
  readonly fills: readonly Style['fill'][];
  readonly borders: readonly Style['borders'][];
}

function readFormat(format: XmlElement, parts: StyleParts, numberFormats: ReadonlyMap<number, string>): Style {
  const { attributes } = format;
  const number = numberOr(attributes['numFmtId'], 0);
  const protection = childNamed(format, 'protection')?.attributes;
  const alignment = childNamed(format, 'alignment');
  return {
    numberFormat: numberFormats.get(number) ?? BUILT_IN_FORMATS[number] ?? 'General',
    font: parts.fonts[numberOr(attributes['fontId'], 0)] ?? DEFAULT_FONT,
    fill: parts.fills[numberOr(attributes['fillId'], 0)] ?? NO_FILL,
    borders: parts.borders[numberOr(attributes['borderId'], 0)] ?? NO_BORDERS,
    alignment: alignment ? readAlignment(alignment) : DEFAULT_ALIGNMENT,
    locked: isTrue(protection?.['locked'], true),
    formulaHidden: isTrue(protection?.['hidden']),
    quotePrefix: isTrue(attributes['quotePrefix']),
    namedStyle: numberOr(attributes['xfId'], 0),
  };
}
