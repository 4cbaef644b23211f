/** How much room printed text takes, about: no font can be measured here, so letters are counted by how wide they are. */

/** Shares of the font's size, as Times New Roman has them. */
const SPACE = 0.25;
const NARROW = 0.3;
const USUAL = 0.48;
const CAPITAL = 0.7;
const WIDE = 0.82;
/** Bold letters are wider by this much. */
const BOLD = 1.06;
/** A line's height as a share of the font's size. */
const LINE = 1.33;
/** A column keeps this much from its text, in points. */
const PADDING = 5;

function letterWidth(letter: string): number {
  if (letter === ' ') return SPACE;
  if (/[\s.,;:!'’"“”()[\]|/iíìỉĩịjltfrI-]/.test(letter)) return NARROW;
  if (/[mwMW%]/.test(letter)) return WIDE;
  return /\p{Lu}/u.test(letter) ? CAPITAL : USUAL;
}

export interface TextLooks {
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
}

export function textWidth(text: string, { size, bold }: TextLooks): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * size * (bold ? BOLD : 1);
}

/** Lines that a text takes when it is wrapped at words in a column of so many points. */
export function countLines(text: string, column: number, looks: TextLooks): number {
  const room = Math.max(1, column - PADDING);
  return text.split('\n').reduce((lines, paragraph) => lines + linesOf(paragraph, room, looks), 0);
}

function linesOf(paragraph: string, room: number, looks: TextLooks): number {
  const space = textWidth(' ', looks);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = textWidth(word, looks);
    if (used > 0 && used + space + width > room) {
      lines += 1;
      used = 0;
    }
    // A word that is wider than the column is broken.
    lines += Math.max(0, Math.ceil(width / room) - 1);
    used += (used > 0 ? space : 0) + (width > room ? width % room : width);
  }
  return lines;
}

/** A column's width in points: a character of the normal font is 7 pixels wide, a column has 5 pixels of padding. */
export const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Points that so many lines take. */
export const heightOfLines = (lines: number, { size }: Pick<TextLooks, 'size'>): number =>
  Math.ceil(lines * size * LINE * 4) / 4;
