import type { CellContent, StyledArea } from '../workbook/sheet-content';
import { STYLES, type Style, type StyleName } from './styles';
import { columnPoints, countLines, heightOfLines } from './text-size';

const USUAL = 11;
const USUAL_WIDTH = 9;
/** What a step of indenting takes of a cell's width, in points. */
const INDENT = 7;

/** A cell's style, by its column; undefined where it has none. */
export type StyleOfColumn = (column: number) => StyleName | undefined;

/**
 * The height that a row's texts need, about, in points: where nobody measures them, or before anybody did. `widths`: of the
 * columns, in characters.
 */
export function rowHeight(cells: readonly CellContent[], widths: readonly number[], styleOf: StyleOfColumn): number {
  const heights = cells.map((content, column) => {
    const name = styleOf(column);
    const style: Style = name === undefined ? {} : STYLES[name];
    const { size = USUAL, bold = false, wrap = false, indent = 0 } = style;
    const text = wrap ? textOf(content) : '';
    const room = columnPoints(widths[column] ?? USUAL_WIDTH) - indent * INDENT;
    return heightOfLines(countLines(text, room, { size, bold }), { size });
  });
  return Math.max(heightOfLines(1, { size: USUAL }), ...heights);
}

/** What a cell shows, where that may take several lines. */
function textOf(content: CellContent): string {
  if (typeof content === 'string') return content;
  return content !== null && typeof content === 'object' && 'value' in content && typeof content.value === 'string'
    ? content.value
    : '';
}

/** The styles of one row's cells: of those that cover a cell, the last. */
export function stylesOfRow(styles: readonly StyledArea[], row: number): StyleOfColumn {
  const own = styles.filter(({ area }) => row >= area.top && row < area.top + area.rows);
  return (column) => own.findLast(({ area }) => column >= area.left && column < area.left + area.columns)?.style;
}
