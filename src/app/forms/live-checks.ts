import type { Period } from '../../domain/period/period';
import { isFlow, parentOf, type ReportedIndicator } from '../../domain/programme/indicator';
import { areaAddress, cellAddress } from '../../domain/report/address';
import { STATES, type Column } from '../../domain/report/form-words';
import type { Area, CellRef } from '../../domain/report/grid';
import { usedCells } from '../../domain/report/used-cells';
import { FORM_TEXT } from '../../locales/vi/form-text';
import type { Highlight } from '../workbook/sheet-content';
import { addUp } from './add-up';
import { CHECK_CELLS, FORM_COLUMN } from './form-layout';
import type { PlacedCell } from './unit-table';

/** What a form checks by itself while it is filled, in any Excel: functions that every version has, nothing more. */

/** An indicator's row on the form. */
export interface IndicatorRow {
  readonly indicator: ReportedIndicator;
  readonly row: number;
  /** Cells that came filled with the form. */
  readonly prefilled: number;
}

const at = (row: number, column: Column): string => cellAddress({ row, column: FORM_COLUMN[column] });
const cell = (row: number, column: Column): Area => ({ top: row, left: FORM_COLUMN[column], rows: 1, columns: 1 });

/** The lines above the table: how many cells are still to be filled, and how many rows contradict themselves. */
export function checkCells(rows: readonly IndicatorRow[], period: Period): readonly PlacedCell[] {
  const blanks = addUp(
    rows.map(({ row, indicator, prefilled }) => ({
      formula: blanksIn(indicator, row, period),
      value: asked(indicator, period) - prefilled,
    })),
    0,
  );
  const wrong = addUp(
    contradictions(rows).map(({ test }) => ({ formula: `IF(${test},1,0)`, value: 0 })),
    blanks.cells.length,
  );
  const line = (place: CellRef, formula: string, value: string): PlacedCell => ({
    ...place,
    content: { formula, value },
  });
  return [
    line(CHECK_CELLS.blanks, FORM_TEXT.blanksFormula(blanks.formula), FORM_TEXT.blanks(blanks.value)),
    ...(wrong.formula === ''
      ? []
      : [line(CHECK_CELLS.wrong, FORM_TEXT.wrongFormula(wrong.formula), FORM_TEXT.wrong(wrong.value))]),
    ...blanks.cells,
    ...wrong.cells,
  ];
}

/** Marks rows that are still to be filled beside their code, and figures that cannot be right. */
export function checkHighlights(rows: readonly IndicatorRow[], period: Period): readonly Highlight[] {
  return [
    ...rows.map(({ row, indicator }): Highlight => ({
      area: cell(row, 'code'),
      formula: `=${blanksIn(indicator, row, period)}>0`,
      style: 'incomplete',
    })),
    ...contradictions(rows).map(({ row, test }): Highlight => ({
      area: cell(row, 'toDate'),
      formula: `=${test}`,
      style: 'unmet',
    })),
  ];
}

/** In the first period a flow's two figures are equal, and one of them is enough. */
const oneIsEnough = (indicator: ReportedIndicator, { ordinal }: Period): boolean => ordinal === 1 && isFlow(indicator);

function asked(indicator: ReportedIndicator, period: Period): number {
  const { needed } = usedCells(indicator);
  if (needed.length === 0) return 1;
  return oneIsEnough(indicator, period) ? needed.length - 1 : needed.length;
}

/** How many cells of the row are still to be filled, as a formula's part. */
function blanksIn(indicator: ReportedIndicator, row: number, period: Period): string {
  const { needed, state } = usedCells(indicator);
  // Of a milestone and of a narrative the state is asked for; a text alone is an answer, too.
  if (needed.length === 0)
    return indicator.measure === 'narrative'
      ? `IF(${at(row, 'state')}&${at(row, 'text')}="",1,0)`
      : `IF(${at(row, 'state')}="",1,0)`;
  const both = areaAddress({ ...cell(row, 'inPeriod'), columns: 2 });
  const others = needed.filter((column) => column !== 'inPeriod' && column !== 'toDate');
  const figures = oneIsEnough(indicator, period)
    ? [`IF(COUNTBLANK(${both})=2,1,0)`, ...others.map((column) => `COUNTBLANK(${at(row, column)})`)]
    : needed.map((column) => `COUNTBLANK(${at(row, column)})`);
  const sum = figures.join('+');
  return state ? `IF(${at(row, 'state')}="${STATES['not-arisen']}",0,${sum})` : figures.length > 1 ? `(${sum})` : sum;
}

interface Contradiction {
  readonly row: number;
  /** A formula's part that is true where the row contradicts itself or the row that it is part of. */
  readonly test: string;
}

function contradictions(rows: readonly IndicatorRow[]): readonly Contradiction[] {
  const rowOf = new Map(rows.map(({ indicator, row }) => [indicator.code, row]));
  return rows.flatMap(({ indicator, row }): Contradiction[] => {
    const own = at(row, 'toDate');
    const above = (other: string) => `AND(COUNT(${own})=1,COUNT(${other})=1,${own}>${other})`;
    const parent = rowOf.get(parentOf(indicator) ?? '');
    const tests = [
      ...(indicator.measure === 'ratio' ? [above(at(row, 'total'))] : []),
      ...(parent === undefined ? [] : [above(at(parent, 'toDate'))]),
    ];
    const [first, ...more] = tests;
    if (first === undefined) return [];
    return [{ row, test: more.length === 0 ? first : `OR(${tests.join(',')})` }];
  });
}
