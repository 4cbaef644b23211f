import { periodEnd } from '../period/period';
import { isFlow, type ReportedIndicator } from '../programme/indicator';
import { HEADINGS } from './form-words';
import type { FigurePart, Observation } from './observation';
import { cellUnder, note, type RowContext } from './row-context';

type Blank = ReadonlySet<FigurePart>;

/** Decides what a row says: a figure, nothing yet, or that the duty did not arise. */
export function settleStanding(context: RowContext, read: Observation, blank: Blank, unreadable: boolean): Observation {
  const { measure } = context.indicator;
  if (read.state === 'not-arisen' && context.indicator.condition !== undefined) return settleNotArisen(context, read);
  switch (measure) {
    case 'milestone':
      return settleMilestone(context, ignoreNotArisen(context, read), unreadable);
    case 'narrative':
      return settleNarrative(context, read, unreadable);
    case 'count':
    case 'amount':
      return settleSingle(context, zeroWhereNotArisen(context, read, blank), blank);
    case 'index':
      return settleSingle(context, ignoreNotArisen(context, read), blank);
    case 'ratio':
    case 'change':
      return settlePair(context, ignoreNotArisen(context, read), blank);
  }
}

function missing(context: RowContext, read: Observation, column: 'toDate' | 'state'): Observation {
  const mayBeZero = !isIndex(context.indicator);
  note(context, column, { rule: 'value-missing', found: null, expected: HEADINGS[column], mayBeZero });
  return { ...read, standing: 'missing' };
}

/** A score that nobody has taken yet is no 0: that would enter the mean. */
const isIndex = (indicator: ReportedIndicator): boolean =>
  indicator.measure === 'index' || (indicator.measure === 'change' && indicator.of.kind === 'index');

const hasFigure = (read: Observation): boolean =>
  [read.inPeriod, read.toDate].some((figure) => figure !== null && figure !== 0);

function settleNotArisen(context: RowContext, read: Observation): Observation {
  if (hasFigure(read)) {
    note(context, 'state', { rule: 'state-conflict', found: read.toDate ?? read.inPeriod, expected: null });
    return read;
  }
  return { ...read, standing: 'not-arisen', inPeriod: null, toDate: null, total: null, baseline: null, sources: {} };
}

/** "Không phát sinh" of a duty that always stands means none was done. */
function zeroWhereNotArisen(context: RowContext, read: Observation, blank: Blank): Observation {
  if (read.state !== 'not-arisen') return read;
  if (hasFigure(read)) {
    note(context, 'state', { rule: 'state-conflict', found: read.toDate ?? read.inPeriod, expected: null });
    return read;
  }
  // A flow of which nothing arose in this period stands where it stood before it.
  const part = isFlow(context.indicator) ? 'inPeriod' : 'toDate';
  if (!blank.has('toDate') || !blank.has(part)) return read;
  note(context, 'state', { rule: 'not-arisen-as-zero', found: null, expected: 0 });
  const source = { sheet: context.grid.sheet, cell: cellUnder(context, 'state'), factor: null };
  return { ...read, [part]: 0, sources: { ...read.sources, [part]: [source] } };
}

function ignoreNotArisen(context: RowContext, read: Observation): Observation {
  if (read.state === 'not-arisen') note(context, 'state', { rule: 'not-arisen-ignored', found: null, expected: null });
  return read;
}

/** One figure decides. A flow's blank year to date is filled later, when the preceding report is at hand. */
function settleSingle(context: RowContext, read: Observation, blank: Blank): Observation {
  if (read.toDate !== null || !blank.has('toDate')) return read;
  return mayBeCarried(context, read, blank) ? read : missing(context, read, 'toDate');
}

/** The period's own figure is there (or could not be read), so that the year to date can follow from it. */
const mayBeCarried = ({ indicator }: RowContext, read: Observation, blank: Blank): boolean =>
  isFlow(indicator) && (read.inPeriod !== null || !blank.has('inPeriod'));

/** Two figures belong together: achieved and total, now and baseline. */
function settlePair(context: RowContext, read: Observation, blank: Blank): Observation {
  const other = context.indicator.measure === 'ratio' ? 'total' : 'baseline';
  if (!blank.has(other) && (!blank.has('toDate') || mayBeCarried(context, read, blank))) return read;
  if (blank.has('toDate') && (blank.has(other) || isPrefilled(context, read)))
    return { ...missing(context, read, 'toDate'), total: null, baseline: null };
  const column = blank.has('toDate') ? 'toDate' : other;
  note(context, column, { rule: 'half-missing', column, found: null, expected: HEADINGS[column] });
  return read;
}

/** The form came with this total; alone it says nothing about the unit's work. */
function isPrefilled({ indicator, unit }: RowContext, read: Observation): boolean {
  if (indicator.measure !== 'ratio' || indicator.totalFact === undefined) return false;
  return read.total !== null && read.total === unit.facts[indicator.totalFact];
}

/** A text without a state is a report, too; only it cannot be counted with the others. */
function settleNarrative(context: RowContext, read: Observation, unreadable: boolean): Observation {
  if (read.state !== null || unreadable) return read;
  const blank = missing(context, read, 'state');
  return read.text === null ? blank : read;
}

function settleMilestone(context: RowContext, read: Observation, unreadable: boolean): Observation {
  if (unreadable) return read;
  if (read.state === null && read.date === null) return missing(context, read, 'state');
  if (read.state === null) note(context, 'state', { rule: 'date-without-done', found: read.date, expected: null });
  else if (read.state === 'done' && read.date === null)
    note(context, 'date', { rule: 'date-missing', found: null, expected: null });
  else if (read.state !== 'done' && read.date !== null)
    note(context, 'state', { rule: 'state-conflict', found: read.date, expected: null });
  if (read.date !== null && read.date > periodEnd(context.period))
    note(context, 'date', { rule: 'date-after-period', found: read.date, expected: periodEnd(context.period) });
  return { ...read, state: read.state ?? 'done' };
}
