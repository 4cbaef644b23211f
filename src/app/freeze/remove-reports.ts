import type { UnitReport } from '../../domain/examination/examination';
import { recall } from '../../domain/examination/recall';
import { reportText } from '../../domain/freeze/fingerprint-text';
import type { Freeze } from '../../domain/freeze/freeze';
import type { SheetRef } from '../../domain/report/grid';
import type { Summary } from '../../domain/summary/summary';
import { writeVerified } from '../consolidate/consolidate';
import { logWith } from '../log/append-to-log';
import { NO_ENTRY, type LogEntry } from '../log/log-entry';
import type { ReadReports, ReportRequest } from '../reading/read-reports';
import { withReports } from '../reading/with-reports';
import type { Run } from '../run/run';
import type { Stamp } from '../run/stamp';
import type { Workbook } from '../workbook/workbook';
import { withRemoved } from './freeze-book';
import { bookSheet } from './freeze-period';
import { stillLinked, type Link } from './still-linked';

export type RemoveOutcome =
  | { readonly kind: 'cancelled' | 'frozen-newer' | 'not-frozen' }
  /** Formulas of other sheets still lead to reports that would go. */
  | { readonly kind: 'linked'; readonly links: readonly Link[] }
  | {
      readonly kind: 'done';
      readonly removed: number;
      /** Names of units whose report stays, since it is not all on record, or not as it was frozen. */
      readonly kept: readonly string[];
    };

/** A report whose sheet can go: all that it says stands among the figures. */
interface Removable {
  readonly report: UnitReport;
  readonly sheet: SheetRef;
  readonly fingerprint: string;
}

/**
 * Takes away the sheets of a frozen period's reports, as far as everything that they say stands on the sheet of figures
 * and no formula elsewhere leads to them, and says so in the log. All of it or nothing.
 */
export function removeReports(
  workbook: Workbook,
  request: ReportRequest,
  stamp: Stamp,
  run: Run,
): Promise<RemoveOutcome> {
  return withReports(workbook, request, run, async (reports, watch): Promise<RemoveOutcome> => {
    const { state, freezes, frozen, log } = reports;
    if (freezes.newer) return { kind: 'frozen-newer' };
    if (!frozen.own) return { kind: 'not-frozen' };
    const removable = removableIn(reports, frozen.own.freeze, frozen.own.changed);
    const kept = withSheet(reports.summary).filter((report) => !removable.some((other) => other.report === report));
    const outcome = { kind: 'done', removed: removable.length, kept: kept.map(({ unit }) => unit.name) } as const;
    if (removable.length === 0) return outcome;
    const removed = removable.map(({ sheet }) => sheet.id);
    const links = await stillLinked(workbook, reports, new Set(removed), run);
    if (links.length > 0) return { kind: 'linked', links };
    const { programme, source } = frozen.own.freeze;
    const gone = removable.map(({ report: { unit, status, cutOff, estimate }, sheet, fingerprint }) => {
      return { programme, source, unit: unit.code, sheet: sheet.name, status, cutOff, estimate, fingerprint };
    });
    const entries = removable.map((each) => entryOf(each, source, stamp));
    const contents = [logWith(state, log, entries), bookSheet(state, withRemoved(freezes, gone))];
    await writeVerified(workbook, contents, watch, run, { removed });
    return outcome;
  });
}

const withSheet = ({ examination }: Summary): readonly UnitReport[] =>
  examination.units.filter(({ sheet }) => sheet !== null);

/** Of a unit with several sheets another one would be read when one is gone: they stay. */
const SEVERAL = new Set(['report-duplicated', 'report-set-aside']);

function removableIn(
  { summary, remembered: { memory } }: ReadReports,
  freeze: Freeze,
  changed: readonly string[],
): readonly Removable[] {
  const { index, source } = summary.examination;
  const doubled = new Set(summary.findings.filter(({ rule }) => SEVERAL.has(rule)).map(({ place }) => place.unit));
  return withSheet(summary).flatMap((report): Removable[] => {
    const { unit, sheet, status, cutOff, estimate } = report;
    const frozen = freeze.reports.find((each) => each.unit === unit.code);
    if (!sheet || !frozen || changed.includes(unit.code) || doubled.has(unit.code)) return [];
    const asRemoved = { ...memory, findRemoved: () => ({ status, cutOff, estimate }) };
    const recalled = recall(index, unit, source, asRemoved);
    const isOnRecord = recalled !== null && reportText(recalled.report) === reportText(report);
    return isOnRecord ? [{ report, sheet, fingerprint: frozen.fingerprint }] : [];
  });
}

const entryOf = ({ report: { unit }, sheet, fingerprint }: Removable, period: string, { at, by }: Stamp): LogEntry => ({
  ...NO_ENTRY,
  at,
  by,
  action: 'report-removed',
  period,
  unit: unit.code,
  sheet: sheet.name,
  from: fingerprint,
});
