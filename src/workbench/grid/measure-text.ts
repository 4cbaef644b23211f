/** How much room a text takes, measured as the browser draws it. */

const KEPT = 20_000;
const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** Pixels; `font` as in CSS. */
export function textWidth(text: string, font: string): number {
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 7;
  context.font = font;
  const { width } = context.measureText(text);
  if (widths.size >= KEPT) widths.clear();
  widths.set(key, width);
  return width;
}

/** Lines that a text takes when it is wrapped to a width. */
export function lineCount(text: string, font: string, width: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOf(paragraph, font, width), 0);
}

function linesOf(paragraph: string, font: string, width: number): number {
  if (textWidth(paragraph, font) <= width) return 1;
  const space = textWidth(' ', font);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const length = textWidth(word, font);
    if (used > 0 && used + space + length > width) {
      lines++;
      used = 0;
    }
    // A word that is wider than the cell is broken.
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used += (used > 0 ? space : 0) + (length > width ? length % width : length);
  }
  return lines;
}
