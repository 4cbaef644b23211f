import type { Finding } from '../../domain/finding/finding';
import type { UnitReport, UnitStatus } from '../../domain/examination/examination';
import type { Summary } from '../../domain/summary/summary';
import type { FindingCounts } from '../../locales/pane-texts';
import { countFindings } from '../session/count-findings';

/** One unit on the board. */
export interface BoardRow {
  readonly report: UnitReport;
  readonly counts: FindingCounts;
}

/** The units that stand alike. */
export interface BoardGroup {
  readonly status: UnitStatus;
  readonly rows: readonly BoardRow[];
}

/** What needs the clerk first comes first. */
const ORDER: readonly UnitStatus[] = ['missing', 'errors', 'ready'];

/** All units by how their reports stand; groups without units are left out. */
export function boardGroups({ examination, findings }: Summary): readonly BoardGroup[] {
  const byUnit = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { unit } = finding.place;
    if (unit === null) continue;
    const own = byUnit.get(unit);
    if (own) own.push(finding);
    else byUnit.set(unit, [finding]);
  }
  return ORDER.flatMap((status): BoardGroup[] => {
    const rows = examination.units
      .filter((report) => report.status === status)
      .map((report) => ({ report, counts: countFindings(byUnit.get(report.unit.code) ?? []) }));
    return rows.length === 0 ? [] : [{ status, rows }];
  });
}
