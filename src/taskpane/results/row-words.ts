import type { Period } from '../../domain/period/period';
import type { Programme } from '../../domain/programme/programme';
import type { IndicatorSummary, TargetVerdict } from '../../domain/summary/summary';
import { unitWord } from '../../locales/figure-words';
import type { Texts } from '../../locales/texts';
import { expectedByNow } from './expected-by-now';
import type { ResultRow } from './result-sections';

/** `Chưa đạt, còn thiếu 2 nhà`: the verdict, and what is lacking. */
export function verdictWords({ summary }: ResultRow, verdict: TargetVerdict, texts: Texts): string {
  const word = texts.verdict(verdict, verdict.target.comparator);
  const gap = texts.figures.gapWords(summary.indicator, verdict.target, verdict);
  return gap === null ? word : `${word}, ${gap}`;
}

/** `18, kế hoạch ≥ 20 nhà`, or the figure alone where there is no target. */
export function figureLine(row: ResultRow, programme: Programme, period: Period, texts: Texts): string {
  const { summary, verdict } = row;
  const { results } = texts.pane;
  if (!verdict) return figureOf(summary, null, texts);
  const { target, actual } = verdict;
  const level = programme.levels.find(({ code }) => code === target.judgedAt)?.name ?? '';
  const plan = texts.figures.planWords(summary.indicator, target, level, programme.year);
  const unitsMet = texts.units.unitsMetWords(verdict);
  if (unitsMet !== null && actual !== null) return results.of(unitsMet, plan);
  const compared = results.of(figureOf(summary, verdict, texts), plan);
  const pace = expectedByNow(summary, verdict, period);
  if (pace === null) return compared;
  const expected = `${texts.figures.figureWords(summary.indicator, pace, null)} ${unitWord(summary.indicator)}`.trim();
  return `${compared}; ${results.expectedByNow(expected)}`;
}

/** Who is short or missing, how far the figure can be relied upon, why a person judged so. Empty if all is plain. */
export function remarks({ summary, verdict }: ResultRow, texts: Texts): string {
  const { results } = texts.pane;
  const parts = [
    verdict?.reason ? results.judgedBecause(verdict.reason) : '',
    verdict?.incomplete && summary.reported > 0 ? results.incomplete(texts.units.reportedWords(summary)) : '',
    texts.units.attentionWords(summary, verdict),
  ];
  return parts.filter((part) => part !== '').join('. ');
}

function figureOf({ indicator, figure, states }: IndicatorSummary, verdict: TargetVerdict | null, texts: Texts) {
  const { results } = texts.pane;
  if (indicator.measure === 'milestone' || indicator.measure === 'narrative')
    return texts.units.stateWords(states) || results.noFigure;
  const actual = verdict?.actual ?? (figure.kind === 'number' ? figure.value : null);
  if (actual === null) return figure.kind === 'undefined' ? results.notComputable : results.noFigure;
  const words = texts.figures.figureWords(indicator, actual, verdict?.value ?? null);
  return verdict ? words : `${words} ${words.endsWith('%') ? '' : unitWord(indicator)}`.trim();
}
