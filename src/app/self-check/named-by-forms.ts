import { parsePeriodText } from '../../domain/period/period-text';
import type { Period } from '../../domain/period/period';
import { labelText } from '../../domain/report/identify-report';
import type { SheetReading } from '../../domain/report/read-sheet';

/** What forms say that they belong to. */
export interface NamedByForms {
  /** A programme's id; nobody has looked whether there is such a programme. */
  readonly programme: string;
  /** The latest that they report on; null where none can be read. */
  readonly period: Period | null;
}

/** The programme that most forms name, and the latest period of those; null where none names a programme. */
export function namedByForms(forms: readonly SheetReading[]): NamedByForms | null {
  const periods = new Map<string, (Period | null)[]>();
  for (const form of forms) {
    const programme = labelText(form, 'programme');
    if (programme === null) continue;
    const period = parsePeriodText(labelText(form, 'period') ?? '');
    periods.set(programme, [...(periods.get(programme) ?? []), period]);
  }
  const [most] = [...periods].sort(([, a], [, b]) => b.length - a.length);
  if (!most) return null;
  const [programme, named] = most;
  const [latest = null] = named.flatMap((period) => period ?? []).sort((a, b) => (a.code < b.code ? 1 : -1));
  return { programme, period: latest };
}
