/** Why a programme cannot be used: what is wrong, and where in it. Prose is chosen in `locales`. */
export type ProgrammeProblem =
  /** The file is of a newer version of the format than this one reads. */
  | { readonly kind: 'newer-version'; readonly found: number }
  /** A value is missing or of the wrong kind; `message` is the validator's own, in English. */
  | { readonly kind: 'wrong-shape'; readonly path: readonly (string | number)[]; readonly message: string }
  | { readonly kind: 'code-repeated'; readonly path: readonly (string | number)[]; readonly code: string }
  /** A code that names nothing: `what` says what was looked for. */
  | {
      readonly kind: 'unknown-code';
      readonly path: readonly (string | number)[];
      readonly what: 'level' | 'unit' | 'group' | 'indicator' | 'fact' | 'target' | 'task';
      readonly code: string;
    }
  /** Rows that are "trong đó" of each other or computed from each other, units that are above each other. */
  | { readonly kind: 'circle'; readonly path: readonly (string | number)[]; readonly code: string }
  | {
      readonly kind: 'does-not-fit';
      readonly path: readonly (string | number)[];
      readonly what:
        'part-of-other-measure' | 'target-of-other-measure' | 'fact-missing' | 'validity-reversed' | 'part-of-part';
      readonly code: string;
    };
