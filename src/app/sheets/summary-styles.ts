import type { Indicator } from '../../domain/programme/indicator';
import { isValueTarget, nearEnd } from '../../domain/programme/target';
import { cellAddress } from '../../domain/report/address';
import { percentDecimals } from '../../locales/format-number';
import { isPercentage } from '../../locales/vi/figure-words';
import { STALE } from '../../locales/vi/verdict-words';
import type { Highlight, StyledArea } from '../workbook/sheet-content';
import type { StyleName } from './styles';
import { numericPlan, SUMMARY_COLUMNS, SUMMARY_WIDTH, type SummaryRow, type TargetRow } from './summary-rows';

export function rowStyles(row: SummaryRow, at: number): readonly StyledArea[] {
  const cell = (column: number, style: StyleName, columns = 1): StyledArea => ({
    area: { top: at, left: column, rows: 1, columns },
    style,
  });
  if (row.kind === 'group') return [cell(0, 'group', SUMMARY_WIDTH)];
  const c = SUMMARY_COLUMNS;
  const isUnmet = row.target?.status === 'unmet';
  const figure = figureStyle(row.summary.indicator);
  return [
    cell(c.code, 'code'),
    cell(c.name, isUnmet ? 'textUnmet' : 'text'),
    cell(c.unitOfMeasure, 'centre'),
    cell(c.plan, numericPlan(row) === null ? 'centre' : 'whole'),
    cell(c.inPeriod, 'whole'),
    cell(c.value, valueStyle(row)),
    cell(c.percentOfPlan, 'percent'),
    cell(c.verdict, isUnmet ? 'verdictUnmet' : 'verdict'),
    cell(c.preceding, figure, 2),
    cell(c.change, isPercentage(row.summary.indicator) ? 'points' : 'growth'),
    cell(c.estimate, figure),
    cell(c.attention, 'textApart'),
    cell(c.reported, 'centre'),
    cell(c.cause, 'typed', 2),
  ];
}

/** As many decimals as it takes not to contradict the verdict. */
function valueStyle({ summary, target }: TargetRow): StyleName {
  const { indicator, figure } = summary;
  const usual = figureStyle(indicator);
  if (usual !== 'percent') return usual;
  if (figure.kind !== 'number' || !target || !isValueTarget(target.target) || target.value === null) return 'percent';
  const decimals = percentDecimals(figure.value, nearEnd(target.value));
  return decimals <= 1 ? 'percent' : decimals === 2 ? 'percent2' : decimals <= 4 ? 'percent4' : 'percent6';
}

function figureStyle(indicator: Indicator): StyleName {
  if (indicator.measure === 'milestone' || indicator.measure === 'narrative') return 'centre';
  if (isPercentage(indicator)) return 'percent';
  return indicator.measure === 'index' || indicator.measure === 'computed' ? 'decimal' : 'whole';
}

/** Red for unmet, amber for behind and late, green for met; the word is in the cell, colour only underlines it. */
export function verdictHighlights(first: number, rows: number): readonly Highlight[] {
  const area = { top: first, left: SUMMARY_COLUMNS.verdict, rows, columns: 1 };
  const cell = cellAddress({ row: first, column: SUMMARY_COLUMNS.verdict });
  const anyOf = (...words: readonly string[]) => `=OR(${words.map((word) => `${cell}="${word}"`).join(',')})`;
  return [
    { area, formula: anyOf('Chưa đạt', 'Quá hạn'), style: 'unmet' },
    { area, formula: anyOf('Chậm tiến độ', 'Đạt, quá hạn'), style: 'behind' },
    { area, formula: anyOf('Đạt', 'Vượt'), style: 'met' },
    { area, formula: anyOf(STALE), style: 'stale' },
  ];
}
