/** Fonts, fills, borders and alignment as elements. */
import type { Color } from '../../style/color';
import type { RuleFormat } from '../../sheet/conditional-format';
import {
  BORDER_EDGES,
  DEFAULT_ALIGNMENT,
  type Alignment,
  type BorderLine,
  type Borders,
  type Fill,
  type Font,
} from '../../style/style';
import { element } from '../package/attributes';

export const colorXml = (name: string, color: Color | null): string =>
  color
    ? element(name, {
        rgb: color.rgb === undefined ? null : `FF${color.rgb}`,
        theme: color.theme,
        indexed: color.indexed,
        tint: color.tint,
      })
    : '';

const flag = (name: string, on: boolean): string => (on ? `<${name}/>` : '');

export function fontXml(font: Font): string {
  return element(
    'font',
    {},
    flag('b', font.bold) +
      flag('i', font.italic) +
      flag('strike', font.strikethrough) +
      (font.underline === 'none' ? '' : element('u', { val: font.underline === 'single' ? null : font.underline })) +
      (font.raised === 'none' ? '' : element('vertAlign', { val: font.raised })) +
      element('sz', { val: font.size }) +
      colorXml('color', font.color) +
      element('name', { val: font.name }) +
      font.rest,
  );
}

export function fillXml(fill: Fill): string {
  if (fill.pattern === 'gradient') return element('fill', {}, fill.gradient);
  const background = fill.background ? colorXml('bgColor', fill.background) : '<bgColor indexed="64"/>';
  const colors = fill.color ? colorXml('fgColor', fill.color) + background : '';
  return element('fill', {}, element('patternFill', { patternType: fill.pattern }, colors));
}

const lineXml = (edge: string, line: BorderLine | null | undefined): string =>
  line ? element(edge, { style: line.line }, colorXml('color', line.color) || '<color auto="1"/>') : `<${edge}/>`;

export function bordersXml(borders: Borders): string {
  const { diagonalUp, diagonalDown } = borders;
  return element(
    'border',
    { diagonalUp, diagonalDown },
    BORDER_EDGES.map((edge) => lineXml(edge, borders[edge])).join(''),
  );
}

export function alignmentXml(alignment: Alignment): string {
  const changed = (value: string | number, otherwise: string | number) => (value === otherwise ? null : value);
  const values = {
    horizontal: changed(alignment.horizontal, DEFAULT_ALIGNMENT.horizontal),
    vertical: changed(alignment.vertical, DEFAULT_ALIGNMENT.vertical),
    textRotation: changed(alignment.rotation, 0),
    wrapText: alignment.wrap,
    indent: changed(alignment.indent, 0),
    shrinkToFit: alignment.shrink,
    readingOrder: changed(alignment.readingOrder, 0),
  };
  return Object.values(values).every((value) => value === null || value === false) ? '' : element('alignment', values);
}

const switchXml = (name: string, on: boolean | null): string =>
  on === null ? '' : element(name, { val: on ? null : '0' });

export function ruleFormatXml(format: RuleFormat, formatNumber: (format: string) => number): string {
  const { underline, numberFormat, fill } = format;
  const font =
    switchXml('b', format.bold) +
    switchXml('i', format.italic) +
    switchXml('strike', format.strikethrough) +
    (underline === null ? '' : element('u', { val: underline ? null : 'none' })) +
    colorXml('color', format.color);
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((edge) =>
    format.borders[edge] ? lineXml(edge, format.borders[edge]) : '',
  );
  return element(
    'dxf',
    {},
    (font === '' ? '' : element('font', {}, font)) +
      (numberFormat === null
        ? ''
        : element('numFmt', { numFmtId: formatNumber(numberFormat), formatCode: numberFormat })) +
      // A solid fill's colour stands as the background here; the pattern is named so that other programs show it, too.
      (fill
        ? element(
            'fill',
            {},
            element('patternFill', { patternType: 'solid' }, colorXml('fgColor', fill) + colorXml('bgColor', fill)),
          )
        : '') +
      (sides.some((side) => side !== '') ? element('border', {}, sides.join('')) : ''),
  );
}
