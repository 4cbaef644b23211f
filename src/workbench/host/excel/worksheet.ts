import {
  activateSheet,
  copySheet,
  deleteSheet,
  MAX_COLUMNS,
  MAX_ROWS,
  moveSheet,
  parseColor,
  rect,
  renameSheet,
  setVisibility,
  visibleColor,
  type Sheet,
  type Visibility,
} from '../../model';
import { fail } from '../error';
import { hostClass, property } from '../object';
import { Area, areaArgument, areasArgument, isThere } from './area';
import { of } from './targets';
import { positionOf } from './workbook';
import { visibleSheets } from './worksheets';

const VISIBILITIES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const isVisibility = (word: string): word is keyof typeof VISIBILITIES => word in VISIBILITIES;
const wordOf = (visibility: Visibility) =>
  visibility === 'visible' ? 'Visible' : visibility === 'hidden' ? 'Hidden' : 'VeryHidden';

const showing = (name: 'gridlines' | 'headings') =>
  property<Sheet, boolean>(
    (sheet) => sheet.view[name],
    (sheet, value) => {
      sheet.view[name] = value;
      tellLayout(sheet);
    },
  );

const tellLayout = (sheet: Sheet): void =>
  sheet.book.changes.tell({ kind: 'layout', sheet, origin: sheet.book.changes.origin });

export const WORKSHEET = hostClass<Excel.Worksheet, Sheet>(
  'Worksheet',
  {
    id: property((sheet) => sheet.id),
    name: property((sheet) => sheet.name, renameSheet),
    position: property((sheet) => sheet.book.sheets.indexOf(sheet), moveSheet),
    visibility: property(
      (sheet) => wordOf(sheet.visibility),
      (sheet, value) => setVisibility(sheet, isVisibility(value) ? VISIBILITIES[value] : fail('InvalidArgument')),
    ),
    tabColor: property(
      (sheet) => visibleColor(sheet.tabColor, sheet.book.theme) ?? '',
      (sheet, value) => {
        sheet.tabColor = value === '' ? null : (parseColor(value) ?? fail('InvalidArgument'));
        tellLayout(sheet);
      },
    ),
    showGridlines: showing('gridlines'),
    showHeadings: showing('headings'),
    standardHeight: property((sheet) => sheet.defaultRowHeight),
    enableCalculation: property(() => true),
    charts: (sheet) => of('ChartCollection', sheet),
    customProperties: (sheet) => of('WorksheetCustomPropertyCollection', sheet),
    freezePanes: (sheet) => of('WorksheetFreezePanes', sheet),
    horizontalPageBreaks: (sheet) => of('PageBreakCollection', { sheet, between: 'rows' }),
    names: (sheet) => of('NamedItemCollection', { book: sheet.book, scope: sheet }),
    pageLayout: (sheet) => of('PageLayout', sheet),
    protection: (sheet) => of('WorksheetProtection', sheet),
    verticalPageBreaks: (sheet) => of('PageBreakCollection', { sheet, between: 'columns' }),
    tables: (sheet) => of('TableCollection', { book: sheet.book, sheet, on: null }),
    activate: activateSheet,
    calculate: (sheet, markAllDirty) => sheet.book.calculation.calculate(markAllDirty),
    copy: (sheet, positionType = 'None', relativeTo) => {
      const beside = relativeTo ? sheet.book.sheets.findIndex((other) => other === relativeTo.target) : null;
      return of('Worksheet', copySheet(sheet, positionOf(sheet.book, positionType, beside)));
    },
    delete: deleteSheet,
    getCell: (sheet, row, column) => of('Range', new Area(sheet, rect(row, column))),
    getNext: (sheet, visibleOnly) => of('Worksheet', neighbour(sheet, 1, visibleOnly) ?? fail('ItemNotFound')),
    getNextOrNullObject: (sheet, visibleOnly) => orNull(neighbour(sheet, 1, visibleOnly)),
    getPrevious: (sheet, visibleOnly) => of('Worksheet', neighbour(sheet, -1, visibleOnly) ?? fail('ItemNotFound')),
    getPreviousOrNullObject: (sheet, visibleOnly) => orNull(neighbour(sheet, -1, visibleOnly)),
    getRange: (sheet, address) => of('Range', address === undefined ? wholeSheet(sheet) : areaArgument(sheet, address)),
    getRangeByIndexes: (sheet, row, column, rows, columns) =>
      of('Range', new Area(sheet, rect(row, column, rows, columns))),
    getRanges: (sheet, address) =>
      of('RangeAreas', { sheet, areas: address === undefined ? [wholeSheet(sheet)] : areasArgument(sheet, address) }),
    // Of an empty sheet this is its first cell.
    getUsedRange: (sheet, valuesOnly) => of('Range', new Area(sheet, sheet.usedArea(valuesOnly) ?? rect(0, 0))),
    getUsedRangeOrNullObject: (sheet, valuesOnly) => {
      const used = sheet.usedArea(valuesOnly);
      return used && of('Range', new Area(sheet, used));
    },
  },
  {
    identity: ({ id }) => ({ Id: id }),
    isAlive: isThere,
    // The library sets these two under other names than it reads them.
    hidden: { gridlines: showing('gridlines'), headings: showing('headings') },
  },
);

const wholeSheet = (sheet: Sheet): Area => new Area(sheet, rect(0, 0, MAX_ROWS, MAX_COLUMNS));
const orNull = (sheet: Sheet | null) => sheet && of('Worksheet', sheet);

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean | undefined): Sheet | null {
  const { sheets } = sheet.book;
  const candidates = visibleSheets(sheet.book, visibleOnly);
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const other = sheets[at];
    if (other && candidates.includes(other)) return other;
  }
  return null;
}
