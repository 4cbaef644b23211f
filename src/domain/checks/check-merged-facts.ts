import { FindingList } from '../finding/finding-list';
import type { Finding } from '../finding/finding';
import { dayAfter } from '../period/iso-date';
import type { ProgrammeIndex } from '../programme/programme-index';
import type { Unit } from '../programme/unit';

/**
 * Facts of a unit that has taken in others within the year, where nobody said what they are since: as weights and
 * totals they would be too small, and a sum would be a guess (members add up, months of the year do not).
 */
export function checkMergedFacts(index: ProgrammeIndex): readonly Finding[] {
  const findings = new FindingList();
  const ended = index.programme.units.filter((unit) => hasEnded(unit, index));
  for (const unit of index.units) {
    const former = ended.filter(({ successors }) => successors.includes(unit.code));
    const [lastDay] = former
      .flatMap(({ validTo }) => validTo ?? [])
      .sort()
      .reverse();
    if (lastDay === undefined) continue;
    const stale = index.programme.facts.filter(({ code }) =>
      former.some((other) => other.facts[code] !== undefined && isBefore(unit, code, other)),
    );
    if (stale.length === 0) continue;
    const facts = stale.map(({ name }) => name);
    const names = former.map(({ name }) => name);
    findings.add(
      { unit: unit.code, indicator: null, sheet: null, cell: null },
      {
        rule: 'facts-before-merger',
        found: facts.join(', '),
        expected: null,
        facts,
        former: names,
        since: dayAfter(lastDay),
      },
    );
  }
  return findings.all;
}

/** Within the programme's year: facts without a day are those of its beginning. */
const hasEnded = ({ validTo }: Unit, { programme, day }: ProgrammeIndex): boolean =>
  validTo !== undefined && validTo < day && validTo >= `${programme.year}-01-01`;

/** True where the unit's fact is of the time before it took in the other. A unit that began since has no such fact. */
function isBefore({ validFrom, facts, laterFacts = [] }: Unit, fact: string, { validTo = '' }: Unit): boolean {
  if (facts[fact] === undefined || (validFrom !== undefined && validFrom > validTo)) return false;
  return !laterFacts.some((later) => later.fact === fact && later.from >= validTo);
}
