import type { Trace, TracedUnit, WholeTrace } from '../../app/trace/trace';
import type { TracedFigure } from '../../app/trace/traced-figure';
import { toNumber, type Fraction } from '../../domain/number/fraction';
import { partsOf, valueOf } from '../../domain/rollup/figure';
import { isPercentage, unitWord } from '../../locales/figure-words';
import type { Texts } from '../../locales/texts';
import type { TraceTexts } from '../../locales/trace-texts';
import { unitFigureWords } from '../results/unit-figure-words';

/** `23 nhà`: what the figure comes to, in words. */
export function figureOfTrace(trace: Trace, texts: Texts, words: TraceTexts): string {
  return trace.kind === 'whole' ? wholeWords(trace, texts, words) : unitsWords(trace.unit, trace.of, texts);
}

function wholeWords({ of, figure, states }: WholeTrace, texts: Texts, words: TraceTexts): string {
  const { indicator, part } = of;
  if (indicator.measure === 'milestone' || indicator.measure === 'narrative')
    return texts.units.stateWords(states) || words.noFigure;
  const { inPeriod, achieved, total, baseline } = partsOf(figure);
  const number = (value: Fraction | null, missing: string) =>
    value === null ? missing : `${texts.number(toNumber(value))} ${unitWord(indicator)}`.trim();
  switch (part) {
    case 'inPeriod':
      return number(inPeriod, figure.kind === 'none' ? words.noFigure : words.notComplete);
    case 'total':
      return number(total, words.noFigure);
    case 'baseline':
      return number(baseline, words.noFigure);
    case 'toDate':
      if (achieved) return number(achieved, words.noFigure);
      break;
    case 'state':
    case 'date':
    case 'text':
    case null:
  }
  const value = valueOf(figure);
  if (value === null) return figure.kind === 'undefined' ? texts.pane.results.notComputable : words.noFigure;
  const said = texts.figures.figureWords(indicator, value, null);
  return isPercentage(indicator) ? said : `${said} ${unitWord(indicator)}`.trim();
}

/** What a unit said: the part that is followed, or all of it; what keeps it out where it does not count. */
export function unitsWords(unit: TracedUnit, { indicator, part }: TracedFigure, texts: Texts): string {
  const { observation } = unit;
  const { results } = texts.pane;
  if (observation.standing !== 'reported') return results.standing[observation.standing];
  if (part === 'inPeriod' || part === 'total' || part === 'baseline') {
    const value = observation[part];
    return value === null ? results.noFigure : `${texts.number(value)} ${unitWord(indicator)}`.trim();
  }
  return (
    unitFigureWords({ unit: unit.unit, figure: unit, verdict: unit.verdict }, indicator, texts) || results.noFigure
  );
}

/** `Quý IV/2023 · Thực hiện trong kỳ` */
export function aboutWords({ period, part, from }: TracedFigure, texts: Texts, words: TraceTexts): string {
  const named = from === 'estimates' ? words.estimated(texts.period(period)) : texts.period(period);
  return words.ofPeriod(named, part === null ? '' : words.part[part]);
}

const two = (number: number): string => String(number).padStart(2, '0');

/** `15:05 03/01/2024`, by the person's own clock. */
export function momentWords(at: string): string {
  const moment = new Date(at);
  const day = `${two(moment.getDate())}/${two(moment.getMonth() + 1)}/${moment.getFullYear()}`;
  return `${two(moment.getHours())}:${two(moment.getMinutes())} ${day}`;
}

export const isSame = (one: TracedFigure, other: TracedFigure | undefined): boolean =>
  other !== undefined && keyOf(one) === keyOf(other);

const keyOf = (figure: TracedFigure): string =>
  [
    figure.kind === 'unit' ? figure.unit.code : '',
    figure.indicator.code,
    figure.part ?? '',
    figure.period.code,
    figure.from,
  ].join(' ');
