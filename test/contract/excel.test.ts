import { excelWorkbook } from '../../src/excel/excel-workbook';
import type { SheetContent } from '../../src/app/workbook/sheet-content';
import { cellAddress } from '../../src/domain/report/address';
import { connectOffice } from '../../src/workbench/host';
import {
  activateSheet,
  addSheet,
  copySheet,
  formatAddress,
  newBook,
  protectStructure,
  rect,
  renameSheet,
  setCells,
  titleText,
  type Book,
  type Sheet,
} from '../../src/workbench/model';
import { writeContent } from '../workbench/write-content';
import { describeWorkbook } from './workbook-contract';

const sheetNamed = (book: Book, name: string): Sheet => {
  const sheet = book.findSheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
};

/** Events reach the add-in a moment after the edit. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describeWorkbook('Excel, through Microsoft’s own library', () => {
  const book = newBook();
  connectOffice(book);
  let first = true;
  return Promise.resolve({
    workbook: excelWorkbook(),
    addSheet: (content: SheetContent) => {
      // A new workbook comes with a sheet; the first that a person makes is that one.
      const sheet = first ? book.active : addSheet(book, content.name);
      if (first) renameSheet(sheet, content.name);
      first = false;
      writeContent(sheet, content);
      return Promise.resolve();
    },
    type: async (sheet, row, column, value) => {
      book.changes.batch('user', () => setCells(sheetNamed(book, sheet), rect(row, column), [[value ?? '']]));
      await settle();
    },
    renameSheet: (sheet, name) => {
      renameSheet(sheetNamed(book, sheet), name);
      return Promise.resolve();
    },
    copySheet: (sheet, name) => {
      const copy = copySheet(sheetNamed(book, sheet), book.sheets.length);
      renameSheet(copy, name);
      return Promise.resolve();
    },
    showSheet: async (sheet) => {
      book.changes.batch('user', () => activateSheet(sheetNamed(book, sheet)));
      await settle();
    },
    protectStructure: () => {
      protectStructure(book);
      return Promise.resolve();
    },
    valueAt: (sheet, row, column) => {
      const value = sheetNamed(book, sheet).valueAt(row, column);
      return Promise.resolve(typeof value === 'object' ? null : value);
    },
    chartsOn: (sheetName) => {
      const sheet = sheetNamed(book, sheetName);
      const local = (reference: string) => reference.slice(reference.lastIndexOf('!') + 1).replaceAll('$', '');
      return Promise.resolve(
        sheet.charts.map((chart) => ({
          name: chart.name,
          title: titleText(sheet, chart),
          area: formatAddress(chart.area),
          series: chart.series.map(({ name, values, categories }) => ({
            name,
            values: local(values),
            categories: local(categories),
          })),
        })),
      );
    },
    sheetNames: () => Promise.resolve(book.sheets.map(({ name }) => name)),
    selection: () => {
      const { top, left } = book.active.view.selection;
      return Promise.resolve(`${book.active.name}!${cellAddress({ row: top, column: left })}`);
    },
  });
});
