import { excelWorkbook } from '../../src/excel/excel-workbook';
import { connectOffice } from '../../src/workbench/host';
import { formatCells, newBook, protectSheet, rect, renameSheet } from '../../src/workbench/model';
import { writeContent } from '../workbench/write-content';
import { plainSheet } from './workbook-contract';

/** Cells of a form that is locked, as forms are; the second may be left open. */
function lockedForm({ password, secondIsOpen = false }: { password?: string; secondIsOpen?: boolean } = {}) {
  const book = newBook();
  connectOffice(book);
  const sheet = book.active;
  renameSheet(sheet, 'Văn Yên');
  writeContent(sheet, plainSheet('Văn Yên', [['7,2', '1.234']]));
  formatCells(sheet, rect(0, 1), { locked: !secondIsOpen, numberFormat: '#,##0' });
  protectSheet(sheet, { allowed: new Set(['formatColumns']), selection: 'all' }, password);
  const workbook = excelWorkbook();
  const change = (column: number, before: string | number, after: string | number) => ({
    sheet: { id: sheet.id, name: 'Văn Yên', file: null },
    cell: { row: 0, column },
    before,
    after,
  });
  const values = () => [sheet.valueAt(0, 0), sheet.valueAt(0, 1)];
  return { sheet, workbook, change, values };
}

test('a sheet locked without a password is opened, written and locked as it was', async () => {
  const { sheet, workbook, change, values } = lockedForm();
  await workbook.open();
  await workbook.writeCells([change(0, '7,2', '7.2'), change(1, '1.234', 1234)]);
  expect(values()).toEqual(['7.2', 1234]);
  expect([...(sheet.protection?.allowed ?? [])]).toEqual(['formatColumns']);
});

test('a text goes into a cell that its form leaves open, too, where only numbers are shown', async () => {
  const { sheet, workbook, change, values } = lockedForm({ secondIsOpen: true });
  await workbook.open();
  await workbook.writeCells([change(1, '1.234', 1234)]);
  await workbook.writeCells([change(1, 1234, '1.234')]);
  expect(values()).toEqual(['7,2', '1.234']);
  expect(sheet.book.styles.style(sheet.styleIdAt(0, 1)).numberFormat).toBe('#,##0');
  expect([...(sheet.protection?.allowed ?? [])]).toEqual(['formatColumns']);
});

test('one with a password is left alone, and its name is said', async () => {
  const { sheet, workbook, change, values } = lockedForm({ password: 'bí mật' });
  await workbook.open();
  await expect(workbook.writeCells([change(0, '7,2', '7.2')])).rejects.toMatchObject({
    code: 'sheet-protected',
    detail: 'Văn Yên',
  });
  expect(values()).toEqual(['7,2', '1.234']);
  expect(sheet.protection).not.toBeNull();
});
