import { lastMonth, parsePeriod, sourcePeriod } from '../../domain/period/period';
import { readLog } from '../log/read-log';
import type { ReadReports, ReportRequest } from '../reading/read-reports';
import { freezeOf } from './freeze-book';

/**
 * Names of outputs whose figures still lead to the period's report sheets: of periods that read the same reports and are
 * not frozen, and of later ones that were consolidated before the freeze, when they still carried on what stood there.
 */
export function stillLinked(
  { state, freezes, frozen, log, summary }: ReadReports,
  { programme }: ReportRequest,
): readonly string[] {
  const { source } = summary.examination;
  const entries = readLog(log);
  const since = frozen.own?.freeze.at ?? '';
  return state.sheets.flatMap(({ name, mark }) => {
    if (mark?.role !== 'detail' || !mark.key.startsWith(`${programme.id} `)) return [];
    const period = parsePeriod(mark.key.slice(programme.id.length + 1));
    if (!period || freezeOf(freezes, programme.id, period.code) || period.year !== source.year) return [];
    if (sourcePeriod(period, programme.reporting).code === source.code) return [name];
    if (lastMonth(period) < lastMonth(source)) return [];
    const latest = entries.findLast(
      ({ action, period: code, subject }) =>
        action === 'consolidated' && code === period.code && subject === programme.id,
    );
    return (latest?.at ?? '') < since ? [name] : [];
  });
}
