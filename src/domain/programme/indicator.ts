import type { z } from 'zod';
import type { indicatorSchema } from './indicator-schema';
import type { rollUpSchema } from './roll-up-schema';

export type Indicator = z.infer<typeof indicatorSchema>;
export type Measure = Indicator['measure'];
/** An indicator that has a row in the form. */
export type ReportedIndicator = Extract<Indicator, { reportedBy: unknown }>;
export type IndexRollUp = z.infer<typeof rollUpSchema>;
export type IndicatorOf<M extends Measure> = Extract<Indicator, { measure: M }>;

export const isReported = (indicator: Indicator): indicator is ReportedIndicator => 'reportedBy' in indicator;

/** True where figures of single periods add up to the year's: the figure of the period alone is asked for. */
export const isFlow = (indicator: Indicator): boolean =>
  'accumulation' in indicator && indicator.accumulation === 'flow';

export const parentOf = (indicator: Indicator): string | undefined =>
  'partOf' in indicator ? indicator.partOf : undefined;

/** What each unit had reached before the programme's year, where the indicator says so. */
export const openingOf = (indicator: Indicator): Readonly<Record<string, unknown>> | undefined =>
  'opening' in indicator ? indicator.opening : undefined;

/** How an indicator's index rolls up, where it is or compares one. */
export function indexRollUp(indicator: Indicator): IndexRollUp | null {
  if (indicator.measure === 'index') return indicator.rollUp;
  return indicator.measure === 'change' && indicator.of.kind === 'index' ? indicator.of.rollUp : null;
}
