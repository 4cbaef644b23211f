import type { FindingList } from '../finding/finding-list';
import { parentOf } from '../programme/indicator';
import type { ProgrammeIndex } from '../programme/programme-index';
import { cellOf } from '../report/cell-of';
import type { FigurePart, Observation } from '../report/observation';

const COMPARED: readonly FigurePart[] = ['toDate', 'inPeriod'];

/** "Trong đó": within one unit's report a part is never above its whole. */
export function checkParts(
  index: ProgrammeIndex,
  unit: string,
  observations: ReadonlyMap<string, Observation>,
  findings: FindingList,
): void {
  for (const part of observations.values()) {
    const indicator = index.indicator(part.indicator);
    const whole = indicator && observations.get(parentOf(indicator) ?? '');
    if (!whole || part.standing !== 'reported' || whole.standing !== 'reported') continue;
    for (const figure of COMPARED) {
      const found = part[figure];
      const expected = whole[figure];
      if (found === null || expected === null || found <= expected) continue;
      findings.add(
        { unit, indicator: part.indicator, sheet: part.sheet, cell: cellOf(part, figure) },
        { rule: 'part-above-whole', whole: whole.indicator, found, expected },
      );
      break;
    }
  }
}
