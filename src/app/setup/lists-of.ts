import { isPercentage } from '../../locales/figure-words';
import { indicatorSchema } from '../../domain/programme/indicator-schema';
import { textOf, type JsonRecord } from './record';
import type { Named } from './reference';
import type { ProgrammeLists } from './tables/programme-lists';

/** What cells can point at, from lines that may still hold mistakes: things without a code are left out. */
export function listsOf(
  general: JsonRecord,
  lists: readonly JsonRecord[],
  units: readonly JsonRecord[],
  indicators: readonly JsonRecord[],
): ProgrammeLists {
  const of = (list: string) => named(lists.filter((record) => record['list'] === list));
  const percentages = new Set(indicators.filter(isSharePercent).map(({ code }) => code));
  return {
    wholeName: typeof general['wholeName'] === 'string' ? general['wholeName'] : '',
    levels: of('levels'),
    groups: of('groups'),
    facts: of('facts'),
    units: named(units),
    indicators: named(indicators).map((indicator) => ({
      ...indicator,
      isPercentage: percentages.has(indicator.code),
    })),
  };
}

const named = (records: readonly JsonRecord[]): readonly Named[] =>
  records.flatMap(({ code, name }) => (typeof code === 'string' ? [{ code, name: textOf(name) }] : []));

/** One that the schema does not know yet is taken for a plain number until its other mistakes are put right. */
function isSharePercent(record: JsonRecord): boolean {
  const parsed = indicatorSchema.safeParse({ lineage: 'x', ...record, targets: [] });
  return parsed.success && isPercentage(parsed.data);
}
