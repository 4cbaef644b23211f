import type { Unit } from '../programme/unit';
import type { Observation, Standing } from '../report/observation';
import { hasVerdict, type Status } from '../verdict/status';

/** Which units an indicator's figure rests on, and which it lacks. */
export interface Standings {
  readonly units: readonly Unit[];
  readonly of: (standing: Standing) => readonly Unit[];
  /** Undefined for a unit that is not expected to report. */
  readonly standingOf: (unit: string) => Standing | undefined;
}

function standings(units: readonly Unit[], standingOf: (unit: Unit) => Standing): Standings {
  const byUnit = new Map(units.map((unit) => [unit.code, standingOf(unit)]));
  return {
    units,
    of: (standing) => units.filter(({ code }) => byUnit.get(code) === standing),
    standingOf: (unit) => byUnit.get(unit),
  };
}

/** Of an indicator that has a row in the form. */
export const reportedStandings = (units: readonly Unit[], find: (unit: string) => Observation): Standings =>
  standings(units, ({ code }) => find(code).standing);

/** What weighs more where a unit stands differently in the operands of a computed figure. */
const WORST_FIRST: readonly Standing[] = ['excluded', 'missing', 'reported', 'not-arisen'];

/** A computed figure lacks a unit as soon as one of its operands lacks it. */
export function computedStandings(units: readonly Unit[], operands: readonly Standings[]): Standings {
  const inOperands = (code: string) => operands.flatMap(({ standingOf }) => standingOf(code) ?? []);
  return standings(
    units.filter(({ code }) => inOperands(code).length > 0),
    ({ code }) => {
      const own = inOperands(code);
      return WORST_FIRST.find((standing) => own.includes(standing)) ?? 'missing';
    },
  );
}

/** A tally counts units with a verdict; those without one are named as missing. */
export function tallyStandings(verdicts: readonly { readonly unit: Unit; readonly status: Status }[]): Standings {
  const statusOf = new Map(verdicts.map(({ unit, status }) => [unit.code, status]));
  return standings(
    verdicts.map(({ unit }) => unit),
    ({ code }) => standingOfVerdict(statusOf.get(code) ?? 'no-data'),
  );
}

function standingOfVerdict(status: Status): Standing {
  if (hasVerdict(status)) return 'reported';
  return status === 'not-applicable' ? 'not-arisen' : 'missing';
}
