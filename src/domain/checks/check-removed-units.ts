import { FindingList } from '../finding/finding-list';
import { NOWHERE, type Finding } from '../finding/finding';
import type { Programme } from '../programme/programme';
import type { SheetRef } from '../report/grid';

/**
 * Units that figures are remembered of, but that the programme does not know any more, not even as gone: earlier
 * periods would be compared without them, and nobody would notice. `sheet`: where the programme's units are listed.
 */
export function checkRemovedUnits(
  { units }: Programme,
  remembered: ReadonlyMap<string, string>,
  sheet: SheetRef | null,
): readonly Finding[] {
  const known = new Set(units.map(({ code }) => code));
  const removed = [...remembered].flatMap(([code, name]) => (known.has(code) ? [] : [`${name} (${code})`]));
  if (removed.length === 0) return [];
  const findings = new FindingList();
  findings.add(
    { ...NOWHERE, sheet, cell: sheet && { row: 0, column: 0 } },
    { rule: 'units-removed', found: removed.join(', '), expected: null, units: removed },
  );
  return findings.all;
}
