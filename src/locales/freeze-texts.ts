/** *Chốt số liệu*. */
export interface FreezeTexts {
  readonly title: string;
  readonly hint: string;
  readonly checkFirst: string;
  /** What freezing does, before it is done. */
  readonly what: (period: string) => string;
  readonly freeze: (period: string) => string;
  /** Asked once more before it is done. */
  readonly sure: string;
  /** That the period is frozen: since when, by whom, under which code. */
  readonly frozen: (period: string, day: string, by: string, code: string) => string;
  readonly asFrozen: string;
  readonly changed: (units: string) => string;
  readonly programmeChanged: string;
  readonly resultsChanged: string;
  /** What to do about a change. */
  readonly keeps: string;
  readonly openSummary: string;
  readonly reopen: string;
  readonly reopenHint: string;
  readonly reopenReason: string;
  readonly remove: (sheets: number) => string;
  readonly removeHint: string;
  /** Asked once more before they are removed. */
  readonly removeSure: (sheets: number) => string;
  readonly removedNow: (removed: number) => string;
  readonly removedKept: (units: string) => string;
  /** `places`: see `linkedAt`. */
  readonly removeLinked: (places: string) => string;
  /** A cell whose formula leads to a report. */
  readonly linkedAt: (cell: { readonly sheet: string; readonly address: string }) => string;
  readonly frozenNow: (period: string) => string;
  readonly reopenedNow: (period: string) => string;
  /** Why the period was not consolidated. */
  readonly refused: (period: string, day: string) => string;
  readonly refusedAlike: (period: string, units: string) => string;
  readonly newer: string;
  readonly differs: string;
}
