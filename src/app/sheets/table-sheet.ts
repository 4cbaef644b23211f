import type { Area } from '../../domain/report/grid';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { CellContent, SheetContent, SheetRole } from '../workbook/sheet-content';
import type { StyleName } from './styles';

interface TableSheet {
  readonly role: SheetRole;
  readonly key: string;
  readonly name: string;
  readonly tableName: string | null;
  readonly columns: readonly string[];
  readonly columnStyles: readonly StyleName[];
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly CellContent[])[];
  /** What of the sheet that stands there it takes the place of, where people's lines stretched it. */
  readonly standing?: Area | null;
}

/** A sheet that is one plain table: headings, then one line each. */
export function composeTable(table: TableSheet): SheetContent {
  const { role, key, name, columns, rows } = table;
  // An Excel table needs a row below its headings.
  const body = rows.length > 0 ? rows : [columns.map(() => null)];
  const area = { top: 0, left: 0, rows: body.length + 1, columns: columns.length };
  return {
    role,
    key,
    name,
    rows: [columns, ...body],
    styles: [
      { area: { ...area, rows: 1 }, style: 'heading' },
      ...table.columnStyles.map((style, left) => ({ area: { top: 1, left, rows: body.length, columns: 1 }, style })),
    ],
    highlights: [],
    inputs: [],
    columnWidths: table.columnWidths,
    rowHeights: [],
    frozen: { rows: 1, columns: 0 },
    page: {
      orientation: 'landscape',
      area,
      titleRows: { first: 0, count: 1 },
      titleColumns: null,
      size: { pagesWide: 1 },
      footer: SHEET_WORDS.pageFooter,
    },
    table: table.tableName === null ? null : { name: table.tableName, area },
    unlocked: null,
    tabColour: null,
    ...(table.standing ? { replaces: table.standing } : {}),
  };
}
