import { isFlow, isReported, type Indicator } from '../programme/indicator';
import { assignedValue, carriesIn, isValueTarget, WHOLE, type Target } from '../programme/target';
import type { Unit } from '../programme/unit';
import type { Figure } from '../rollup/figure';
import { grainOf } from '../rollup/grain';
import { withOpening } from '../rollup/with-opening';
import { dueDate, isDue, paceShare } from '../verdict/due';
import { judgeDone } from '../verdict/judge-done';
import { judgePersonally } from '../verdict/judge-personally';
import { judgeValue, type Judgement } from '../verdict/judge-value';
import type { RollUps } from './roll-ups';
import type { PersonalVerdict, UnitVerdict } from './summary';

/** The verdict of each unit of the level at which the target is judged, in the programme's order. */
export function unitVerdicts(rollUps: RollUps, indicator: Indicator, target: Target): readonly UnitVerdict[] {
  return judgedUnits(rollUps, indicator, target).map((unit) => {
    const value = isValueTarget(target) ? assignedValue(target, unit.code) : null;
    return { unit, value, ...judge(rollUps, indicator, target, unit.code) };
  });
}

/** Units of the target's level that the indicator concerns: they or units below them report it. */
function judgedUnits(rollUps: RollUps, indicator: Indicator, target: Target): readonly Unit[] {
  const { index } = rollUps.examination;
  const { standingOf } = rollUps.standings(indicator);
  return index
    .unitsAt(target.judgedAt)
    .filter(({ code }) => [...index.withDescendants(code)].some((member) => standingOf(member) !== undefined));
}

/** The verdict on the whole's figure (unit null) or on one unit's. */
export function judge(rollUps: RollUps, indicator: Indicator, target: Target, unit: string | null): Judgement {
  const { period, index } = rollUps.examination;
  const due = isDue(target, period);
  const notArisen = didNotArise(rollUps, indicator, unit);
  if (target.comparator === 'person')
    return judgePersonally(personalVerdict(rollUps, indicator, target, unit), due, notArisen);
  if (target.comparator === 'done')
    return judgeDone(
      rollUps.observations.of(indicator, rollUps.family(unit)),
      due,
      dueDate(target, period.year),
      notArisen,
    );
  const figure = figureOf(rollUps, indicator, target, unit);
  return judgeValue(target, assignedValue(target, unit), figure, {
    due,
    share: paceShare(indicator, target, period),
    flow: isFlow(indicator),
    grain: grainOf(indicator, figure, (code) => index.indicator(code)),
    incomplete: isIncomplete(rollUps, indicator, unit),
    notArisen,
  });
}

/** The figure that a target judges: a term's and a campaign's takes in what had been reached before the year. */
function figureOf(rollUps: RollUps, indicator: Indicator, target: Target, unit: string | null): Figure {
  const figure = rollUps.figure(indicator, unit);
  return carriesIn(target) ? withOpening(indicator, figure) : figure;
}

/** Units are missing or left out: of all (unit null), or of the unit and those below it. */
export function isIncomplete(rollUps: RollUps, indicator: Indicator, unit: string | null): boolean {
  const { units, standingOf } = rollUps.standings(indicator);
  for (const code of rollUps.family(unit) ?? units.map((reporter) => reporter.code)) {
    const standing = standingOf(code);
    if (standing === 'missing' || standing === 'excluded') return true;
  }
  return false;
}

/** The duty is conditional, and every unit concerned says that it did not arise. */
function didNotArise(rollUps: RollUps, indicator: Indicator, unit: string | null): boolean {
  if (!isReported(indicator) || indicator.condition === undefined) return false;
  const concerned = rollUps.observations.of(indicator, rollUps.family(unit));
  return concerned.length > 0 && concerned.every(({ standing }) => standing === 'not-arisen');
}

/** What a person decided of the target in this period; the latest word counts. */
export function personalVerdict(
  { personal, examination }: RollUps,
  indicator: Indicator,
  target: Target,
  unit: string | null,
): PersonalVerdict | null {
  const found = personal.findLast(
    (verdict) =>
      verdict.period === examination.period.code &&
      verdict.indicator === indicator.code &&
      verdict.judgedAt === (unit === null ? WHOLE : target.judgedAt) &&
      verdict.unit === unit,
  );
  return found ?? null;
}
