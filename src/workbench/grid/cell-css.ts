import { visibleColor, type Book, type RuledLook, type Style } from '../model';

/** Sheets of paper are white by day and by night, as in Excel: cells' own colours were chosen for that. */
const INK = '#000000';
const PIXELS_PER_POINT = 4 / 3;
/** Of a line of text to its letters. */
export const LINE_HEIGHT = 1.25;
/** Left and right of a text. */
export const PADDING = 3;

export const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

export const fontOf = ({ font }: Style, bold = font.bold): string =>
  `${font.italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${(font.size * PIXELS_PER_POINT).toFixed(2)}px ${familyOf(font.name)}`;

/** Faces that are like it stand in where a machine has not got the font. */
const familyOf = (name: string): string =>
  /times|roman|serif/i.test(name)
    ? `"${name}", "Liberation Serif", Tinos, serif`
    : `"${name}", Carlito, "Segoe UI", "Liberation Sans", Arial, sans-serif`;

const known = new WeakMap<Style, string>();

/** The look of a cell's text, as CSS declarations; a style is worked out once. */
export function textCss(style: Style, book: Book): string {
  const before = known.get(style);
  if (before !== undefined) return before;
  const { font, alignment } = style;
  const lines = [
    ...(font.underline === 'none' ? [] : ['underline']),
    ...(font.strikethrough ? ['line-through'] : []),
  ].join(' ');
  const css = [
    `font:${fontOf(style)}`,
    `line-height:${LINE_HEIGHT}`,
    `color:${visibleColor(font.color, book.theme) ?? INK}`,
    ...(lines ? [`text-decoration:${lines}`] : []),
    ...(alignment.wrap ? ['white-space:pre-wrap', 'overflow-wrap:anywhere'] : ['white-space:pre']),
    `align-items:${VERTICAL[alignment.vertical] ?? 'flex-end'}`,
    ...(alignment.indent > 0 ? [`padding-left:${PADDING + alignment.indent * 9}px`] : []),
  ].join(';');
  known.set(style, css);
  return css;
}

const VERTICAL: Readonly<Record<string, string>> = {
  top: 'flex-start',
  center: 'center',
  bottom: 'flex-end',
  justify: 'flex-start',
  distributed: 'center',
};

/** What a conditional format lays over the text. */
export function ruledCss({ format }: RuledLook, book: Book): string {
  const color = visibleColor(format.color, book.theme);
  const lines = [format.underline === true ? 'underline' : '', format.strikethrough === true ? 'line-through' : ''];
  return [
    ...(color ? [`color:${color}`] : []),
    ...(format.bold === null ? [] : [`font-weight:${format.bold ? 'bold' : 'normal'}`]),
    ...(format.italic === null ? [] : [`font-style:${format.italic ? 'italic' : 'normal'}`]),
    ...(lines.some(Boolean) ? [`text-decoration:${lines.join(' ').trim()}`] : []),
  ].join(';');
}

/** The colour behind a cell, or null for the paper's own. */
export function fillOf({ fill }: Style, look: RuledLook | undefined, book: Book): string | null {
  if (look?.scaleColor) return look.scaleColor;
  const ruled = visibleColor(look?.format.fill ?? null, book.theme);
  if (ruled) return ruled;
  return fill.pattern === 'none' ? null : visibleColor(fill.color ?? fill.background, book.theme);
}
