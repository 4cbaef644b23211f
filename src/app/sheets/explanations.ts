import type { Summary } from '../../domain/summary/summary';
import { verdictSentence } from '../../locales/vi/verdict-sentences';

/** One Vietnamese sentence for each target that is unmet or behind, ready to be pasted into the report's text. */
export function explanationsOf({ examination, indicators }: Summary): readonly string[] {
  const { year } = examination.index.programme;
  return indicators.flatMap((own) => own.targets.flatMap((verdict) => verdictSentence(own, verdict, year) ?? []));
}
