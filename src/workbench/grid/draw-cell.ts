import { columnName, formattedText, formatValue, type Place, type Rect, type RuledLook, type Style } from '../model';
import { borderCss } from './border-css';
import { fillOf, fontOf, PADDING, ruledCss, textCss } from './cell-css';
import { cellId, HEADING_HEIGHT, headingWidth, layerOf, make, type GridView } from './grid-view';
import { textWidth } from './measure-text';

/** One cell as an element: its text, its look, and the lines right of and below it. */
export function drawCell(view: GridView, place: Place, area: Rect): HTMLElement {
  const { sheet, layout, viewport } = view;
  const { row, column } = place;
  const style = sheet.book.styles.style(sheet.styleIdAt(row, column));
  const look = view.looks.at(row, column);
  const text = shownText(view, place, look);
  const x = layout.xOf(column, viewport);
  const y = layout.yOf(row, viewport);
  const width = layout.xOf(column + area.columns - 1, viewport) + layout.columns.sizeOf(column + area.columns - 1) - x;
  const height = layout.yOf(row + area.rows - 1, viewport) + layout.rows.sizeOf(row + area.rows - 1) - y;
  const value = sheet.valueAt(row, column);
  const align = alignmentOf(style, value);
  const room = roomFor(view, place, area, text, style, width);
  const layer = layerOf(layout, row, column);
  const fill = fillOf(style, look, sheet.book) ?? (layer > 0 ? '#fff' : null);
  const css = [
    `left:${x + headingWidth(layout)}px;top:${y + HEADING_HEIGHT}px;width:${width}px;height:${height}px`,
    `z-index:${layer + (room > width ? 1 : 0)}`,
    ...(fill ? [`background:${fill}`] : []),
    borderCss(sheet, row, column, area.rows, area.columns),
  ];
  const cell = make('grid-cell', 'gridcell', css.join(';'));
  cell.id = cellId(place);
  cell.setAttribute('aria-colindex', String(column + 1));
  describe(cell, view, place, text);
  if (look?.bar) cell.append(barOf(look.bar));
  if (text === '' || look?.bar?.showValue === false) return cell;
  const words = make(
    'grid-text',
    null,
    `${textCss(style, sheet.book)};${look ? ruledCss(look, sheet.book) : ''};${align}`,
  );
  if (room > width) words.style.width = `${room}px`;
  words.textContent = text;
  cell.append(words);
  return cell;
}

/** Too narrow for a number, a cell shows `#`, as in Excel: never a part of the number. */
function shownText({ sheet, layout }: GridView, { row, column }: Place, look: RuledLook | undefined): string {
  const format = look?.format.numberFormat ?? null;
  const value = sheet.valueAt(row, column);
  const text = format === null ? formattedText(sheet, row, column) : formatValue(value, format, sheet.book.locale);
  if (typeof value !== 'number' || sheet.mergeAt(row, column)) return text;
  const room = layout.columns.sizeOf(column) - 2 * PADDING;
  const font = fontOf(sheet.book.styles.style(sheet.styleIdAt(row, column)));
  // A face that stands in for a missing one may be a little wider than the column was made for.
  if (textWidth(text, font) <= room + 2 * PADDING) return text;
  return '#'.repeat(Math.max(1, Math.floor(room / textWidth('#', font))));
}

/** Texts go left, numbers right, truth values and errors to the middle, unless the style says otherwise. */
function alignmentOf({ alignment }: Style, value: unknown): string {
  const general = typeof value === 'string' ? 'left' : typeof value === 'number' ? 'right' : 'center';
  const wanted = alignment.horizontal === 'general' ? general : alignment.horizontal;
  const [justify, align] =
    wanted === 'right'
      ? ['flex-end', 'right']
      : /^(?:center|centerContinuous|distributed)$/.test(wanted)
        ? ['center', 'center']
        : ['flex-start', 'left'];
  return `justify-content:${justify};text-align:${align}`;
}

/** How wide a text may be: it runs on over blank neighbours on its right. */
function roomFor(
  { sheet, layout, viewport }: GridView,
  { row, column }: Place,
  area: Rect,
  text: string,
  style: Style,
  width: number,
) {
  const { wrap, horizontal } = style.alignment;
  if (wrap || area.columns > 1 || typeof sheet.valueAt(row, column) !== 'string') return width;
  if (horizontal !== 'general' && horizontal !== 'left') return width;
  const needed = textWidth(text, fontOf(style)) + 2 * PADDING;
  let room = width;
  // Out of the frozen columns only while nothing has been scrolled beneath them.
  const isHeld = column < layout.frozen.columns && viewport.left > 0;
  const limit = isHeld ? layout.frozen.columns : layout.columns.count;
  for (let next = column + 1; room < needed && next < limit; next++) {
    if (sheet.valueAt(row, next) !== null || sheet.mergeAt(row, next)) break;
    room += layout.columns.sizeOf(next);
  }
  return Math.min(room, Math.max(needed, width));
}

function describe(cell: HTMLElement, { sheet, selection }: GridView, { row, column }: Place, text: string): void {
  const { active } = selection;
  if (active.row === row && active.column === column) {
    cell.setAttribute('aria-selected', 'true');
    // What a screen reader says when the selection comes here.
    cell.setAttribute('aria-label', `${columnName(column)}${row + 1} ${text}`.trim());
  }
  if (sheet.protection && sheet.book.styles.style(sheet.styleIdAt(row, column)).locked)
    cell.setAttribute('aria-readonly', 'true');
}

function barOf({ fraction, color }: NonNullable<RuledLook['bar']>): HTMLElement {
  return make('grid-bar', null, `width:${fraction * 100}%;background:${color}`);
}
