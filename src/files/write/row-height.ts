import { STYLES, type Style, type StyleName } from '../../app/sheets/styles';
import { countLines, heightOfLines } from '../../app/sheets/text-size';
import type { CellContent } from '../../app/workbook/sheet-content';

/** Excel counts widths in points; a character of the normal font is 7 pixels wide, a column has 5 pixels of padding. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

const USUAL = 11;

/** The height that a row's wrapped texts need, about: a file that is opened is not measured again everywhere. */
export function rowHeight(
  cells: readonly CellContent[],
  widths: readonly number[],
  styleOf: (column: number) => StyleName | undefined,
): number {
  const heights = cells.map((content, column) => {
    const name = styleOf(column);
    const style: Style = name === undefined ? {} : STYLES[name];
    const { size = USUAL, bold = false, wrap = false } = style;
    const isWrapped = wrap && typeof content === 'string';
    const lines = isWrapped ? countLines(content, pointsOf(widths[column] ?? 9), { size, bold }) : 1;
    return heightOfLines(lines, { size });
  });
  return Math.max(heightOfLines(1, { size: USUAL }), ...heights);
}
