import { isLimit, isValueTarget, WHOLE } from '../domain/programme/target';
import type { IndicatorSummary, TargetVerdict, UnitVerdict } from '../domain/summary/summary';
import { unitWord, type FigureWords } from './figure-words';
import type { SummaryWords } from './summary-words';

/** What a language says of a target that is not reached. */
export interface VerdictPhrases {
  readonly indicator: (code: string, rest: string) => string;
  readonly behind: string;
  readonly unitShort: (unit: string, gap: string) => string;
  readonly unitsNotMet: (names: string) => string;
  readonly reached: (figure: string, plan: string) => string;
  /** Of a limit, which is not to be reached. */
  readonly stands: (figure: string, plan: string) => string;
  readonly notDone: (plan: string) => string;
  readonly notMet: string;
  readonly because: (reason: string) => string;
  readonly noReport: (names: string) => string;
  readonly leftOut: (names: string) => string;
}

type Words = Pick<FigureWords, 'figureWords' | 'planInWords' | 'gapWords'> &
  Pick<SummaryWords, 'unitNames' | 'unitsMetWords'>;

/**
 * A sentence for the report's text on a target that is unmet or behind: `Chỉ tiêu 7.2: 7/9 đơn vị đạt; Trạm Tấu còn
 * thiếu 2 nhà.` Null for any other target.
 */
export type VerdictSentence = (summary: IndicatorSummary, verdict: TargetVerdict, year: number) => string | null;

export function verdictSentenceIn(phrases: VerdictPhrases, words: Words): VerdictSentence {
  return (summary, verdict, year) => {
    if (verdict.status !== 'unmet' && verdict.status !== 'behind') return null;
    const { missing, excluded } = summary;
    const parts = [
      ...(verdict.target.judgedAt === WHOLE ? ofWhole(summary, verdict, year) : ofUnits(summary, verdict)),
      ...(missing.length > 0 ? [phrases.noReport(words.unitNames(missing))] : []),
      ...(excluded.length > 0 ? [phrases.leftOut(words.unitNames(excluded))] : []),
    ];
    const said = parts.join('; ');
    return phrases.indicator(summary.indicator.code, verdict.status === 'behind' ? `${phrases.behind}, ${said}` : said);
  };

  function ofWhole({ indicator }: IndicatorSummary, verdict: TargetVerdict, year: number): readonly string[] {
    const { target, actual, value, reason } = verdict;
    const plan = words.planInWords(indicator, target, '', year);
    if (target.comparator === 'done') return [phrases.notDone(plan)];
    if (actual === null) return [reason === null ? phrases.notMet : phrases.because(reason)];
    const figure = words.figureWords(indicator, actual, value);
    const reached = figure.endsWith('%') ? figure : `${figure} ${unitWord(indicator)}`.trim();
    const lacking = words.gapWords(indicator, target, verdict);
    const limit = isValueTarget(target) && value !== null && isLimit(target, value);
    const said = limit ? phrases.stands(reached, plan) : phrases.reached(reached, plan);
    return [lacking === null ? said : `${said}, ${lacking}`];
  }

  function ofUnits(summary: IndicatorSummary, verdict: TargetVerdict): readonly string[] {
    const { target, short } = verdict;
    const gapOf = (unit: UnitVerdict) => words.gapWords(summary.indicator, target, unit);
    const lacking = short.flatMap((unit) => {
      const gap = gapOf(unit);
      return gap === null ? [] : [phrases.unitShort(unit.unit.name, gap)];
    });
    const others = short.filter((unit) => gapOf(unit) === null).map(({ unit }) => unit);
    return [
      words.unitsMetWords(verdict) ?? '',
      ...(lacking.length > 0 ? [lacking.join(', ')] : []),
      ...(others.length > 0 ? [phrases.unitsNotMet(words.unitNames(others))] : []),
    ];
  }
}
