/** The stored rows and cells of a sheet, moved. */
import type { Shift } from '../formula/shift';
import { coversColumns, coversRows, rightOf, type Rect } from '../geometry/rect';
import { Row } from '../sheet/row';
import type { Sheet } from '../sheet/sheet';

export function shiftStoredCells(sheet: Sheet, shift: Shift): void {
  const { area, along, kind } = shift;
  if (along === 'rows') {
    if (coversRows(area)) shiftRows(sheet, area.top, area.rows, kind);
    else shiftBlock(sheet, area, kind);
    return;
  }
  const by = kind === 'insert' ? area.columns : -area.columns;
  for (const [, row] of sheet.storedRows(area)) row.shiftCells(area.left, by);
  if (kind === 'insert') inheritStyles(sheet, area, 'columns');
  if (!coversColumns(area)) return;
  if (kind === 'insert') sheet.columns.insert(area.left, area.columns);
  else sheet.columns.remove(area.left, area.columns);
}

function shiftRows(sheet: Sheet, at: number, count: number, kind: Shift['kind']): void {
  if (kind === 'delete') {
    sheet.rows.splice(at, count);
    return;
  }
  if (at >= sheet.rows.length) return;
  const above = at > 0 ? sheet.rows[at - 1] : undefined;
  const made = Array.from({ length: count }, () => (above ? likeRow(above) : undefined));
  sheet.rows.splice(at, 0, ...made);
}

/** A new row takes the look of the row above it, but neither its height nor its content. */
function likeRow(above: Row): Row | undefined {
  const row = new Row();
  for (const [column, style] of above.styles.entries()) if (style !== undefined) row.styles[column] = style;
  row.style = above.style;
  return row.width === 0 && row.style === null ? undefined : row;
}

/** Cells of some columns only, moved up or down. */
function shiftBlock(sheet: Sheet, area: Rect, kind: Shift['kind']): void {
  const last = sheet.rows.length - 1;
  if (kind === 'insert') {
    for (let row = last; row >= area.top; row--) moveCells(sheet, row, row + area.rows, area);
    for (let row = area.top; row < area.top + area.rows; row++) clearCells(sheet, row, area);
    inheritStyles(sheet, area, 'rows');
  } else {
    for (let row = area.top; row <= last; row++) {
      if (row + area.rows <= last) moveCells(sheet, row + area.rows, row, area);
      else clearCells(sheet, row, area);
    }
  }
}

function moveCells(sheet: Sheet, from: number, to: number, { left, columns }: Rect): void {
  const source = sheet.rows[from];
  if (!source) {
    clearCells(sheet, to, { top: to, left, rows: 1, columns });
    return;
  }
  const target = sheet.rowAt(to);
  for (let column = left; column < left + columns; column++) {
    target.clear(column);
    const value = source.values[column];
    if (value !== undefined) target.values[column] = value;
    const formula = source.formulas?.get(column);
    if (formula) target.setFormula(column, formula);
    const rich = source.richText?.get(column);
    if (rich !== undefined) (target.richText ??= new Map()).set(column, rich);
    const style = source.styles[column];
    if (style !== undefined || column < target.styles.length) target.styles[column] = style;
  }
}

function clearCells(sheet: Sheet, row: number, area: Rect): void {
  const stored = sheet.rows[row];
  for (let column = area.left; stored && column <= rightOf(area); column++) {
    stored.clear(column);
    if (column < stored.styles.length) stored.styles[column] = undefined;
  }
}

/** New cells look like those above them, or to their left. */
function inheritStyles(sheet: Sheet, area: Rect, along: Shift['along']): void {
  if (along === 'columns' && area.left === 0) return;
  if (along === 'rows' && area.top === 0) return;
  if (along === 'columns') {
    for (const [, row] of sheet.storedRows(area)) {
      const style = row.styles[area.left - 1];
      if (style !== undefined) row.styles.fill(style, area.left, area.left + area.columns);
    }
    return;
  }
  const above = sheet.rows[area.top - 1];
  for (let column = area.left; above && column <= rightOf(area); column++) {
    const style = above.styles[column];
    if (style === undefined) continue;
    for (let row = area.top; row < area.top + area.rows; row++) sheet.rowAt(row).styles[column] = style;
  }
}
