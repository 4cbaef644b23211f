import { toNumber } from '../../domain/number/fraction';
import type { Indicator } from '../../domain/programme/indicator';
import { partsOf } from '../../domain/rollup/figure';
import type { UnitFigure } from '../../domain/summary/summary';
import { unitWord } from '../../locales/figure-words';
import { formatDate } from '../../locales/format-number';
import type { Texts } from '../../locales/texts';
import type { UnitRow } from './unit-rows';

/** What a unit reported, in words: `131/134 (97,8%)`, `5 nhà`, `Đã hoàn thành 14/04/2023`. Empty where nothing was. */
export function unitFigureWords({ figure, verdict }: UnitRow, indicator: Indicator, texts: Texts): string {
  if (figure === null)
    return verdict?.actual ? texts.figures.figureWords(indicator, verdict.actual, verdict.value) : '';
  if (figure.observation.standing !== 'reported') return '';
  if (indicator.measure === 'milestone' || indicator.measure === 'narrative') return stateOf(figure, texts);
  return numberOf(figure, indicator, texts);
}

function stateOf({ observation: { state, date, text } }: UnitFigure, texts: Texts): string {
  const said = [
    state === null ? '' : texts.pane.results.state[state],
    date === null ? '' : formatDate(date),
    text === null ? '' : `– ${text}`,
  ];
  return said.filter((part) => part !== '').join(' ');
}

function numberOf({ figure, verdict }: UnitFigure, indicator: Indicator, texts: Texts): string {
  const { results } = texts.pane;
  if (figure.kind !== 'number') return figure.kind === 'undefined' ? results.notComputable : '';
  const words = texts.figures.figureWords(indicator, figure.value, verdict?.value ?? null);
  const { achieved, total, baseline } = partsOf(figure);
  if (achieved && total) return `${texts.number(toNumber(achieved))}/${texts.number(toNumber(total))} (${words})`;
  if (achieved && baseline)
    return results.fromTo(words, texts.number(toNumber(baseline)), texts.number(toNumber(achieved)));
  return `${words} ${unitWord(indicator)}`.trim();
}
