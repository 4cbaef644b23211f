import type { MergedFigure } from '../finding/merged-figure';
import { isFirstOfYear, type Period } from '../period/period';
import { isFlow } from '../programme/indicator';
import { add, compare, fromNumber, toNumber } from '../number/fraction';
import type { FigureSource, Observation } from '../report/observation';
import { isBlankUnder, note, type RowContext } from '../report/row-context';

/** What a unit's earlier report of the same year said of one indicator. */
export interface EarlierFigure {
  readonly period: Period;
  /** This period's figure can be added to it: it is of the report directly before, and of one unit or of figures that add. */
  readonly isAddable: boolean;
  readonly toDate: number;
  /** Whose figures it is the sum of; null where it is one unit's. */
  readonly merged: MergedFigure | null;
  /** Where it stands, if its sheet is still in the workbook. */
  readonly sources: readonly FigureSource[];
}

/** Fills the one of a flow's two figures that may be blank, and checks the two against each other and the past. */
export function completeFlow(context: RowContext, read: Observation, earlier: EarlierFigure | null): Observation {
  if (!isFlow(context.indicator) || read.standing !== 'reported') return read;
  const complete = isFirstOfYear(context.period) ? completeFirst(context, read) : completeLater(context, read, earlier);
  checkFlow(context, complete, earlier);
  return complete;
}

/** In the year's first report both figures are the same; one may be left blank. */
function completeFirst(context: RowContext, read: Observation): Observation {
  const { inPeriod, toDate, sources } = read;
  if (toDate === null && inPeriod !== null && isBlankUnder(context, 'toDate'))
    return { ...read, toDate: inPeriod, sources: { ...sources, toDate: sources.inPeriod ?? [] } };
  if (inPeriod === null && toDate !== null && !isRefused(context, 'inPeriod'))
    return { ...read, inPeriod: toDate, sources: { ...sources, inPeriod: sources.toDate ?? [] } };
  if (inPeriod !== null && toDate !== null && inPeriod !== toDate)
    note(context, 'toDate', { rule: 'first-period-differs', found: toDate, expected: inPeriod });
  return read;
}

/** Something stands there that could not be read. */
function isRefused(context: RowContext, column: 'inPeriod'): boolean {
  return context.columns.at[column] !== undefined && !isBlankUnder(context, column);
}

function completeLater(context: RowContext, read: Observation, earlier: EarlierFigure | null): Observation {
  const { inPeriod, toDate, sources } = read;
  if (toDate !== null) {
    if (isBlankUnder(context, 'inPeriod'))
      note(context, 'inPeriod', { rule: 'in-period-missing', found: null, expected: null });
    return read;
  }
  if (inPeriod === null || !isBlankUnder(context, 'toDate')) return read;
  if (!earlier?.isAddable) {
    // Nothing arose, and nothing is known to have been there before.
    if (read.state === 'not-arisen' && earlier === null)
      return { ...read, toDate: 0, sources: { ...sources, toDate: sources.inPeriod ?? [] } };
    note(context, 'toDate', { rule: 'to-date-missing', found: null, expected: null });
    return read;
  }
  const carried = toNumber(add(fromNumber(earlier.toDate), fromNumber(inPeriod)));
  note(context, 'toDate', { rule: 'to-date-carried', found: null, expected: carried });
  return {
    ...read,
    toDate: carried,
    // What is only remembered has no cell: then the sum is known, but not where all of it stands.
    sources: {
      ...sources,
      toDate: earlier.sources.length > 0 ? [...earlier.sources, ...(sources.inPeriod ?? [])] : [],
    },
  };
}

function checkFlow(context: RowContext, { inPeriod, toDate }: Observation, earlier: EarlierFigure | null): void {
  if (toDate === null) return;
  if (inPeriod !== null && toDate < inPeriod && !isFirstOfYear(context.period))
    note(context, 'toDate', { rule: 'to-date-below-period', found: toDate, expected: inPeriod });
  if (earlier === null) return;
  const previousPeriod = earlier.period.code;
  if (toDate < earlier.toDate)
    note(
      context,
      'toDate',
      {
        rule: 'to-date-below-previous',
        found: toDate,
        expected: earlier.toDate,
        previousPeriod,
        merged: earlier.merged,
      },
      earlier.merged?.adds === false ? 'info' : 'error',
    );
  else if (earlier.isAddable && inPeriod !== null && toDate >= inPeriod) {
    const expected = add(fromNumber(earlier.toDate), fromNumber(inPeriod));
    if (compare(fromNumber(toDate), expected) !== 0)
      note(context, 'toDate', {
        rule: 'to-date-does-not-add-up',
        found: toDate,
        expected: toNumber(expected),
        previousPeriod,
      });
  }
}
