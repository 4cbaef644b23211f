import { COLUMNS, type Column, type Label } from '../../domain/report/form-words';
import type { Area, CellRef } from '../../domain/report/grid';

/** Where things stand on a form that the add-in makes. Readers do not rely on it: they find everything by its words. */

/** Column of each heading, from 0. */
export const FORM_COLUMN = Object.fromEntries(COLUMNS.map((column, i) => [column, i])) as Readonly<
  Record<Column, number>
>;

/** In characters. */
export const FORM_COLUMN_WIDTHS: Readonly<Record<Column, number>> = {
  code: 7,
  name: 40,
  unitOfMeasure: 10,
  plan: 10,
  inPeriod: 12,
  toDate: 14,
  total: 12,
  baseline: 11,
  rate: 8,
  state: 15,
  date: 12,
  text: 30,
};

/** Labels stand in two blocks beside each other; a value stands right of its label. */
export const LABEL_CELLS: Readonly<Record<Label, CellRef>> = {
  programme: { row: 2, column: 1 },
  unitName: { row: 3, column: 1 },
  unitCode: { row: 4, column: 1 },
  period: { row: 5, column: 1 },
  version: { row: 6, column: 1 },
  cutOff: { row: 2, column: 5 },
  kind: { row: 3, column: 5 },
  number: { row: 4, column: 5 },
  preparedBy: { row: 5, column: 5 },
  phone: { row: 6, column: 5 },
};

/** Labels of the right block are long: their values stand one column further. A value has room for a long name. */
const LABEL_VALUE = { left: { offset: 1, columns: 3 }, right: { offset: 2, columns: 3 } } as const;

/** Where the form says what is still to be done. */
export const CHECK_CELLS = { blanks: { row: 7, column: 0 }, wrong: { row: 7, column: 5 } } as const;
export const REMINDER_ROW = 8;
export const FORM_HEADING_ROW = 9;
export const FIRST_FORM_ROW = FORM_HEADING_ROW + 1;

/** Right of the table, out of sight: what the form's formulas look up and add up. */
export const WORK_COLUMN = COLUMNS.length;

/** The cell of a label's value. */
export function labelValueCell(label: Label): CellRef {
  const { top, left } = labelValueArea(label);
  return { row: top, column: left };
}

/** The cells that a label's value takes, which are one. */
export function labelValueArea(label: Label): Area {
  const { row, column } = LABEL_CELLS[label];
  const { offset, columns } = LABEL_VALUE[column === 1 ? 'left' : 'right'];
  return { top: row, left: column + offset, rows: 1, columns };
}
