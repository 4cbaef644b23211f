import { isZero, toNumber } from '../../domain/number/fraction';
import { carriesIn } from '../../domain/programme/target';
import { cellAddress } from '../../domain/report/address';
import type { Area } from '../../domain/report/grid';
import { partsOf, valueOf } from '../../domain/rollup/figure';
import { withOpening } from '../../domain/rollup/with-opening';
import type { IndicatorSummary, Summary, TargetVerdict } from '../../domain/summary/summary';
import { gapWords, planWords, shownUnit } from '../../locales/vi/figure-words';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import { attentionWords, stateWords, unitsMetWords } from '../../locales/vi/summary-words';
import { verdictWord } from '../../locales/vi/verdict-words';
import type { Comparison } from '../../domain/comparison/compare-periods';
import type { CellContent } from '../workbook/sheet-content';
import { comparisonCells } from './comparison-cells';
import type { DetailLayout } from './detail-layout';
import { liveFigure, liveInPeriod, type FindValueCell } from './live-figure';
import { judgedIndicators, liveVerdict } from './live-verdict';
import type { TypedTexts } from './summary-blocks';
import { numericPlan, SUMMARY_COLUMNS, SUMMARY_WIDTH, type SummaryRow, type TargetRow } from './summary-rows';

/** What people typed beside a row of an earlier run: cause and remedy, kept from run to run. */
export interface TypedNotes {
  readonly cause: string | null;
  readonly remedy: string | null;
}
/** By {@link noteKey}. */
export type NotesByRow = ReadonlyMap<string, TypedNotes>;

/** Which row of the summary a note belongs to: an indicator, and which of its targets. */
export const noteKey = (indicator: string, target: number): string => `${indicator} ${target}`;

export interface SummaryInput {
  readonly summary: Summary;
  readonly layout: DetailLayout;
  readonly name: string;
  readonly key: string;
  readonly notes: NotesByRow;
  /** What people wrote around the table. */
  readonly texts: TypedTexts;
  /** The part of the standing sheet that the new one takes the place of; null where none stands. */
  readonly replaces: Area | null;
  readonly comparison: Comparison;
  /** The clerk, where she gave her name. */
  readonly by: string;
  /** When the run was made, as it is printed. */
  readonly writtenAt: string;
  /** What else is to be known of the figures, above the table. */
  readonly remarks: readonly string[];
}

/** Where each indicator's value stands, for figures that are computed from it. */
export function valueCells(rows: readonly SummaryRow[], first: number): FindValueCell {
  const cells = new Map<string, string>();
  for (const [i, row] of rows.entries())
    // What is computed from a flow takes its year to date, not what a term adds to it.
    if (row.kind === 'target' && !cells.has(row.summary.indicator.code) && !isCarriedIn(row))
      cells.set(row.summary.indicator.code, cellAddress({ row: first + i, column: SUMMARY_COLUMNS.value }));
  return (indicator) => cells.get(indicator) ?? null;
}

/** The cells of one row of the summary, left to right. */
export function summaryCells(
  row: SummaryRow,
  at: number,
  input: SummaryInput,
  find: FindValueCell,
): readonly CellContent[] {
  if (row.kind === 'group') return [null, row.name, ...Array<null>(SUMMARY_WIDTH - 2).fill(null)];
  const { summary: own, target, ordinal } = row;
  const { indicator, figure } = own;
  const { layout, notes } = input;
  const note = notes.get(noteKey(indicator.code, ordinal));
  return [
    indicator.code,
    indicator.name,
    shownUnit(indicator),
    planCell(row, input),
    liveInPeriod(indicator, figure, layout),
    valueCell(row, layout, find),
    percentOfPlan(row, at),
    target ? verdictCell(own, target, input) : null,
    ...comparisonCells(row, at, input.comparison),
    attentionOf(row),
    own.expected === 0 ? null : `${own.reported}/${own.expected}`,
    note?.cause ?? null,
    note?.remedy ?? null,
  ];
}

/** How many units meet a target of each, what is lacking in all, then who is short, missing or left out. */
function attentionOf({ summary, target }: TargetRow): string | null {
  const gap = target && gapWords(summary.indicator, target.target, target);
  const words = [
    (target && unitsMetWords(target)) ?? '',
    gap === null ? '' : gap.charAt(0).toUpperCase() + gap.slice(1),
    attentionWords(summary, target),
  ];
  return words.filter((part) => part !== '').join('. ') || null;
}

function planCell(row: TargetRow, { summary }: SummaryInput): CellContent {
  const { target } = row;
  if (!target) return null;
  const { programme } = summary.examination.index;
  const level = programme.levels.find(({ code }) => code === target.target.judgedAt)?.name ?? '';
  return numericPlan(row) ?? planWords(row.summary.indicator, target.target, level, programme.year);
}

function valueCell(row: TargetRow, layout: DetailLayout, find: FindValueCell): CellContent {
  const { indicator, figure, states } = row.summary;
  if (indicator.measure === 'milestone' || indicator.measure === 'narrative')
    return stateWords(states) || SHEET_WORDS.noFigure;
  return liveFigure(indicator, figure, layout, find, isCarriedIn(row));
}

/** The row's target counts over a term or campaign, and something had been reached before this year. */
function isCarriedIn({ target, summary }: TargetRow): boolean {
  const { toDate, other } = partsOf(summary.figure).opening;
  return target !== null && carriesIn(target.target) && !(isZero(toDate) && isZero(other));
}

function percentOfPlan(row: TargetRow, at: number): CellContent {
  const plan = numericPlan(row);
  if (plan === null || plan === 0) return null;
  const value = cellAddress({ row: at, column: SUMMARY_COLUMNS.value });
  const planned = cellAddress({ row: at, column: SUMMARY_COLUMNS.plan });
  const { indicator, figure } = row.summary;
  const shown = valueOf(isCarriedIn(row) ? withOpening(indicator, figure) : figure);
  return {
    formula: `=IF(ISNUMBER(${value}),${value}/${planned},"")`,
    value: shown === null ? '' : toNumber(shown) / plan,
  };
}

function verdictCell(own: IndicatorSummary, target: TargetVerdict, { summary, layout }: SummaryInput): CellContent {
  const judged = judgedIndicators(own.indicator, summary.examination.index).flatMap(
    ({ code }) => summary.indicators.find(({ indicator }) => indicator.code === code) ?? [],
  );
  return liveVerdict(verdictWord(target, target.target.comparator), judged, layout);
}
