import { columnName, type Place, type Rect } from '../model';
import { drawCell } from './draw-cell';
import { HEADING_HEIGHT, headingWidth, make, type GridView } from './grid-view';

/** What of a sheet can be seen now, as rows of elements. */
export function drawSheet(view: GridView): readonly HTMLElement[] {
  const rows = view.layout.visibleRows(view.viewport);
  const columns = view.layout.visibleColumns(view.viewport);
  const reached = reachingIn(view, rows, columns);
  return [
    drawLetters(view, columns),
    ...rows.map((row) => drawRow(view, row, columns)),
    ...reached.map((area) => drawAlone(view, area)),
  ];
}

function drawLetters(view: GridView, columns: readonly number[]): HTMLElement {
  const { layout, viewport, selection } = view;
  const line = make('grid-row', 'row', '');
  line.setAttribute('aria-rowindex', '1');
  const corner = make(
    'grid-heading grid-corner',
    'columnheader',
    `width:${headingWidth(layout)}px;height:${HEADING_HEIGHT}px`,
  );
  corner.textContent = '◢';
  line.append(corner);
  for (const column of columns) {
    const x = layout.xOf(column, viewport) + headingWidth(layout);
    const css = `left:${x}px;top:0;width:${layout.columns.sizeOf(column)}px;height:${HEADING_HEIGHT}px;z-index:${column < layout.frozen.columns ? 11 : 10}`;
    const chosen = isBetween(column, selection.area.left, selection.area.columns);
    const heading = make(`grid-heading${chosen ? ' grid-chosen' : ''}`, 'columnheader', css);
    heading.dataset['column'] = String(column);
    heading.textContent = columnName(column);
    line.append(heading);
  }
  return line;
}

function drawRow(view: GridView, row: number, columns: readonly number[]): HTMLElement {
  const { layout, viewport, selection, sheet } = view;
  const line = make('grid-row', 'row', '');
  line.setAttribute('aria-rowindex', String(row + 2));
  const y = layout.yOf(row, viewport) + HEADING_HEIGHT;
  const css = `left:0;top:${y}px;width:${headingWidth(layout)}px;height:${layout.rows.sizeOf(row)}px;z-index:${row < layout.frozen.rows ? 11 : 10}`;
  const chosen = isBetween(row, selection.area.top, selection.area.rows);
  const heading = make(`grid-heading${chosen ? ' grid-chosen' : ''}`, 'rowheader', css);
  heading.dataset['row'] = String(row);
  heading.textContent = String(row + 1);
  line.append(heading);
  for (const column of columns) {
    const merge = sheet.mergeAt(row, column);
    if (merge && (merge.top !== row || merge.left !== column)) continue;
    line.append(drawCell(view, { row, column }, merge ?? { top: row, left: column, rows: 1, columns: 1 }));
  }
  return line;
}

/** Merged cells that begin out of sight and reach into it. */
function reachingIn({ sheet }: GridView, rows: readonly number[], columns: readonly number[]): readonly Rect[] {
  const [shownRows, shownColumns] = [new Set(rows), new Set(columns)];
  const shows = (area: Rect) =>
    rows.some((row) => isBetween(row, area.top, area.rows)) &&
    columns.some((column) => isBetween(column, area.left, area.columns));
  return sheet.merges.filter((area) => !(shownRows.has(area.top) && shownColumns.has(area.left)) && shows(area));
}

function drawAlone(view: GridView, area: Rect): HTMLElement {
  const place: Place = { row: area.top, column: area.left };
  const line = make('grid-row', 'row', '');
  line.setAttribute('aria-rowindex', String(area.top + 2));
  line.append(drawCell(view, place, area));
  return line;
}

const isBetween = (index: number, first: number, count: number): boolean => index >= first && index < first + count;
