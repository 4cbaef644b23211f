import type { Comparison, OtherFigure, OtherFigures } from '../../domain/comparison/compare-periods';
import { compare, divide, fromNumber, multiply, subtract, toNumber, ZERO } from '../../domain/number/fraction';
import type { Indicator } from '../../domain/programme/indicator';
import { carriesIn } from '../../domain/programme/target';
import { cellAddress } from '../../domain/report/address';
import type { Figure } from '../../domain/rollup/figure';
import { figureWords, isPercentage } from '../../locales/vi/figure-words';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { CellContent } from '../workbook/sheet-content';
import { SUMMARY_COLUMNS, type TargetRow } from './summary-rows';

/** The preceding period, the same period last year, the change since, the year as estimated. */
export function comparisonCells(row: TargetRow, at: number, comparison: Comparison): readonly CellContent[] {
  const { indicator } = row.summary;
  const { preceding, lastYear, estimate } = comparison;
  return [
    otherFigure(indicator, preceding),
    otherFigure(indicator, lastYear),
    changeCell(row, at, lastYear.figures.get(indicator.code)),
    otherFigure(indicator, estimate),
  ];
}

/** A figure that some units are missing from is a word: nobody is to reckon with it. */
function otherFigure(indicator: Indicator, others: OtherFigures | null): CellContent {
  const other = others?.figures.get(indicator.code);
  if (!other || other.figure.kind === 'none') return null;
  if (other.figure.kind === 'undefined') return SHEET_WORDS.notComputable;
  if (isWhole(other)) return toNumber(other.figure.value);
  return SHEET_WORDS.incompleteFigure(figureWords(indicator, other.figure.value, null), other.reported, other.expected);
}

const isWhole = ({ reported, expected }: OtherFigure): boolean => reported === expected;

/** By how much the figure has grown since the same period last year: in percent, percentages in points. */
function changeCell({ summary, target }: TargetRow, at: number, other: OtherFigure | undefined): CellContent {
  // What a term carries in is no growth of the year.
  if (target && carriesIn(target.target)) return null;
  if (!other || !isWhole(other) || other.figure.kind !== 'number') return null;
  const now = cellAddress({ row: at, column: SUMMARY_COLUMNS.value });
  const then = cellAddress({ row: at, column: SUMMARY_COLUMNS.lastYear });
  if (isPercentage(summary.indicator))
    return {
      formula: `=IF(AND(ISNUMBER(${now}),ISNUMBER(${then})),(${now}-${then})*100,"")`,
      value: difference(summary.figure, other.figure),
    };
  return {
    formula: `=IF(AND(ISNUMBER(${now}),N(${then})>0),${now}/${then}-1,"")`,
    value: growth(summary.figure, other.figure),
  };
}

type KnownFigure = Extract<Figure, { kind: 'number' }>;

const difference = (now: Figure, then: KnownFigure): number | '' =>
  now.kind === 'number' ? toNumber(multiply(subtract(now.value, then.value), fromNumber(100))) : '';

const growth = (now: Figure, then: KnownFigure): number | '' =>
  now.kind === 'number' && compare(then.value, ZERO) > 0
    ? toNumber(divide(subtract(now.value, then.value), then.value))
    : '';
