import { yearSoFar } from '../../../domain/comparison/year-so-far';
import { toNumber } from '../../../domain/number/fraction';
import { isValueTarget, nearEnd, WHOLE } from '../../../domain/programme/target';
import type { IndicatorSummary, Summary } from '../../../domain/summary/summary';
import type { ChartPanelTexts } from '../../../locales/chart-texts';
import { unitWord } from '../../../locales/figure-words';
import type { Texts } from '../../../locales/texts';
import { onOneScale, type Bar } from './bars';

/** What an indicator had come to by each of the year's periods; a figure that units are missing from says so. */
export function yearBars(
  summary: Summary,
  own: IndicatorSummary,
  texts: Texts,
  words: ChartPanelTexts,
): readonly Bar[] {
  const { indicator } = own;
  const target = indicator.targets.filter(isValueTarget).find(({ judgedAt }) => judgedAt === WHOLE);
  const value = target?.value ?? null;
  const plan = value === null ? null : nearEnd(value);
  const known = yearSoFar(summary, own);
  const shapes = onOneScale(
    known.map(({ known: one }) => ({
      figure: one?.figure.kind === 'number' ? toNumber(one.figure.value) : null,
      plan,
    })),
  );
  return known.map(({ period, known: one }, i) => {
    const figure = one?.figure.kind === 'number' ? one.figure.value : null;
    const shown = figure === null ? '' : texts.figures.figureWords(indicator, figure, null);
    return {
      key: period.code,
      name: texts.periodStem(period),
      standing: one && one.reported < one.expected ? ['info', words.reported(one.reported, one.expected)] : null,
      shape: shapes[i] ?? null,
      figure:
        shown === ''
          ? texts.pane.results.noFigure
          : shown.endsWith('%')
            ? shown
            : `${shown} ${unitWord(indicator)}`.trim(),
    };
  });
}
