/** Rows added to tables and taken out. */
import { refuse } from '../book/book-error';
import { assertAllowed } from '../cells/locks';
import { setCells } from '../cells/set-cells';
import { deleteCells, insertCells } from '../cells/shift-cells';
import { bottomOf, MAX_ROWS, rect, type Rect } from '../geometry/rect';
import { bodyAreaOf, type Table } from './table';
import { tellTable } from './tables';

/** Adds rows at `index` of the body (null: at its end) and pushes down what is below. Gives the new rows' area. */
export function addTableRows(table: Table, index: number | null, count: number): Rect {
  const { sheet } = table;
  assertAllowed(sheet, null);
  const body = bodyAreaOf(table);
  const bodyRows = body?.rows ?? 0;
  const at = table.area.top + (table.hasHeaders ? 1 : 0) + (index ?? bodyRows);
  if (index !== null && (index < 0 || index > bodyRows)) refuse('invalid', `The table has no row ${index}.`);
  const room = rect(at, table.area.left, count, table.area.columns);
  const below = rect(at, table.area.left, MAX_ROWS - at, table.area.columns);
  const last = bottomOf(table.area);
  if (at > last && !sheet.storedPart(below)) table.area = { ...table.area, rows: table.area.rows + count };
  else {
    const rows = table.area.rows + count;
    insertCells(sheet, room, 'down');
    table.area = { ...table.area, rows };
  }
  fillCalculated(table, room);
  tellTable(sheet);
  return room;
}

/** A calculated column's formula, in every new row of it. */
function fillCalculated(table: Table, rows: Rect): void {
  for (const [i, column] of table.columns.entries()) {
    if (column.calculated === '') continue;
    for (let r = 0; r < rows.rows; r++) {
      setCells(table.sheet, rect(rows.top + r, rows.left + i), [[`=${column.calculated}`]]);
    }
  }
}

/** Takes out rows of the body, counted from 0; what is below the table in its columns moves up. */
export function deleteTableRows(table: Table, index: number, count: number): void {
  const body = bodyAreaOf(table);
  if (!body || index < 0 || index + count > body.rows)
    refuse('not-found', `The table ${table.name} has no row ${index}.`);
  const gone = rect(body.top + index, body.left, count, body.columns);
  deleteCells(table.sheet, gone, 'up');
}
