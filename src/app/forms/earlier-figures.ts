/** What is known of units' earlier reports: forms come with it, so that nobody has to look it up. */
export interface EarlierFigures {
  /** The year to date of the report directly before this one; null where it is not known. Money in đồng. */
  toDate(unit: string, indicator: string): number | null;
  /** What the unit reported a year ago. */
  yearAgo(unit: string, indicator: string): number | null;
}

export const NOTHING_EARLIER: EarlierFigures = { toDate: () => null, yearAgo: () => null };
