/** Conditional formats. Formulas stand without `=` and are written for the first cell of the first area. */
import type { Rect } from '../geometry/rect';
import type { Borders } from '../style/style';
import type { Color } from '../style/color';

/** What a rule lays over a cell's own look; null leaves it. */
export interface RuleFormat {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
  readonly color: Color | null;
  readonly fill: Color | null;
  readonly numberFormat: string | null;
  readonly borders: Partial<Pick<Borders, 'left' | 'right' | 'top' | 'bottom'>>;
}
export const NO_RULE_FORMAT: RuleFormat = {
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  color: null,
  fill: null,
  numberFormat: null,
  borders: {},
};

/** A point of a colour scale or data bar: the file's kind (`min`, `max`, `num`, `percent`, `percentile`, `formula`). */
export interface ScalePoint {
  readonly kind: string;
  readonly value: string | null;
}

export type RuleCondition =
  | { readonly type: 'custom'; readonly formula: string }
  | { readonly type: 'cellValue'; readonly operator: string; readonly formula1: string; readonly formula2: string }
  | {
      readonly type: 'text';
      readonly operator: 'contains' | 'notContains' | 'beginsWith' | 'endsWith';
      readonly text: string;
    }
  | { readonly type: 'colorScale'; readonly points: readonly (ScalePoint & { readonly color: Color | null })[] }
  | {
      readonly type: 'dataBar';
      readonly lower: ScalePoint;
      readonly upper: ScalePoint;
      readonly color: Color | null;
      readonly showValue: boolean;
    }
  | { readonly type: 'topBottom'; readonly rank: number; readonly percent: boolean; readonly bottom: boolean }
  /** A rule this program only carries: the file's own element, without its format number. */
  | { readonly type: 'other'; readonly fileType: string; readonly xml: string };

export interface ConditionalFormat {
  readonly id: string;
  areas: readonly Rect[];
  condition: RuleCondition;
  format: RuleFormat;
  stopIfTrue: boolean;
  /** Other elements of the rule in the file (a data bar's newer settings), kept as they came. */
  rest: string;
}
