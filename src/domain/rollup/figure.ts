import { ZERO, type Fraction } from '../number/fraction';

/** What is carried in from before the year. */
export interface Opening {
  /** Of a count or amount; of a ratio's achieved, of a change's now. */
  readonly toDate: Fraction;
  /** Of a ratio's total, of a change's baseline. */
  readonly other: Fraction;
}

export const NO_OPENING: Opening = { toDate: ZERO, other: ZERO };

/** What a figure is made of; null where its measure has no such part. Money in đồng. */
export interface FigureParts {
  /** Of the period alone; null also where a unit did not give it: a part of a sum is no sum. */
  readonly inPeriod: Fraction | null;
  /** A ratio's achieved, a change's now. */
  readonly achieved: Fraction | null;
  readonly total: Fraction | null;
  readonly baseline: Fraction | null;
  /** Over a term or campaign: what had been reached before the programme's year. */
  readonly opening: Opening;
}

/** One figure, of a unit or of several together. */
export type Figure =
  /** No usable figure. */
  | { readonly kind: 'none' }
  /** There are figures, but what is asked of them is undefined: the total or the baseline is 0. */
  | { readonly kind: 'undefined'; readonly parts: FigureParts }
  | { readonly kind: 'number'; readonly value: Fraction; readonly parts: FigureParts };

export const NO_FIGURE: Figure = { kind: 'none' };
export const NO_PARTS: FigureParts = {
  inPeriod: null,
  achieved: null,
  total: null,
  baseline: null,
  opening: NO_OPENING,
};

export const figure = (value: Fraction, parts: Partial<FigureParts> = {}): Figure => ({
  kind: 'number',
  value,
  parts: { ...NO_PARTS, ...parts },
});

export const undefinedFigure = (parts: Partial<FigureParts>): Figure => ({
  kind: 'undefined',
  parts: { ...NO_PARTS, ...parts },
});

/** The parts of a figure; nothing where there is no figure. */
export const partsOf = (of: Figure): FigureParts => (of.kind === 'none' ? NO_PARTS : of.parts);

export const valueOf = (of: Figure): Fraction | null => (of.kind === 'number' ? of.value : null);
