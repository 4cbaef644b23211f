import type { SheetInfo, WorkbookState } from '../app/workbook/workbook';
import { COMMIT, readCommit, type CommitMark } from './commit-mark';
import { BACKUP, isWorkingName, MARK, readBackup, readMark, STAGED, type Backup } from './sheet-marks';

/** A sheet as listed, with what the add-in's marks say of it. */
export interface ListedSheet extends SheetInfo {
  /** The run that builds it, or that left it behind; null for any other sheet. */
  readonly staged: string | null;
  /** What a copy says of the output that it is a copy of; null for any other sheet. */
  readonly backup: Backup | null;
}

export interface Listing {
  readonly sheets: readonly ListedSheet[];
  readonly structureProtected: boolean;
  /** How far a run came that was putting sheets in place; null where none was. */
  readonly commit: CommitMark | null;
}

/** Lists all sheets and their marks in one round trip. */
export async function listSheets(context: Excel.RequestContext): Promise<Listing> {
  const { worksheets, protection, settings } = context.workbook;
  protection.load('protected');
  worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/customProperties/items/key,items/customProperties/items/value',
  );
  const commit = settings.getItemOrNullObject(COMMIT);
  commit.load('value');
  const first = worksheets.getFirst(true);
  first.load('id');
  const written = first.getUsedRangeOrNullObject(true);
  written.load('address');
  written.untrack();
  await context.sync();
  const sheets = worksheets.items.map((sheet): ListedSheet => {
    const properties = new Map(sheet.customProperties.items.map(({ key, value }) => [key, value]));
    return {
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== 'Visible',
      protected: sheet.protection.protected,
      blank: written.isNullObject && sheet.id === first.id,
      mark: readMark(properties.get(MARK)),
      staged: properties.get(STAGED) ?? null,
      backup: readBackup(properties.get(BACKUP)),
    };
  });
  return {
    sheets,
    structureProtected: protection.protected,
    commit: commit.isNullObject ? null : readCommit(String(commit.value)),
  };
}

/** A sheet that a run builds or keeps a copy on, and that nobody is to see. */
export const isOnTheWay = ({ name, mark, staged, backup }: ListedSheet): boolean =>
  staged !== null || backup !== null || (mark === null && isWorkingName(name));

/** The sheets that people know of. */
export function visibleState({ sheets, structureProtected }: Listing): WorkbookState {
  const known = sheets
    .filter((sheet) => !isOnTheWay(sheet))
    .map(({ id, name, hidden, protected: locked, blank, mark }): SheetInfo => ({
      id,
      name,
      hidden,
      protected: locked,
      blank,
      mark,
    }));
  return { sheets: known, structureProtected };
}
