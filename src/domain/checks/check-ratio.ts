import type { Observation } from '../report/observation';
import { note, type RowContext } from '../report/row-context';

/** What must hold between a ratio's achieved and total. */
export function checkRatio(context: RowContext, read: Observation): void {
  const { indicator, unit, index } = context;
  if (indicator.measure !== 'ratio' || read.toDate === null || read.total === null) return;
  if (read.toDate > read.total)
    note(context, 'toDate', { rule: 'achieved-above-total', found: read.toDate, expected: read.total });
  const fact = indicator.totalFact === undefined ? undefined : unit.facts[indicator.totalFact];
  if (fact === undefined || fact === read.total) return;
  const name = index.programme.facts.find(({ code }) => code === indicator.totalFact)?.name ?? '';
  note(context, 'total', { rule: 'total-differs-from-fact', found: read.total, expected: fact, fact: name });
}
