import { dongPerUnit } from '../../domain/number/money-text';
import { figureKind, usedCells } from '../../domain/report/used-cells';
import type { Period } from '../../domain/period/period';
import { isFlow, type ReportedIndicator } from '../../domain/programme/indicator';
import type { ProgrammeIndex } from '../../domain/programme/programme-index';
import { isValueTarget } from '../../domain/programme/target';
import { unitTarget } from '../../domain/programme/unit-target';
import type { Unit } from '../../domain/programme/unit';
import { cellAddress } from '../../domain/report/address';
import { COLUMNS, type Column } from '../../domain/report/form-words';
import type { FigurePart } from '../../domain/report/observation';
import { isPercentage, planWords, valueWords } from '../../locales/vi/figure-words';
import type { CellContent, StyledArea } from '../workbook/sheet-content';
import type { StyleName } from '../sheets/styles';
import { FORM_COLUMN } from './form-layout';

/** The cells of an indicator's row, left to right; inputs are blank but for totals known beforehand. */
export function indicatorCells(
  index: ProgrammeIndex,
  unit: Unit,
  indicator: ReportedIndicator,
  row: number,
  period: Period,
): readonly CellContent[] {
  const cells: Partial<Record<Column, CellContent>> = {
    code: indicator.code,
    name: indicator.name,
    unitOfMeasure: indicator.unitOfMeasure || null,
    plan: planCell(index, unit, indicator),
    total: prefilledTotal(unit, indicator),
    baseline: prefilledBaseline(unit, indicator, period),
    rate: rateFormula(indicator, row),
  };
  return COLUMNS.map((column) => cells[column] ?? null);
}

/** What the unit itself is to reach: a bare number where it is a plain goal, else words. */
function planCell(index: ProgrammeIndex, unit: Unit, indicator: ReportedIndicator): CellContent {
  const own = unitTarget(index, indicator, unit);
  if (own) {
    if (own.target.comparator !== '>=' || typeof own.value !== 'number' || isPercentage(indicator))
      return valueWords(indicator, own.target, own.value);
    return indicator.measure === 'amount' ? own.value / dongPerUnit(indicator.unitOfMeasure) : own.value;
  }
  const dated = indicator.targets.find((target) => !isValueTarget(target));
  return dated ? planWords(indicator, { ...dated, judgedAt: 'whole' }, '', index.programme.year) : null;
}

function prefilledTotal(unit: Unit, indicator: ReportedIndicator): CellContent {
  if (indicator.measure !== 'ratio' || indicator.totalFact === undefined) return null;
  return unit.facts[indicator.totalFact] ?? null;
}

/** What the unit had reported a year earlier, where the programme brought it along. */
function prefilledBaseline(unit: Unit, indicator: ReportedIndicator, { year, code }: Period): CellContent {
  if (indicator.measure !== 'change') return null;
  const earlier = indicator.baselines?.[`${year - 1}${code.slice(4)}`]?.[unit.code];
  if (earlier === undefined || indicator.of.kind !== 'amount') return earlier ?? null;
  return earlier / dongPerUnit(indicator.unitOfMeasure);
}

/** Ratio and change only; blank until both figures are there. */
function rateFormula(indicator: ReportedIndicator, row: number): CellContent {
  const at = (column: Column) => cellAddress({ row, column: FORM_COLUMN[column] });
  const [toDate, total, baseline] = [at('toDate'), at('total'), at('baseline')];
  if (indicator.measure === 'ratio')
    return {
      formula: `=IF(AND(ISNUMBER(${toDate}),ISNUMBER(${total}),N(${total})>0),${toDate}/${total},"")`,
      value: '',
    };
  if (indicator.measure !== 'change' || indicator.as !== 'percent') return null;
  return {
    formula: `=IF(AND(ISNUMBER(${toDate}),ISNUMBER(${baseline}),N(${baseline})>0),(${toDate}-${baseline})/${baseline},"")`,
    value: '',
  };
}

/** Which cells of the row a unit fills, and which are greyed. */
export function inputColumns(indicator: ReportedIndicator): ReadonlySet<Column> {
  const { needed, optional, state, date } = usedCells(indicator);
  // Elsewhere than in a flow the period's own figure is optional; asking for it would only invite slips.
  const figures: readonly FigurePart[] = isFlow(indicator) ? [...needed, ...optional] : needed;
  return new Set<Column>([
    ...figures,
    ...(state ? (['state'] as const) : []),
    ...(date ? (['date'] as const) : []),
    'text',
  ]);
}

const FILLED_BY_UNITS: readonly Column[] = ['inPeriod', 'toDate', 'total', 'baseline', 'state', 'date', 'text'];

export function indicatorStyles(indicator: ReportedIndicator, row: number): readonly StyledArea[] {
  const inputs = inputColumns(indicator);
  const style = (column: Column): StyleName => {
    if (FILLED_BY_UNITS.includes(column)) return inputs.has(column) ? inputStyle(indicator, column) : 'unused';
    if (column === 'rate') return rateFormula(indicator, row) === null ? 'unused' : 'formula';
    if (column === 'plan') return 'whole';
    return column === 'code' ? 'code' : column === 'unitOfMeasure' ? 'centre' : 'text';
  };
  return COLUMNS.map((column) => ({
    area: { top: row, left: FORM_COLUMN[column], rows: 1, columns: 1 },
    style: style(column),
  }));
}

function inputStyle(indicator: ReportedIndicator, column: Column): StyleName {
  if (column === 'state') return 'inputList';
  if (column === 'date') return 'inputDate';
  if (column === 'text') return 'inputText';
  const { as } = figureKind(indicator);
  return as === 'whole' || (as === 'money' && dongPerUnit(indicator.unitOfMeasure) === 1) ? 'input' : 'inputDecimal';
}
