import type { SheetInfo } from '../app/workbook/workbook';
import { parseArea } from '../domain/report/address';
import type { Area, SheetGrid } from '../domain/report/grid';
import { rangeOf } from './range-of';

/** What is read of a person's sheet; a form is far smaller, and a sheet that goes on is told of. */
const LARGEST_FORM = { address: 'A1:AZ1000', rows: 1000, columns: 52 };

/** A report sheet that Excel was asked for, to be looked at after the trip. */
export interface AskedReport {
  readonly sheet: SheetInfo;
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas;
  /** All that is used of the sheet. */
  readonly whole: Excel.Range;
}

export function askReport(context: Excel.RequestContext, sheet: SheetInfo): AskedReport {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const within = worksheet.getRange(LARGEST_FORM.address);
  const range = within.getUsedRangeOrNullObject(true);
  range.load('values,formulas,numberFormat,rowIndex,columnIndex,rowHidden,columnHidden');
  const merged = range.getMergedAreasOrNullObject();
  merged.load('address');
  const whole = worksheet.getUsedRangeOrNullObject(true);
  whole.load('rowIndex,columnIndex,rowCount,columnCount');
  // Nothing of it is used after the trip; without this, Excel would be asked in another trip to forget it.
  for (const object of [within, range, merged, whole]) object.untrack();
  return { sheet, range, merged, whole };
}

/** Absolute numbers of hidden rows and columns. */
export interface Hidden {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Which rows and columns are hidden, of the few sheets that have such: one more trip for all of them, or none. */
export async function readHidden(
  context: Excel.RequestContext,
  reports: readonly AskedReport[],
): Promise<ReadonlyMap<string, Hidden>> {
  const wanted = reports
    .filter(({ range }) => !range.isNullObject && hasHidden(range))
    .map(({ sheet, range }) => {
      const area = rangeOf(context.workbook.worksheets.getItem(sheet.id), {
        top: range.rowIndex,
        left: range.columnIndex,
        rows: range.values.length,
        columns: range.values[0]?.length ?? 1,
      });
      const rows = area.getRowProperties({ rowHidden: true });
      const columns = area.getColumnProperties({ columnHidden: true });
      return { sheet, range, rows, columns };
    });
  if (wanted.length > 0) await context.sync();
  return new Map(
    wanted.map(({ sheet, range, rows, columns }) => [
      sheet.id,
      {
        rows: rows.value.flatMap(({ rowHidden }, i) => (rowHidden === true ? [range.rowIndex + i] : [])),
        columns: columns.value.flatMap(({ columnHidden }, i) => (columnHidden === true ? [range.columnIndex + i] : [])),
      },
    ]),
  );
}

/** False where all rows and columns show; null says that some are hidden. */
const hasHidden = ({ rowHidden, columnHidden }: Excel.Range): boolean =>
  // Excel answers null for a mixture, whatever its declaration says.
  (rowHidden as boolean | null) !== false || (columnHidden as boolean | null) !== false;

export function reportGrid({ sheet, range, merged, whole }: AskedReport, hidden: Hidden | undefined): SheetGrid {
  const empty = range.isNullObject;
  return {
    sheet: { id: sheet.id, name: sheet.name, file: null },
    top: empty ? 0 : range.rowIndex,
    left: empty ? 0 : range.columnIndex,
    values: empty ? [] : (range.values as SheetGrid['values']),
    formulas: empty ? [] : (range.formulas as SheetGrid['formulas']),
    numberFormats: empty ? [] : (range.numberFormat as SheetGrid['numberFormats']),
    merges: empty || merged.isNullObject ? [] : areasOf(merged.address),
    hiddenRows: hidden?.rows ?? [],
    hiddenColumns: hidden?.columns ?? [],
    hidden: sheet.hidden,
    truncated: goesOn(whole),
  };
}

/** Areas are divided by the list separator of Excel's language; one inside a quoted sheet name divides nothing. */
function areasOf(address: string): readonly Area[] {
  return address.split(/[,;](?=(?:[^']*'[^']*')*[^']*$)/).flatMap((part) => parseArea(part) ?? []);
}

function goesOn(whole: Excel.Range): boolean {
  if (whole.isNullObject) return false;
  const { rowIndex, rowCount, columnIndex, columnCount } = whole;
  return rowIndex + rowCount > LARGEST_FORM.rows || columnIndex + columnCount > LARGEST_FORM.columns;
}
