import type { ReportedIndicator } from '../programme/indicator';
import { valueAt } from '../report/grid';
import type { Observation } from '../report/observation';
import { note, type RowContext } from '../report/row-context';

/** A printed rate may be rounded to one decimal of a percent, in either way of writing it (95 or 0,95). */
const ROUNDING = 0.0006;

/**
 * The form works out the rate of a ratio and of a change in percent by itself. Where it says something else than the
 * figures that were read, they were not read where the unit wrote them, or the rate was typed.
 */
export function checkRate(context: RowContext, read: Observation): void {
  const { grid, row, columns, indicator } = context;
  const found = columns.at.rate === undefined ? null : valueAt(grid, row.row, columns.at.rate);
  if (typeof found !== 'number') return;
  const expected = rateOf(indicator, read);
  if (expected === null) return;
  if (Math.abs(found - expected) <= ROUNDING || Math.abs(found / 100 - expected) <= ROUNDING) return;
  note(context, 'rate', { rule: 'rate-disagrees', found, expected });
}

function rateOf(indicator: ReportedIndicator, { toDate, total, baseline }: Observation): number | null {
  if (toDate === null) return null;
  if (indicator.measure === 'ratio') return total !== null && total > 0 ? toDate / total : null;
  if (indicator.measure !== 'change' || indicator.as !== 'percent') return null;
  return baseline !== null && baseline > 0 ? (toDate - baseline) / baseline : null;
}
