import { isZero, toNumber, type Fraction } from '../../domain/number/fraction';
import { indexRollUp, type Indicator } from '../../domain/programme/indicator';
import { NO_OPENING, partsOf, type Figure, type Opening } from '../../domain/rollup/figure';
import { withOpening } from '../../domain/rollup/with-opening';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { CellContent } from '../workbook/sheet-content';
import type { DetailPart } from './detail-columns';
import type { DetailLayout } from './detail-layout';

const { noFigure, notComputable, notComplete } = SHEET_WORDS;

/** Finds the cell on the summary sheet that holds an indicator's value, for figures computed from others. */
export type FindValueCell = (indicator: string) => string | null;

/**
 * The cell that shows an indicator's figure: a formula over the detail sheet, with what it must give. `carriedIn`: with
 * what had been reached before this year, where a target counts over a term or campaign.
 */
export function liveFigure(
  indicator: Indicator,
  figure: Figure,
  layout: DetailLayout,
  find: FindValueCell,
  carriedIn: boolean,
): CellContent {
  const formula = formulaOf(indicator, layout, find, carriedIn ? partsOf(figure).opening : NO_OPENING);
  const shown = carriedIn ? withOpening(indicator, figure) : figure;
  const number = shown.kind === 'number' ? toNumber(shown.value) : null;
  if (formula === null) return number;
  return { formula: `=${formula}`, value: number ?? (shown.kind === 'undefined' ? notComputable : noFigure) };
}

const plus = (formula: string, more: Fraction): string => (isZero(more) ? formula : `(${formula}+${toNumber(more)})`);

function formulaOf(indicator: Indicator, layout: DetailLayout, find: FindValueCell, opening: Opening): string | null {
  const range = (part: DetailPart) => layout.range(indicator.code, part) ?? '';
  const sum = (part: DetailPart, more: Fraction) => plus(`SUM(${range(part)})`, more);
  switch (indicator.measure) {
    case 'count':
    case 'amount':
      return `IF(COUNT(${range('toDate')})=0,"${noFigure}",${sum('toDate', opening.toDate)})`;
    case 'ratio':
      return quotient(sum('toDate', opening.toDate), range('total'), sum('total', opening.other));
    case 'index':
      return rolled(indicator, range('toDate'), layout);
    case 'change':
      return changeFormula(indicator, range('toDate'), range('baseline'), layout, opening);
    case 'computed':
      return computedFormula(indicator.formula, find);
    case 'tally':
    case 'milestone':
    case 'narrative':
      return null;
  }
}

function quotient(numerator: string, counted: string, denominator: string): string {
  return `IF(COUNT(${counted})=0,"${noFigure}",IF(${denominator}=0,"${notComputable}",${numerator}/${denominator}))`;
}

/** A criterion that every number meets and no word does. */
const ANY_NUMBER = '>-1E+300';

/** The roll-up of one column of an index; null where it does not roll up. */
function rolled(indicator: Indicator, range: string, layout: DetailLayout): string | null {
  const total = rolledTotal(indicator, range, layout);
  return total === null ? null : `IF(COUNT(${range})=0,"${noFigure}",IFERROR(${total},"${notComputable}"))`;
}

function rolledTotal(indicator: Indicator, range: string, layout: DetailLayout): string | null {
  const rollUp = indexRollUp(indicator);
  if (rollUp === null) return `SUM(${range})`;
  switch (rollUp.by) {
    case 'mean':
      return `AVERAGE(${range})`;
    case 'max':
      return `MAX(${range})`;
    case 'min':
      return `MIN(${range})`;
    case 'none':
      return null;
    case 'weighted-mean': {
      const weights = layout.factRange(rollUp.fact);
      return `(SUMPRODUCT(${range},${weights})/SUMIF(${range},"${ANY_NUMBER}",${weights}))`;
    }
  }
}

function changeFormula(
  indicator: Extract<Indicator, { measure: 'change' }>,
  nowRange: string,
  baselineRange: string,
  layout: DetailLayout,
  opening: Opening,
): string | null {
  const ownNow = rolledTotal(indicator, nowRange, layout);
  const ownBaseline = rolledTotal(indicator, baselineRange, layout);
  if (ownNow === null || ownBaseline === null) return null;
  const now = plus(ownNow, opening.toDate);
  const baseline = plus(ownBaseline, opening.other);
  const some = (formula: string) =>
    `IF(COUNT(${baselineRange})=0,"${noFigure}",IFERROR(${formula},"${notComputable}"))`;
  switch (indicator.as) {
    case 'percent':
      return some(`IF(${baseline}<=0,"${notComputable}",(${now}-${baseline})/${baseline})`);
    case 'points':
      return some(`(${now}-${baseline})/100`);
    case 'difference':
      return some(`${now}-${baseline}`);
  }
}

function computedFormula(
  { operation, of }: Extract<Indicator, { measure: 'computed' }>['formula'],
  find: FindValueCell,
): string | null {
  const cells = of.flatMap((code) => find(code) ?? []);
  const [first = '', second = ''] = cells;
  if (cells.length < of.length) return null;
  // What is not rolled up leaves its cell blank.
  const lacking = cells.flatMap((cell) => [`${cell}="${noFigure}"`, `${cell}=""`]);
  const all = (formula: string) => `IF(OR(${lacking.join(',')}),"${noFigure}",IFERROR(${formula},"${notComputable}"))`;
  switch (operation) {
    case 'sum':
      return all(cells.join('+'));
    case 'difference':
      return all(`${first}-${second}`);
    case 'ratio':
      return all(`${first}/${second}`);
    case 'change':
      return all(`IF(${second}<=0,"${notComputable}",(${first}-${second})/${second})`);
  }
}

/** The figure of the period alone: only where every unit that counts gave it. Of six months or more: the year to date. */
export function liveInPeriod(indicator: Indicator, figure: Figure, layout: DetailLayout): CellContent {
  const { inPeriod: value, achieved } = partsOf(figure);
  const toDate = layout.range(indicator.code, 'toDate');
  const isYearToDate = value !== null && achieved === null;
  const inPeriod = layout.range(indicator.code, 'inPeriod') ?? (isYearToDate ? toDate : null);
  if (inPeriod === null || toDate === null) return null;
  const formula = `=IF(COUNT(${toDate})=0,"${noFigure}",IF(COUNT(${inPeriod})=COUNT(${toDate}),SUM(${inPeriod}),"${notComplete}"))`;
  return { formula, value: figure.kind === 'none' ? noFigure : value === null ? notComplete : toNumber(value) };
}
