import { WHOLE } from '../domain/programme/target';
import type { Unit } from '../domain/programme/unit';
import type { State } from '../domain/report/form-words';
import type { IndicatorSummary, TargetVerdict } from '../domain/summary/summary';
import { unitsMeeting } from '../domain/summary/units-meeting';
import type { FigureWords } from './figure-words';

/** What a language says around lists of units. */
export interface SummaryPhrases {
  readonly andMore: (names: string, more: number) => string;
  readonly reported: (reported: number, expected: number) => string;
  readonly notArisen: (units: number) => string;
  readonly unitsMet: (met: number, judged: number) => string;
  readonly unmet: (names: string) => string;
  readonly behind: (names: string) => string;
  readonly missing: (names: string) => string;
  readonly excluded: (names: string) => string;
  readonly states: Readonly<Record<State, string>>;
}

/** Units named, and how an indicator stands with them. */
export interface SummaryWords {
  readonly unitNames: (units: readonly Unit[]) => string;
  /** `8/9 đơn vị`: how many of the expected reports a figure rests on. */
  readonly reportedWords: (summary: IndicatorSummary) => string;
  /** `7/9 đơn vị đạt`; null where the whole is judged. */
  readonly unitsMetWords: (verdict: TargetVerdict) => string | null;
  /** Who is short and by how much, who is missing, whose figure was left out. Empty where there is nothing to say. */
  readonly attentionWords: (summary: IndicatorSummary, verdict: TargetVerdict | null) => string;
  /** `3 đã hoàn thành · 5 đang thực hiện`. */
  readonly stateWords: (states: Readonly<Record<State, number>>) => string;
}

/** Beyond this many names a list says how many more there are: a cell and a sentence stay readable. */
const MOST_NAMES = 12;

export function summaryWordsIn(phrases: SummaryPhrases, { gapWords }: Pick<FigureWords, 'gapWords'>): SummaryWords {
  const list = (names: readonly string[]): string => {
    const shown = names.slice(0, MOST_NAMES).join(', ');
    return names.length > MOST_NAMES ? phrases.andMore(shown, names.length - MOST_NAMES) : shown;
  };
  const unitNames = (units: readonly Unit[]): string => list(units.map(({ name }) => name));
  const shortNames = (summary: IndicatorSummary, verdict: TargetVerdict, status: 'unmet' | 'behind'): string =>
    list(
      verdict.short
        .filter((unit) => unit.status === status)
        .map((short) => {
          const lacking = gapWords(summary.indicator, verdict.target, short);
          return lacking === null ? short.unit.name : `${short.unit.name} (${lacking})`;
        }),
    );
  const shortWords = (summary: IndicatorSummary, verdict: TargetVerdict): readonly string[] =>
    (['unmet', 'behind'] as const).flatMap((status) => {
      const names = shortNames(summary, verdict, status);
      return names === '' ? [] : [phrases[status](names)];
    });
  return {
    unitNames,
    reportedWords({ reported, expected, notArisen }) {
      const words = phrases.reported(reported, expected);
      return notArisen.length > 0 ? `${words}, ${phrases.notArisen(notArisen.length)}` : words;
    },
    unitsMetWords(verdict) {
      if (verdict.target.judgedAt === WHOLE) return null;
      const { met, judged } = unitsMeeting(verdict);
      return phrases.unitsMet(met, judged);
    },
    attentionWords(summary, verdict) {
      const { missing, excluded } = summary;
      const parts = [
        ...(verdict ? shortWords(summary, verdict) : []),
        ...(missing.length > 0 ? [phrases.missing(unitNames(missing))] : []),
        ...(excluded.length > 0 ? [phrases.excluded(unitNames(excluded))] : []),
      ];
      return parts.join('. ');
    },
    stateWords: (states) =>
      (Object.keys(phrases.states) as State[])
        .filter((state) => states[state] > 0)
        .map((state) => `${states[state]} ${phrases.states[state]}`)
        .join(' · '),
  };
}
