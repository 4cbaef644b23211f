/** The styles part. What came from a file is written as it stood; what is new is added after it. */
import { builtInNumber, FIRST_OWN_FORMAT } from '../../style/built-in-formats';
import type { Style } from '../../style/style';
import type { StyleTable } from '../../style/style-table';
import type { RuleFormat } from '../../sheet/conditional-format';
import type { CarriedStyles } from '../carried';
import { MAIN_NAMESPACE } from '../namespaces';
import { element, XML_DECLARATION } from '../package/attributes';
import { alignmentXml, bordersXml, fillXml, fontXml, ruleFormatXml } from './write-style-parts';

/** A list of elements that finds an equal one before it adds another. */
class ElementList {
  private readonly numbers = new Map<string, number>();
  private readonly items: string[];

  constructor(items: readonly string[]) {
    this.items = [...items];
    for (const [i, item] of items.entries()) if (!this.numbers.has(item)) this.numbers.set(item, i);
  }

  numberOf(item: string): number {
    const known = this.numbers.get(item);
    if (known !== undefined) return known;
    const number = this.items.push(item) - 1;
    this.numbers.set(item, number);
    return number;
  }

  xml(name: string): string {
    return element(name, { count: this.items.length }, this.items.join(''));
  }
}

/** Excel expects the first two fills to be these. */
const FIRST_FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
];
const NORMAL_STYLES = '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>';
const NORMAL_NAMES = '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';
const TABLE_STYLES =
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>';

export class StyleWriter {
  private readonly fonts: ElementList;
  private readonly fills: ElementList;
  private readonly borders: ElementList;
  private readonly ruleFormats: ElementList;
  private readonly numberFormats: Map<string, number>;

  constructor(
    private readonly table: StyleTable,
    private readonly carried: CarriedStyles | null,
  ) {
    this.fonts = new ElementList(carried?.fonts ?? []);
    this.fills = new ElementList(carried?.fills ?? FIRST_FILLS);
    this.borders = new ElementList(carried?.borders ?? []);
    this.ruleFormats = new ElementList(carried?.ruleFormats ?? []);
    this.numberFormats = new Map([...(carried?.numberFormats ?? [])].map(([number, format]) => [format, number]));
  }

  /** Number of a rule's format among those of all rules. */
  ruleFormatNumber(format: RuleFormat): number {
    return (
      this.carried?.numberOfRuleFormat.get(format) ??
      this.ruleFormats.numberOf(ruleFormatXml(format, this.formatNumber))
    );
  }

  /** To be called last: rules add to the styles. */
  xml(): string {
    const known = this.carried?.formats ?? [];
    const formats = this.table.all.map((style, i) => known[i] ?? this.formatXml(style));
    const other = (name: string, otherwise: string): string => this.carried?.others.get(name) ?? otherwise;
    const numberFormats = [...this.numberFormats].map(([formatCode, numFmtId]) =>
      element('numFmt', { numFmtId, formatCode }),
    );
    return (
      XML_DECLARATION +
      element(
        'styleSheet',
        { xmlns: MAIN_NAMESPACE },
        (numberFormats.length > 0 ? element('numFmts', { count: numberFormats.length }, numberFormats.join('')) : '') +
          this.fonts.xml('fonts') +
          this.fills.xml('fills') +
          this.borders.xml('borders') +
          other('cellStyleXfs', NORMAL_STYLES) +
          element('cellXfs', { count: formats.length }, formats.join('')) +
          other('cellStyles', NORMAL_NAMES) +
          this.ruleFormats.xml('dxfs') +
          other('tableStyles', TABLE_STYLES) +
          other('colors', ''),
      )
    );
  }

  private readonly formatNumber = (format: string): number => {
    const known = builtInNumber(format) ?? this.numberFormats.get(format);
    if (known !== undefined) return known;
    const number = Math.max(FIRST_OWN_FORMAT - 1, ...this.numberFormats.values()) + 1;
    this.numberFormats.set(format, number);
    return number;
  };

  private formatXml(style: Style): string {
    const alignment = alignmentXml(style.alignment);
    const protection =
      style.locked && !style.formulaHidden
        ? ''
        : element('protection', { locked: style.locked ? null : '0', hidden: style.formulaHidden });
    return element(
      'xf',
      {
        numFmtId: this.formatNumber(style.numberFormat),
        fontId: this.fonts.numberOf(fontXml(style.font)),
        fillId: this.fills.numberOf(fillXml(style.fill)),
        borderId: this.borders.numberOf(bordersXml(style.borders)),
        xfId: style.namedStyle,
        quotePrefix: style.quotePrefix,
        applyNumberFormat: style.numberFormat !== 'General',
        applyFont: true,
        applyFill: style.fill.pattern !== 'none',
        applyBorder: true,
        applyAlignment: alignment !== '',
        applyProtection: protection !== '',
      },
      alignment + protection,
    );
  }
}
