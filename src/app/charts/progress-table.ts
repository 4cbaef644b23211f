import { toNumber } from '../../domain/number/fraction';
import { isLimit, isValueTarget, nearEnd, WHOLE } from '../../domain/programme/target';
import type { Summary, TargetVerdict } from '../../domain/summary/summary';
import { CHART_WORDS } from '../../locales/vi/chart-words';
import { numericPlan, SUMMARY_COLUMNS, SUMMARY_HEADING_ROW, summaryRows, type TargetRow } from '../sheets/summary-rows';
import type { CellContent, SheetContent } from '../workbook/sheet-content';
import { cellAt, live, onSheet, shownIn, words } from './cell-formulas';
import { COLUMN } from './charts-layout';

/** A target whose progress can be drawn, and its row of the summary. */
export interface ProgressRow {
  readonly row: TargetRow & { readonly target: TargetVerdict };
  readonly at: number;
}

/** Goals in numbers, of the whole or of each unit; limits and states have no progress that a bar could show. */
export function progressRows(summary: Summary): readonly ProgressRow[] {
  return summaryRows(summary).flatMap((row, i): readonly ProgressRow[] => {
    if (row.kind === 'group' || !row.target) return [];
    const { target } = row;
    const at = SUMMARY_HEADING_ROW + 1 + i;
    return isDrawn(target) ? [{ row: { ...row, target }, at }] : [];
  });
}

function isDrawn({ target, value, units, actual }: TargetVerdict): boolean {
  if (!isValueTarget(target)) return false;
  if (target.judgedAt !== WHOLE) return units.length > 0 && actual !== null;
  if (value === null || nearEnd(value) === 0) return false;
  // A fall that is asked for is drawn as progress; any other limit is not to be neared.
  return !isLimit(target, value) || nearEnd(value) < 0;
}

/** The line of one target in a row of the sheet: what is said of it, its progress, and that again under what is said. */
export function progressLine(
  { row, at }: ProgressRow,
  position: number,
  line: number,
  summary: SheetContent,
): readonly CellContent[] {
  const verdict = onSheet(summary.name, at, SUMMARY_COLUMNS.verdict);
  const word = String(shownIn(summary.rows, at, SUMMARY_COLUMNS.verdict));
  const name = nameOf(row);
  const progress = progressCell(row, at, summary);
  return [
    position + 1,
    live(`${words(`${name}: `)}&${verdict}`, `${name}: ${word}`),
    progress,
    ...standingCells(
      verdict,
      word,
      cellAt(line, COLUMN.figure),
      typeof progress === 'number' ? progress : progress.value,
    ),
  ];
}

const LONGEST_NAME = 46;

function nameOf({ summary: { indicator }, target }: ProgressRow['row']): string {
  const { code, name } = indicator;
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).trimEnd()}…` : name;
  const units = target.target.judgedAt === WHOLE ? '' : ` (${unitsMeeting(target)})`;
  return `${code}. ${short}${units}`;
}

const unitsMeeting = ({ actual, units }: TargetVerdict): string =>
  CHART_WORDS.unitsMeeting(actual === null ? 0 : toNumber(actual), units.length);

type Progress = number | { readonly formula: string; readonly value: string | number };

function progressCell(row: ProgressRow['row'], at: number, { name, rows }: SheetContent): Progress {
  const { target, value, actual, units } = row.target;
  // Judged unit by unit: the share of the units that meet it, as it was judged.
  if (target.judgedAt !== WHOLE) return (actual === null ? 0 : toNumber(actual)) / units.length;
  const percent = onSheet(name, at, SUMMARY_COLUMNS.percentOfPlan);
  if (numericPlan(row) !== null)
    return { formula: `=${percent}`, value: shownIn(rows, at, SUMMARY_COLUMNS.percentOfPlan) };
  const figure = onSheet(name, at, SUMMARY_COLUMNS.value);
  const goal = value === null ? 1 : nearEnd(value);
  const shown = shownIn(rows, at, SUMMARY_COLUMNS.value);
  return {
    formula: `=IF(ISNUMBER(${figure}),MAX(0,${figure}/(${goal})),"")`,
    value: typeof shown === 'number' ? Math.max(0, shown / goal) : '',
  };
}

/** The words that give a bar its colour; whatever else is said is grey. */
const SAID = [['Chưa đạt', 'Quá hạn'], ['Chậm tiến độ'], ['Đạt', 'Vượt']] as const;

/** The progress under one of four headings, so that each has a colour and an entry in the legend. */
function standingCells(
  verdict: string,
  word: string,
  progress: string,
  value: string | number,
): readonly CellContent[] {
  const isOneOf = (said: readonly string[]) => `OR(${said.map((one) => `${verdict}=${words(one)}`).join(',')})`;
  const isOther = !SAID.some((said) => said.some((one) => one === word));
  return [
    ...SAID.map((said) => live(`IF(${isOneOf(said)},${progress},"")`, said.some((one) => one === word) ? value : '')),
    live(`IF(${isOneOf(SAID.flat())},"",${progress})`, isOther ? value : ''),
  ];
}
