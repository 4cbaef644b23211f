import type { ReportedIndicator } from '../programme/indicator';
import type { Observation } from '../report/observation';
import type { Implausible } from './compared-figure';

/** A figure beyond what the programme holds for possible. A ratio is judged by its rate. */
export function againstRange(indicator: ReportedIndicator, observation: Observation): Implausible | null {
  const range = 'plausible' in indicator ? indicator.plausible : undefined;
  const { toDate, total, standing } = observation;
  if (!range || standing !== 'reported' || toDate === null) return null;
  if (indicator.measure === 'ratio' && (total === null || total <= 0)) return null;
  const found = indicator.measure === 'ratio' ? toDate / (total ?? 1) : toDate;
  const beyond =
    range.min !== undefined && found < range.min
      ? range.min
      : range.max !== undefined && found > range.max
        ? range.max
        : null;
  return beyond === null ? null : { rule: 'outside-plausible', column: 'toDate', found, expected: beyond };
}
