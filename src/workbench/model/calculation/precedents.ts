/** What a formula rests on: areas of cells, found from its text alone. */
import type { Book } from '../book/book';
import { tokenize, type Token } from '../formula/lexer';
import { areaOfReference, type ReferencedSheets } from '../formula/reference';
import { contains, rect, type Rect } from '../geometry/rect';
import type { Sheet } from '../sheet/sheet';

export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Rect;
}

export interface Precedents {
  readonly areas: readonly SheetArea[];
  /** Recalculated every time: `NOW()`, `RAND()` … */
  readonly volatile: boolean;
  /** May reach any cell: `INDIRECT`, `OFFSET`. */
  readonly anywhere: boolean;
  /** Rests on names or tables, so on more than its text. */
  readonly named: boolean;
  /** Names a sheet that is not there, or a range of sheets: rests on which sheets there are, and in which order. */
  readonly sheetList: boolean;
  /** Reaches into another workbook, which this program cannot read. */
  readonly external: boolean;
}

const VOLATILE = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'CELL', 'INFO', 'INDIRECT', 'OFFSET']);
const ANYWHERE = new Set(['INDIRECT', 'OFFSET', 'SHEET', 'SHEETS', 'CELL', 'FORMULATEXT', 'ISFORMULA']);

interface Found {
  areas: SheetArea[];
  volatile: boolean;
  anywhere: boolean;
  named: boolean;
  sheetList: boolean;
  external: boolean;
}

/** `row` and `column` are where the formula stands on `sheet`. */
export function precedentsOf(sheet: Sheet, row: number, column: number, formula: string): Precedents {
  const found: Found = {
    areas: [],
    volatile: false,
    anywhere: false,
    named: false,
    sheetList: false,
    external: false,
  };
  collect(sheet.book, sheet, rect(row, column), formula, found, new Set());
  return found;
}

function collect(book: Book, sheet: Sheet, at: Rect, formula: string, found: Found, namesSeen: Set<string>): void {
  for (const token of tokenize(formula)) {
    switch (token.kind) {
      case 'reference': {
        const area = areaOfReference(token.reference);
        for (const target of sheetsOf(book, sheet, token.reference.sheets, found))
          found.areas.push({ sheet: target, area });
        break;
      }
      case 'function': {
        const name = token.text.toUpperCase().replace(/^_XLFN\./, '');
        if (VOLATILE.has(name)) found.volatile = true;
        if (ANYWHERE.has(name)) found.anywhere = true;
        break;
      }
      case 'structured':
        collectTable(book, sheet, at, token.table, found);
        break;
      case 'name':
        collectName(book, sheet, at, token, found, namesSeen);
        break;
      case 'lost':
      case 'string':
      case 'number':
      case 'error':
      case 'separator':
      case 'other':
        break;
    }
  }
}

function sheetsOf(book: Book, home: Sheet, sheets: ReferencedSheets | null, found: Found): Sheet[] {
  if (!sheets) return [home];
  if (sheets.external) {
    found.external = true;
    return [];
  }
  const first = book.findSheet(sheets.first);
  const last = sheets.last === sheets.first ? first : book.findSheet(sheets.last);
  if (!first || !last) {
    found.sheetList = true;
    return [];
  }
  if (first === last) return [first];
  found.sheetList = true;
  const ends = [book.sheets.indexOf(first), book.sheets.indexOf(last)];
  return book.sheets.slice(Math.min(...ends), Math.max(...ends) + 1);
}

function collectTable(book: Book, sheet: Sheet, at: Rect, name: string, found: Found): void {
  found.named = true;
  const table = name === '' ? sheet.tables.find(({ area }) => contains(area, at)) : book.findTable(name);
  if (table) found.areas.push({ sheet: table.sheet, area: table.area });
}

function collectName(
  book: Book,
  sheet: Sheet,
  at: Rect,
  token: Extract<Token, { kind: 'name' }>,
  found: Found,
  namesSeen: Set<string>,
): void {
  if (/^(?:true|false)$/i.test(token.name)) return;
  found.named = true;
  if (token.sheets?.external) found.external = true;
  const scope = token.sheets ? book.findSheet(token.sheets.first) : sheet;
  const defined = book.findName(token.name, scope);
  if (!defined) {
    collectTable(book, sheet, at, token.name, found);
    return;
  }
  const key = `${defined.scope?.id ?? ''}!${defined.name}`;
  if (namesSeen.has(key)) return;
  namesSeen.add(key);
  collect(book, defined.scope ?? sheet, at, defined.formula, found, namesSeen);
}
