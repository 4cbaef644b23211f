/** The theme of workbooks that came without a file of their own: without it, programs disagree on what theme colours are. */
import { OFFICE_THEME } from '../../style/color';
import { element, XML_DECLARATION } from '../package/attributes';

/** The file lists dark before light. */
const COLORS = [
  ['dk1', 1],
  ['lt1', 0],
  ['dk2', 3],
  ['lt2', 2],
  ['accent1', 4],
  ['accent2', 5],
  ['accent3', 6],
  ['accent4', 7],
  ['accent5', 8],
  ['accent6', 9],
  ['hlink', 10],
  ['folHlink', 11],
] as const;

const inDrawing = (name: string, attributes: Readonly<Record<string, string>>, ...content: string[]): string =>
  element(`a:${name}`, attributes, content.join(''));

const font = (name: string, typeface: string): string =>
  inDrawing(
    name,
    {},
    ...['latin', 'ea', 'cs'].map((kind) => inDrawing(kind, { typeface: kind === 'latin' ? typeface : '' })),
  );

/** The format asks for three of each. */
const thrice = (name: string, one: string): string => inDrawing(name, {}, one, one, one);

function themeXml(): string {
  const fill = inDrawing('solidFill', {}, inDrawing('schemeClr', { val: 'phClr' }));
  const colors = COLORS.map(([name, slot]) =>
    inDrawing(name, {}, inDrawing('srgbClr', { val: OFFICE_THEME[slot] ?? '000000' })),
  );
  const formats = [
    thrice('fillStyleLst', fill),
    thrice('lnStyleLst', inDrawing('ln', { w: '6350' }, fill)),
    thrice('effectStyleLst', inDrawing('effectStyle', {}, inDrawing('effectLst', {}))),
    thrice('bgFillStyleLst', fill),
  ];
  const elements = inDrawing(
    'themeElements',
    {},
    inDrawing('clrScheme', { name: 'Office' }, ...colors),
    inDrawing('fontScheme', { name: 'Office' }, font('majorFont', 'Calibri Light'), font('minorFont', 'Calibri')),
    inDrawing('fmtScheme', { name: 'Office' }, ...formats),
  );
  const namespace = { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: 'Office' };
  return XML_DECLARATION + inDrawing('theme', namespace, elements);
}

export const THEME = themeXml();
