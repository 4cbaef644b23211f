/** Areas as Excel's Range objects hold them: they stay with their cells when rows and columns come and go. */
import { intersects } from '../../model/geometry/rect';
import { shiftRect, type Shift } from '../../model/formula/shift';
import { parseAddress, qualify, formatAddress, splitAddress, type Book, type Rect, type Sheet } from '../../model';
import { fail } from '../error';
import { isHostObject, type HostObject } from '../object';
import { tokenize } from '../../model/formula/lexer';
import { areaOfReference } from '../../model/formula/reference';
import { isOnSheet } from '../../model/geometry/rect';

export class Area {
  private current: Rect | null;

  constructor(
    readonly sheet: Sheet,
    rect: Rect,
  ) {
    this.current = isOnSheet(rect) ? rect : fail('InvalidArgument');
  }

  /** Fails once the cells have been deleted. */
  get rect(): Rect {
    return this.current ?? fail('ItemNotFound');
  }

  get isAlive(): boolean {
    return this.current !== null && isThere(this.sheet);
  }

  /** Another area of the same sheet. */
  with(change: Partial<Rect>): Area {
    return new Area(this.sheet, { ...this.rect, ...change });
  }

  shift(sheet: Sheet, shift: Shift): void {
    if (sheet === this.sheet && this.current) this.current = shiftRect(this.current, shift);
  }
}

export interface Areas {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

export const isThere = (sheet: Sheet): boolean => sheet.book.findSheet(sheet.id) === sheet;

export const addressOf = ({ sheet, rect }: Area): string => qualify(sheet.name, formatAddress(rect));

/** Areas that a client's object stands for, moved along when cells are inserted or deleted. */
export function shiftTarget(target: unknown, sheet: Sheet, shift: Shift): void {
  if (target instanceof Area) target.shift(sheet, shift);
  else if (isAreas(target)) for (const area of target.areas) area.shift(sheet, shift);
}

const isAreas = (target: unknown): target is Areas =>
  typeof target === 'object' &&
  target !== null &&
  'areas' in target &&
  Array.isArray(target.areas) &&
  target.areas[0] instanceof Area;

/** The area that an argument means: a range, or an address or name as Excel reads it on `sheet`. */
export function areaArgument(sheet: Sheet, argument: string | HostObject): Area {
  if (isHostObject(argument)) return argument.target instanceof Area ? argument.target : fail('InvalidArgument');
  const { sheetName, local } = splitAddress(argument.startsWith('=') ? argument.slice(1) : argument);
  const home = sheetName === null ? sheet : (sheet.book.findSheet(sheetName) ?? fail('ItemNotFound'));
  const rect = parseAddress(local);
  return rect ? new Area(home, rect) : namedArea(sheet.book, home, local);
}

function namedArea(book: Book, sheet: Sheet, name: string): Area {
  const defined = book.findName(name, sheet);
  if (defined) return areaOfFormula(book, sheet, defined.formula) ?? fail('InvalidArgument');
  const table = book.findTable(name.replace(/\[#All\]$/i, ''));
  return table ? new Area(table.sheet, table.area) : fail('InvalidArgument');
}

/** The area that a formula names, or null when it is not one reference. */
export function areaOfFormula(book: Book, home: Sheet, formula: string): Area | null {
  const [token, ...more] = tokenize(formula.trim());
  if (token?.kind !== 'reference' || more.length > 0) return null;
  const { sheets } = token.reference;
  const sheet = sheets ? book.findSheet(sheets.first) : home;
  return sheet && new Area(sheet, areaOfReference(token.reference));
}

/** Areas separated by commas, as `getRanges` takes them. */
export function areasArgument(sheet: Sheet, argument: string | HostObject): Area[] {
  if (isHostObject(argument)) {
    if (argument.target instanceof Area) return [argument.target];
    return isAreas(argument.target) ? [...argument.target.areas] : fail('InvalidArgument');
  }
  return argument.split(',').map((address) => areaArgument(sheet, address.trim()));
}

export const overlapping = (a: Area, b: Area): boolean => a.sheet === b.sheet && intersects(a.rect, b.rect);
