import { setLock } from './apply-layout';
import { COMMIT, type CommitMark } from './commit-mark';
import { isOnTheWay, type ListedSheet, type Listing } from './list-sheets';
import { rangeOf } from './range-of';
import { MARK, STAGED, writeMark, type Backup } from './sheet-marks';

/** Says whether a run (null: any run) is still under way: what it is building is not to be touched. */
export type IsLive = (run: string | null) => boolean;

const isLeftBehind = (sheet: ListedSheet, isLive: IsLive): boolean =>
  isOnTheWay(sheet) && !isLive(sheet.staged ?? sheet.backup?.run ?? null);

/** True where a run that was cut off left something behind. */
export const needsCleaning = ({ sheets, commit }: Listing, isLive: IsLive): boolean =>
  sheets.some((sheet) => isLeftBehind(sheet, isLive)) || (commit !== null && !isLive(commit.run));

/**
 * Takes away what runs left behind. Where one was cut off while outputs were being overwritten, the outputs become
 * again what they were; where it had come past its turning point, what it began is brought to its end.
 */
export async function cleanUp(context: Excel.RequestContext, listing: Listing, isLive: IsLive): Promise<void> {
  const left = listing.sheets.filter((sheet) => isLeftBehind(sheet, isLive));
  const commit = listing.commit && !isLive(listing.commit.run) ? listing.commit : null;
  if (left.length === 0 && !commit) return;
  const isDone = ({ staged, backup }: ListedSheet) => commit?.done === true && commit.run === (staged ?? backup?.run);
  await takeBack(
    context,
    listing,
    left.filter((sheet) => !isDone(sheet)),
  );
  for (const sheet of left.filter(isDone)) finish(context.workbook.worksheets.getItem(sheet.id), sheet);
  if (commit) {
    if (commit.done) finishAlongside(context, stillToDo(commit, listing));
    else for (const id of stillToDo(commit, listing).opened) setLock(context.workbook.worksheets.getItem(id), true);
    context.workbook.settings.getItem(COMMIT).delete();
  }
  await context.sync();
}

/** A sheet that took its place is staged no longer; any other was only on the way. */
function finish(sheet: Excel.Worksheet, { mark, staged }: ListedSheet): void {
  if (mark && staged !== null) sheet.customProperties.getItem(STAGED).delete();
  else sheet.delete();
}

/** Leaves out sheets that are gone, and those that are locked: some were not come to yet, the others are done. */
function stillToDo(commit: CommitMark, { sheets }: Listing): CommitMark {
  const removed = commit.removed.filter((id) => sheets.some((sheet) => sheet.id === id));
  const isOpen = (id: string) => sheets.some((sheet) => sheet.id === id && !sheet.protected);
  return { ...commit, removed, locked: commit.locked.filter(isOpen), opened: commit.opened.filter(isOpen) };
}

/** What is done to other sheets once everything stands in its place. */
export function finishAlongside(
  { workbook: { worksheets } }: Excel.RequestContext,
  { removed, locked }: Pick<CommitMark, 'removed' | 'locked'>,
): void {
  for (const id of locked) setLock(worksheets.getItem(id), true);
  for (const id of removed) worksheets.getItem(id).delete();
}

async function takeBack(context: Excel.RequestContext, listing: Listing, left: readonly ListedSheet[]): Promise<void> {
  const { worksheets } = context.workbook;
  const copies = left.flatMap(({ id, backup }) => {
    // What is locked was not come to: it is opened before it is overwritten, and locked past the turning point.
    if (!backup || !listing.sheets.some((sheet) => sheet.id === backup.id && !sheet.protected)) return [];
    const used = worksheets.getItem(id).getUsedRange();
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    used.untrack();
    return [{ id, backup, used }];
  });
  if (copies.length > 0) await context.sync();
  for (const { id, backup, used } of copies) restore(worksheets, id, backup, used);
  for (const { id } of left) worksheets.getItem(id).delete();
}

function restore(
  worksheets: Excel.WorksheetCollection,
  copyId: string,
  { id, mark, locked, table }: Backup,
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
): void {
  const target = worksheets.getItem(id);
  const area = { top: rowIndex, left: columnIndex, rows: rowCount, columns: columnCount };
  const used = target.getUsedRange().untrack();
  used.unmerge();
  used.clear('Contents');
  used.conditionalFormats.clearAll();
  if (table !== null) target.tables.getItem(table).resize(rangeOf(target, mark.extent));
  rangeOf(target, area).copyFrom(rangeOf(worksheets.getItem(copyId), area), 'All');
  target.customProperties.add(MARK, writeMark(mark));
  if (locked) setLock(target, true);
}
