import type { OtherFigures } from '../../domain/comparison/compare-periods';
import { periodName } from '../../locales/vi/period-names';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { SummaryInput } from './summary-cells';
import type { SummaryRow } from './summary-rows';

/** What is to be known beside the table: which comparisons lack what, and when it was made. */
export function summaryNotes(input: SummaryInput, rows: readonly SummaryRow[]): readonly string[] {
  const { comparison, writtenAt } = input;
  const { preceding, lastYear, estimate } = comparison;
  const estimated = Math.max(0, ...[...estimate.figures.values()].map(({ reported }) => reported));
  const expected = Math.max(0, ...[...estimate.figures.values()].map((figure) => figure.expected));
  return [
    ...(preceding ? historyNotes(preceding, SHEET_WORDS.precedingPeriod, rows) : []),
    ...historyNotes(lastYear, SHEET_WORDS.samePeriodLastYear, rows),
    ...(estimated > 0 ? [SHEET_WORDS.yearEstimate(`${estimated}/${expected}`)] : []),
    SHEET_WORDS.writtenAt(writtenAt),
  ];
}

function historyNotes({ period, figures }: OtherFigures, what: string, rows: readonly SummaryRow[]): readonly string[] {
  if (figures.size === 0) return [SHEET_WORDS.noHistory(what, periodName(period))];
  const lacking = rows.flatMap((row) => {
    if (row.kind === 'group' || row.ordinal > 0) return [];
    const { measure, code } = row.summary.indicator;
    if (measure === 'milestone' || measure === 'narrative') return [];
    const known = figures.get(code);
    return known?.reported === known?.expected && known ? [] : [code];
  });
  return lacking.length === 0 ? [] : [SHEET_WORDS.someHistory(what, periodName(period), lacking.join(', '))];
}

const STARTS = [
  ...[SHEET_WORDS.precedingPeriod, SHEET_WORDS.samePeriodLastYear].flatMap((what) => [
    SHEET_WORDS.noHistory(what, '\0'),
    SHEET_WORDS.someHistory(what, '\0', ''),
  ]),
  SHEET_WORDS.yearEstimate('\0'),
  SHEET_WORDS.writtenAt('\0'),
].map((words) => words.slice(0, words.indexOf('\0')));

/** True for a line that {@link summaryNotes} made in this run or an earlier one. */
export const isSummaryNote = (line: string): boolean => STARTS.some((start) => line.startsWith(start));
