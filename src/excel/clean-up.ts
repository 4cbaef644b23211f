import type { ListedSheet, Listing } from './list-sheets';
import { rangeOf } from './range-of';
import { MARK, writeMark, type Backup } from './sheet-marks';

/** Says whether a run is still under way: what it is building is not to be touched. */
export type IsLive = (run: string) => boolean;

function isLeftBehind({ staged, backup }: ListedSheet, isLive: IsLive): boolean {
  const run = staged ?? backup?.run;
  return run !== undefined && !isLive(run);
}

/** True where a run that was cut off left something behind. */
export const needsCleaning = ({ sheets }: Listing, isLive: IsLive): boolean =>
  sheets.some((sheet) => isLeftBehind(sheet, isLive));

/**
 * Takes away what runs left behind. Where one was cut off while outputs were being overwritten, the outputs become
 * again what they were.
 */
export async function cleanUp(context: Excel.RequestContext, listing: Listing, isLive: IsLive): Promise<void> {
  const left = listing.sheets.filter((sheet) => isLeftBehind(sheet, isLive));
  if (left.length === 0) return;
  const { worksheets } = context.workbook;
  const copies = left.flatMap(({ id, backup }) => {
    if (!backup || !listing.sheets.some((sheet) => sheet.id === backup.id)) return [];
    const used = worksheets.getItem(id).getUsedRange();
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    used.untrack();
    return [{ id, backup, used }];
  });
  if (copies.length > 0) await context.sync();
  for (const { id, backup, used } of copies) restore(worksheets, id, backup, used);
  for (const { id } of left) worksheets.getItem(id).delete();
  await context.sync();
}

function restore(
  worksheets: Excel.WorksheetCollection,
  copyId: string,
  { id, mark }: Backup,
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
): void {
  const target = worksheets.getItem(id);
  const area = { top: rowIndex, left: columnIndex, rows: rowCount, columns: columnCount };
  const used = target.getUsedRange().untrack();
  used.unmerge();
  used.clear('Contents');
  rangeOf(target, area).copyFrom(rangeOf(worksheets.getItem(copyId), area), 'All');
  target.customProperties.add(MARK, writeMark(mark));
}
