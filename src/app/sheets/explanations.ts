import type { Summary } from '../../domain/summary/summary';
import { verdictSentence } from '../../locales/vi/verdict-sentences';
import { summaryRows } from './summary-rows';

/**
 * One Vietnamese sentence for each target that is unmet or behind, ready to be pasted into the report's text: as the
 * summary has them below its table.
 */
export function explanationsOf(summary: Summary): readonly string[] {
  const { year } = summary.examination.index.programme;
  return summaryRows(summary).flatMap((row) =>
    row.kind === 'target' && row.target ? (verdictSentence(row.summary, row.target, year) ?? []) : [],
  );
}
