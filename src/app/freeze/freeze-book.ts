import type { Freeze, FrozenReport } from '../../domain/freeze/freeze';

/** A report whose sheet was removed after a freeze: what it said lives on among the figures. */
export interface RemovedReport extends FrozenReport {
  readonly programme: string;
  /** The reporting period that it was for. */
  readonly source: string;
}

/** What the workbook remembers of freezes. */
export interface FreezeBook {
  readonly freezes: readonly Freeze[];
  readonly removed: readonly RemovedReport[];
  /** A newer version of the add-in wrote some of it: what it says is not known here. */
  readonly newer: boolean;
}

export const freezeOf = ({ freezes }: FreezeBook, programme: string, period: string): Freeze | null =>
  freezes.find((freeze) => freeze.programme === programme && freeze.period === period) ?? null;

export const withFreeze = (book: FreezeBook, freeze: Freeze): FreezeBook => ({
  ...withoutFreeze(book, freeze),
  freezes: [...withoutFreeze(book, freeze).freezes, freeze],
});

export const withoutFreeze = (
  book: FreezeBook,
  { programme, period }: Pick<Freeze, 'programme' | 'period'>,
): FreezeBook => ({
  ...book,
  freezes: book.freezes.filter((freeze) => freeze.programme !== programme || freeze.period !== period),
});

/** A unit's report may be removed again after another one came in; the latest counts. */
export const withRemoved = (book: FreezeBook, reports: readonly RemovedReport[]): FreezeBook => ({
  ...book,
  removed: [...book.removed.filter((known) => !reports.some((report) => isSame(report, known))), ...reports],
});

const isSame = (a: RemovedReport, b: RemovedReport): boolean =>
  a.programme === b.programme && a.source === b.source && a.unit === b.unit;
