import { rect, visibleColor, type Sheet, type Style } from '../model';

type Edge = 'left' | 'right' | 'top' | 'bottom';
const WIDTHS: Readonly<Record<string, number>> = { thick: 3, double: 3 };
const DASHES: Readonly<Record<string, string>> = {
  double: 'double',
  dotted: 'dotted',
  hair: 'dotted',
  dashed: 'dashed',
  dashDot: 'dashed',
  dashDotDot: 'dashed',
};

/**
 * The lines right of and below a cell. A line may be the cell's own or that of its neighbour, so each is drawn once;
 * cells at the edge of what is shown leave their left and upper lines to the headings.
 */
export function borderCss(sheet: Sheet, row: number, column: number, rows = 1, columns = 1): string {
  const { styles } = sheet.book;
  const at = (r: number, c: number): Style => styles.style(sheet.styleIdAt(r, c));
  const right = line(at(row, column + columns - 1), 'right', at(row, column + columns), 'left', sheet);
  const below = line(at(row + rows - 1, column), 'bottom', at(row + rows, column), 'top', sheet);
  return `${right ? `border-right:${right};` : ''}${below ? `border-bottom:${below};` : ''}`;
}

function line(own: Style, edge: Edge, next: Style, opposite: Edge, { book, view }: Sheet): string | null {
  const drawn = own.borders[edge] ?? next.borders[opposite];
  if (drawn) return css(drawn.line, visibleColor(drawn.color, book.theme));
  // A fill covers the sheet's own lines.
  if (!view.gridlines || own.fill.pattern !== 'none') return 'none';
  return null;
}

function css(name: string, color: string | null): string {
  const width = WIDTHS[name] ?? (name.startsWith('medium') ? 2 : 1);
  return `${width}px ${DASHES[name.replace(/^medium(\w)/, (_, first: string) => first.toLowerCase())] ?? 'solid'} ${color ?? '#000'}`;
}

/** The area that a cell shows as: its merge, or itself. */
export const shownArea = (sheet: Sheet, row: number, column: number) => sheet.mergeAt(row, column) ?? rect(row, column);
