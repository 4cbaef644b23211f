import { dongPerUnit } from '../../domain/number/money-text';
import { figureKind, usedCells } from '../../domain/report/used-cells';
import { isFlow, type ReportedIndicator } from '../../domain/programme/indicator';
import { cellAddress } from '../../domain/report/address';
import { COLUMNS, type Column } from '../../domain/report/form-words';
import type { FigurePart } from '../../domain/report/observation';
import type { CellContent, StyledArea } from '../workbook/sheet-content';
import type { StyleName } from '../sheets/styles';
import { FORM_COLUMN } from './form-layout';
import type { UnitCells } from './unit-cells';
import type { UnitTable } from './unit-table';

/** The cells of an indicator's row, left to right; inputs are blank but for what is known beforehand of each unit. */
export function indicatorCells(
  indicator: ReportedIndicator,
  row: number,
  known: readonly UnitCells[],
  table: UnitTable,
): readonly CellContent[] {
  const cells: Partial<Record<Column, CellContent>> = {
    code: indicator.code,
    name: indicator.name,
    unitOfMeasure: indicator.unitOfMeasure || null,
    plan: table.content(known.map(({ plan }) => plan)),
    toDate: toDateCell(
      row,
      known.map(({ carried }) => carried),
      table,
    ),
    total: table.content(known.map(({ total }) => total)),
    baseline: table.content(known.map(({ baseline }) => baseline)),
    rate: rateFormula(indicator, row),
  };
  return COLUMNS.map((column) => cells[column] ?? null);
}

/** What was reached before this period and what is reached in it make the year to date, as soon as the latter is there. */
function toDateCell(row: number, carried: readonly (number | null)[], table: UnitTable): CellContent {
  if (carried.every((figure) => figure === null)) return null;
  const inPeriod = cellAddress({ row, column: FORM_COLUMN.inPeriod });
  const [first] = carried;
  if (carried.every((figure) => figure === first))
    return { formula: `=IF(ISNUMBER(${inPeriod}),${String(first)}+${inPeriod},"")`, value: '' };
  const own = table.pick(carried);
  return { formula: `=IF(AND(ISNUMBER(${inPeriod}),ISNUMBER(${own})),${own}+${inPeriod},"")`, value: '' };
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
