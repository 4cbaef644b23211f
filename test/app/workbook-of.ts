import { composeForm } from '../../src/app/forms/compose-form';
import { FORM_COLUMN } from '../../src/app/forms/form-layout';
import { indexForPeriod } from '../../src/app/forms/form-rows';
import type { CellContent, SheetContent } from '../../src/app/workbook/sheet-content';
import type { Period } from '../../src/domain/period/period';
import type { Programme } from '../../src/domain/programme/programme';
import type { Column } from '../../src/domain/report/form-words';
import { InMemoryWorkbook } from '../contract/in-memory-workbook';

/** What a unit writes into a row, by heading. */
export type Row = Partial<Record<Column, CellContent>>;

export const rowOf = (form: SheetContent, indicator: string): number => {
  const row = form.rows.findIndex((cells) => cells[FORM_COLUMN.code] === indicator);
  if (row < 0) throw new Error(`No row ${indicator}`);
  return row;
};

/** A unit's own form, as the add-in makes it, with rows filled by indicator code. */
export function filledForm(
  programme: Programme,
  unitCode: string,
  period: Period,
  rows: Readonly<Record<string, Row>>,
): SheetContent {
  const index = indexForPeriod(programme, period);
  const unit = index.unit(unitCode);
  if (!unit) throw new Error(`No unit ${unitCode}`);
  const form = composeForm(index, unit, period);
  const cells = form.rows.map((row) => [...row]);
  for (const [code, row] of Object.entries(rows)) {
    const line = cells[rowOf(form, code)];
    for (const [column, content] of Object.entries(row)) if (line) line[FORM_COLUMN[column as Column]] = content;
  }
  return { ...form, rows: cells };
}

export function workbookOf(sheets: readonly SheetContent[]): InMemoryWorkbook {
  const workbook = new InMemoryWorkbook();
  for (const sheet of sheets) workbook.addSheet(sheet);
  return workbook;
}

/** A sheet as text, to be compared with itself later. */
export const snapshot = (workbook: InMemoryWorkbook): string =>
  JSON.stringify(workbook.sheets.map(({ id, name, mark, hidden, cells }) => ({ id, name, mark, hidden, cells })));

/** The row of a written table whose first cells are these. */
export function findRow(workbook: InMemoryWorkbook, sheet: string, ...first: readonly unknown[]): number {
  return workbook.find(sheet).cells.findIndex((line) => first.every((value, i) => (line[i]?.value ?? null) === value));
}
