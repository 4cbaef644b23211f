import type { Filter } from './group-findings';

/** How *Rà soát* is being looked at; kept while other tabs are shown. */
export interface ReviewView {
  readonly filter: Filter;
  /** Keys of the groups that are unfolded; null: as it comes, the first one. */
  readonly open: readonly string[] | null;
  /** The group that a person was led to. */
  readonly focus: string | null;
}

export const ALL_FINDINGS: ReviewView = { filter: 'all', open: null, focus: null };
