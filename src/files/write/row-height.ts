import { STYLES, type Style, type StyleName } from '../../app/sheets/styles';
import { columnPoints, countLines, heightOfLines } from '../../app/sheets/text-size';
import type { CellContent } from '../../app/workbook/sheet-content';

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
    const lines = isWrapped ? countLines(content, columnPoints(widths[column] ?? 9), { size, bold }) : 1;
    return heightOfLines(lines, { size });
  });
  return Math.max(heightOfLines(1, { size: USUAL }), ...heights);
}
