import { FONT, HIGHLIGHTS, STYLES, type Style, type StyleName } from '../../app/sheets/styles';
import type { HighlightStyle } from '../../app/workbook/sheet-content';
import { element, MAIN, part } from './xml';

const GRID_COLOUR = 'FFA6A6A6';
/** Number formats of one's own are numbered from here. */
const FIRST_FORMAT = 164;

const argb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;
const side = (name: string): string => element(name, { style: 'thin' }, element('color', { rgb: GRID_COLOUR }));
const fillOf = (colour: string): string =>
  element('fill', {}, element('patternFill', { patternType: 'solid' }, element('fgColor', { rgb: argb(colour) })));

/** Keeps each text once, and knows its number. */
class Numbered {
  constructor(private readonly items: string[]) {}

  of(item: string): number {
    const at = this.items.indexOf(item);
    return at < 0 ? this.items.push(item) - 1 : at;
  }

  xml(name: string): string {
    return element(name, { count: this.items.length }, this.items.join(''));
  }
}

/** The looks that the cells of a workbook have, by number. */
export class StyleSheet {
  private readonly fonts = new Numbered([fontXml({})]);
  private readonly fills = new Numbered([
    element('fill', {}, element('patternFill', { patternType: 'none' })),
    element('fill', {}, element('patternFill', { patternType: 'gray125' })),
  ]);
  private readonly borders = new Numbered([element('border')]);
  private readonly formats = new Map<string, number>();
  private readonly cells = new Numbered([element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })]);
  private readonly highlights = new Numbered([]);

  /** The number of a style, for cells that stay open or not when the sheet is locked. */
  cell(name: StyleName, isOpen: boolean): number {
    const style: Style = STYLES[name];
    const { fill, format, grid, align, valign, wrap, indent } = style;
    const content =
      element('alignment', {
        horizontal: align ?? null,
        vertical: valign === undefined ? null : valign,
        wrapText: wrap ?? null,
        indent: indent ?? null,
      }) + (isOpen ? element('protection', { locked: '0' }) : '');
    return this.cells.of(
      element(
        'xf',
        {
          numFmtId: format === undefined ? 0 : this.format(format),
          fontId: this.fonts.of(fontXml(style)),
          fillId: fill === undefined ? 0 : this.fills.of(fillOf(fill)),
          borderId: grid === true ? this.borders.of(gridXml()) : 0,
          xfId: 0,
          applyNumberFormat: format !== undefined,
          applyFont: true,
          applyFill: fill !== undefined,
          applyBorder: grid === true,
          applyAlignment: true,
          applyProtection: isOpen,
        },
        content,
      ),
    );
  }

  /** The number of what cells take on by a rule. */
  highlight(name: HighlightStyle): number {
    const { fill, colour } = HIGHLIGHTS[name];
    const font = element('font', {}, element('color', { rgb: argb(colour) }));
    const pattern = element('patternFill', { patternType: 'solid' }, element('bgColor', { rgb: argb(fill) }));
    return this.highlights.of(element('dxf', {}, font + element('fill', {}, pattern)));
  }

  /** To be asked last: cells and rules add to it. */
  xml(): string {
    const formats = [...this.formats].map(([formatCode, numFmtId]) => element('numFmt', { numFmtId, formatCode }));
    const normal = element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    return part(
      element(
        'styleSheet',
        { xmlns: MAIN },
        (formats.length > 0 ? element('numFmts', { count: formats.length }, formats.join('')) : '') +
          this.fonts.xml('fonts') +
          this.fills.xml('fills') +
          this.borders.xml('borders') +
          element('cellStyleXfs', { count: 1 }, normal) +
          this.cells.xml('cellXfs') +
          element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })) +
          this.highlights.xml('dxfs'),
      ),
    );
  }

  private format(code: string): number {
    // Excel's own number for text.
    if (code === '@') return 49;
    const number = this.formats.get(code) ?? FIRST_FORMAT + this.formats.size;
    this.formats.set(code, number);
    return number;
  }
}

function fontXml({ bold, italic, underline, size = 11, colour }: Style): string {
  return element(
    'font',
    {},
    (bold === true ? element('b') : '') +
      (italic === true ? element('i') : '') +
      (underline === true ? element('u') : '') +
      element('sz', { val: size }) +
      (colour === undefined ? '' : element('color', { rgb: argb(colour) })) +
      element('name', { val: FONT }),
  );
}

const gridXml = (): string => element('border', {}, ['left', 'right', 'top', 'bottom'].map(side).join(''));
