import { sum, toNumber } from '../../domain/number/fraction';
import type { Indicator } from '../../domain/programme/indicator';
import type { ProgrammeIndex } from '../../domain/programme/programme-index';
import { STATES } from '../../domain/report/form-words';
import type { FigurePart } from '../../domain/report/observation';
import type { IndicatorSummary } from '../../domain/summary/summary';
import { STALE } from '../../locales/vi/verdict-words';
import type { CellContent } from '../workbook/sheet-content';
import type { DetailLayout } from './detail-layout';

/**
 * A verdict that stands only as long as the figures that it judged: when one of them changes, it asks for another
 * consolidation. Sum, count and a sum weighted by running numbers together notice any change of a column that
 * people make, also one that leaves the total alone.
 */
export function liveVerdict(word: string, summaries: readonly IndicatorSummary[], layout: DetailLayout): CellContent {
  const conditions = summaries.flatMap((summary) => unchanged(summary, layout));
  if (conditions.length === 0) return word;
  return { formula: `=IFERROR(IF(AND(${conditions.join(',')}),"${word}","${STALE}"),"${STALE}")`, value: word };
}

/** The indicators whose figures a verdict rests on: itself, or those that it is computed from or counts. */
export function judgedIndicators(indicator: Indicator, index: ProgrammeIndex): readonly Indicator[] {
  const codes =
    indicator.measure === 'computed'
      ? indicator.formula.of
      : indicator.measure === 'tally'
        ? [indicator.of.indicator]
        : null;
  if (codes === null) return [indicator];
  return codes.flatMap((code) => {
    const other = index.indicator(code);
    return other ? judgedIndicators(other, index) : [];
  });
}

const JUDGED_PARTS: readonly FigurePart[] = ['toDate', 'total', 'baseline'];

function unchanged(summary: IndicatorSummary, layout: DetailLayout): readonly string[] {
  const { code, measure } = summary.indicator;
  if (measure === 'milestone') {
    const range = layout.range(code, 'state');
    return range === null ? [] : [`COUNTIF(${range},"${STATES.done}")=${summary.states.done}`];
  }
  return JUDGED_PARTS.flatMap((part) => {
    const range = layout.range(code, part);
    return range === null ? [] : columnUnchanged(summary, part, range, layout);
  });
}

function columnUnchanged(
  summary: IndicatorSummary,
  part: FigurePart,
  range: string,
  layout: DetailLayout,
): readonly string[] {
  const given = summary.units.flatMap(({ unit, observation }) => {
    const value = observation.standing === 'reported' ? observation[part] : null;
    return value === null ? [] : [{ value, number: layout.unitNumbers.get(unit.code) ?? 0 }];
  });
  const total = toNumber(sum(given.map(({ value }) => value)));
  const weighted = given.reduce((all, { value, number }) => all + value * number, 0);
  const whole = given.every(({ value }) => Number.isInteger(value)) && Number.isSafeInteger(weighted);
  return [
    equals(`SUM(${range})`, total, whole),
    `COUNT(${range})=${given.length}`,
    equals(`SUMPRODUCT(${range},${layout.numbers})`, weighted, whole),
  ];
}

/** Whole numbers are compared as they are; decimals up to the noise of binary arithmetic. */
const equals = (formula: string, value: number, whole: boolean): string =>
  whole ? `${formula}=${value}` : `ABS(${formula}-(${value}))<0.000001`;
