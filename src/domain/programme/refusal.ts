/** Why what a person typed into a cell of the programme's sheets cannot be used. */
export type Refusal =
  /** None of the words that may stand there. */
  | { readonly why: 'not-one-of'; readonly allowed: readonly string[] }
  /** A code or name of nothing in that list. */
  | {
      readonly why: 'unknown';
      readonly list: 'level' | 'group' | 'fact' | 'unit' | 'indicator';
      readonly allowed: readonly string[];
    }
  /** `#REF!` and its like. */
  | { readonly why: 'cell-error' }
  | { readonly why: 'not-a-number' }
  /** 90 where 90 % is meant: the cell holds a plain number. */
  | { readonly why: 'not-a-percentage'; readonly meant: string }
  | { readonly why: 'not-a-date' }
  | { readonly why: 'not-a-later-fact' }
  | { readonly why: 'not-shares' }
  | { readonly why: 'not-operands' }
  /** The column says nothing about a line like this: a far end where there is no range. */
  | { readonly why: 'not-for-line' }
  /** A line that says of no indicator that it is about it. */
  | { readonly why: 'code-missing' }
  /** A line of figures whose target the programme does not have. */
  | { readonly why: 'no-such-target' }
  /** More lines than are read of one sheet. */
  | { readonly why: 'too-long' }
  /** What the add-in keeps for itself was changed. */
  | { readonly why: 'kept-data-broken' };
