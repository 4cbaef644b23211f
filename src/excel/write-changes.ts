import { HostError } from '../app/workbook/host-error';
import type { CellChange, SingleContent } from '../app/workbook/workbook';
import { toSerial } from '../domain/period/iso-date';
import { numberKind } from '../domain/report/number-format';
import type { CellValue } from '../domain/report/grid';
import { cellInput } from './cell-input';
import { rangeOf } from './range-of';
import { runExcel } from './run-excel';

/** A cell that Excel was asked for, and its sheet. */
interface Asked {
  readonly change: CellChange;
  readonly range: Excel.Range;
  readonly locked: Excel.FormatProtection;
  readonly protection: Excel.WorksheetProtection;
}

/**
 * Writes single cells of people's sheets after a look at what stands there: one trip to look, one to write. A sheet
 * that is locked without a password is opened for it and locked again as it was.
 */
export async function writeChanges(changes: readonly CellChange[]): Promise<void> {
  const formats = await runExcel((context) => look(context, changes));
  try {
    await runExcel((context) => put(context, changes, formats));
  } catch (error) {
    await takeBack(changes, formats);
    throw error instanceof HostError && error.code === 'sheet-protected' && error.detail === null
      ? new HostError('sheet-protected', formats.find(({ lock }) => lock !== null)?.sheet ?? null, { cause: error })
      : error;
  }
}

/** How a cell looked before it was written. */
interface Format {
  readonly sheet: string;
  readonly number: string;
  /** How its sheet is to be locked again; null where it need not be opened. */
  readonly lock: Excel.WorksheetProtectionOptions | null;
}

async function look(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<readonly Format[]> {
  const asked = changes.map((change) => ask(context, change));
  await context.sync();
  for (const { change, range } of asked) {
    const [[now] = []] = range.formulas as CellValue[][];
    if ((now ?? '') !== rawOf(change.before)) throw new HostError('cells-changed', change.sheet.name);
  }
  const locked = new Set(asked.filter(isLocked).map(({ change }) => change.sheet.id));
  return asked.map(({ change: { sheet }, range, protection }) => ({
    sheet: sheet.name,
    number: numberFormatOf(range),
    lock: locked.has(sheet.id) ? { ...protection.options } : null,
  }));
}

const numberFormatOf = (range: Excel.Range): string => (range.numberFormat as string[][])[0]?.[0] ?? 'General';

/** What a form leaves open to be typed into, its lock leaves closed to another number format. */
function isLocked({ change, range, locked, protection }: Asked): boolean {
  if (!protection.protected) return false;
  return locked.locked || (changesFormat(change.after, numberFormatOf(range)) && !protection.options.allowFormatCells);
}

function ask(context: Excel.RequestContext, change: CellChange): Asked {
  const sheet = context.workbook.worksheets.getItem(change.sheet.id);
  const range = cellOf(sheet, change);
  range.load('formulas,numberFormat');
  const { protection: locked } = range.format;
  locked.load('locked');
  const { protection } = sheet;
  protection.load('protected,options');
  return { change, range, locked, protection };
}

const cellOf = (sheet: Excel.Worksheet, { cell }: CellChange): Excel.Range =>
  rangeOf(sheet, { top: cell.row, left: cell.column, rows: 1, columns: 1 });

/** What Excel gives as a cell's formula. */
const rawOf = (content: CellValue | SingleContent): CellValue =>
  content === null ? '' : typeof content === 'object' ? toSerial(content.date) : content;

async function put(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  formats: readonly Format[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const locks = locksOf(changes, formats);
  for (const id of locks.keys()) worksheets.getItem(id).protection.unprotect();
  for (const [i, change] of changes.entries())
    write(cellOf(worksheets.getItem(change.sheet.id), change), change.after, formats[i]?.number ?? 'General');
  for (const [id, options] of locks) worksheets.getItem(id).protection.protect(options);
  await context.sync();
}

function locksOf(
  changes: readonly CellChange[],
  formats: readonly Format[],
): ReadonlyMap<string, Excel.WorksheetProtectionOptions> {
  return new Map(
    changes.flatMap(({ sheet }, i) => {
      const lock = formats[i]?.lock ?? null;
      return lock === null ? [] : [[sheet.id, lock] as const];
    }),
  );
}

/** A string must be written while the cell is General; a number into a cell that shows it as what it is. */
function formatFor(content: SingleContent, format: string): string {
  if (typeof content === 'string') return 'General';
  if (typeof content === 'number') return format === '@' || numberKind(format) !== 'plain' ? 'General' : format;
  return content !== null && numberKind(format) !== 'date' ? 'dd/mm/yyyy' : format;
}

const changesFormat = (content: SingleContent, format: string): boolean => formatFor(content, format) !== format;

function write(range: Excel.Range, content: SingleContent, format: string): void {
  if (changesFormat(content, format)) range.numberFormat = [[formatFor(content, format)]];
  range.formulas = [[cellInput(content)]];
  // Only while it was written had a string to be General.
  if (typeof content === 'string' && changesFormat(content, format)) range.numberFormat = [[format]];
}

/** Excel stopped in the middle: what was written so far is taken back, and what was opened is locked again. */
async function takeBack(changes: readonly CellChange[], formats: readonly Format[]): Promise<void> {
  try {
    await runExcel(async (context) => {
      const { worksheets } = context.workbook;
      const locks = [...locksOf(changes, formats)].map(([id, options]) => {
        const { protection } = worksheets.getItem(id);
        protection.load('protected');
        return { id, options, protection };
      });
      await context.sync();
      const closed = new Set(locks.filter(({ protection }) => protection.protected).map(({ id }) => id));
      for (const [i, change] of changes.entries()) {
        if (closed.has(change.sheet.id)) continue;
        const range = cellOf(worksheets.getItem(change.sheet.id), change);
        const format = formats[i]?.number ?? 'General';
        range.numberFormat = [['General']];
        const { before } = change;
        range.formulas = [[typeof before === 'boolean' ? before : cellInput(before)]];
        range.numberFormat = [[format]];
      }
      for (const { id, options, protection } of locks) if (!closed.has(id)) protection.protect(options);
      await context.sync();
    });
  } catch {
    // The same failure that brought us here: Excel does not answer, and did not write either.
  }
}
