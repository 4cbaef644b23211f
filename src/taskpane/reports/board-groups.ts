import type { BoardRow, BoardStanding } from '../../app/board/board';
import type { Finding } from '../../domain/finding/finding';
import type { FindingCounts } from '../../domain/finding/count-findings';
import { countFindings } from '../../domain/finding/count-findings';

/** One unit on the board, with how much there is to look at. */
export interface CountedRow extends BoardRow {
  readonly counts: FindingCounts;
}

/** The units that stand alike. */
export interface BoardGroup {
  readonly standing: BoardStanding;
  readonly rows: readonly CountedRow[];
}

/** What needs the clerk first comes first. */
const ORDER: readonly BoardStanding[] = ['missing', 'errors', 'ready', 'accepted', 'frozen'];

/** All units by how their reports stand; groups without units are left out. */
export function boardGroups(rows: readonly BoardRow[], findings: readonly Finding[]): readonly BoardGroup[] {
  const byUnit = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { unit } = finding.place;
    if (unit === null) continue;
    const own = byUnit.get(unit);
    if (own) own.push(finding);
    else byUnit.set(unit, [finding]);
  }
  return ORDER.flatMap((standing): BoardGroup[] => {
    const own = rows
      .filter((row) => row.standing === standing)
      .map((row) => ({ ...row, counts: countFindings(byUnit.get(row.report.unit.code) ?? []) }));
    return own.length === 0 ? [] : [{ standing, rows: own }];
  });
}
