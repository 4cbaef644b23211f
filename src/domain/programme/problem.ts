import type { ShapeFault } from './shape-fault';

/** Why a programme cannot be used: what is wrong, and where in it. Prose is chosen in `locales`. */
export type ProgrammeProblem =
  /** The file is of a newer version of the format than this one reads. */
  | { readonly kind: 'newer-version'; readonly found: number }
  /** A value is missing or of the wrong kind. */
  | { readonly kind: 'wrong-shape'; readonly path: readonly (string | number)[]; readonly fault: ShapeFault }
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
        | 'part-of-other-measure'
        | 'target-of-other-measure'
        | 'fact-missing'
        | 'validity-reversed'
        | 'part-of-part'
        /** A figure is taken from a row that has none (a milestone's, a narrative's), or not this one. */
        | 'no-figure'
        /** What was carried in belongs to flows. */
        | 'opening-of-stock'
        /** A unit's own value at a target that does not judge it. */
        | 'override-elsewhere'
        /** A term's or campaign's first day on a target of the year, or after its due date. */
        | 'window-unfit'
        /** 95 where 95 % is 0.95; a fall by more than all of it; 2500 for 2 500 triệu đồng. */
        | 'share-beyond-whole'
        | 'change-beyond-whole'
        | 'money-too-small'
        /** A level none of whose units has anything to do with the row. */
        | 'nobody-judged'
        /** Computed figures and tallies know no more than the year. */
        | 'term-of-computed';
      readonly code: string;
    };

/** A problem as a file's reader is told of it: `near` is the code of the thing that it stands in, where it has one. */
export type PlacedProblem = ProgrammeProblem & { readonly near?: string };
