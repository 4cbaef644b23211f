import { checkTargetValues } from './check-target-value';
import { isReported, openingOf, type Indicator } from './indicator';
import { unfit, type KnownCodes, type Path } from './known-codes';
import type { ProgrammeProblem } from './problem';
import type { Programme } from './programme';
import { carriesIn, isValueTarget, WHOLE, type Target } from './target';
import type { Unit } from './unit';

/** What is wrong with one target of an indicator. */
export function checkTarget(
  programme: Programme,
  codes: KnownCodes,
  indicator: Indicator,
  target: Target,
  path: Path,
): ProgrammeProblem[] {
  const unknown = target.judgedAt === WHOLE ? [] : codes.missing('level', [target.judgedAt], [...path, 'judgedAt']);
  return [
    ...unknown,
    ...(suits(indicator, target) ? [] : [unfit('target-of-other-measure', target.comparator, [...path, 'comparator'])]),
    ...checkTargetValues(indicator, target, path),
    ...checkOverrides(programme, codes, target, [...path, 'overrides']),
    ...checkWindow(programme, target, path),
    ...(carriesIn(target) && restsOnOpening(programme, indicator)
      ? [unfit('term-of-computed', indicator.code, [...path, 'window'])]
      : []),
    ...(unknown.length > 0 ? [] : checkJudged(programme, indicator, target, [...path, 'judgedAt'])),
  ];
}

function suits({ measure }: Indicator, target: Target): boolean {
  if (isValueTarget(target)) return measure !== 'milestone' && measure !== 'narrative';
  return target.comparator === 'person' || measure === 'milestone';
}

function checkOverrides(programme: Programme, codes: KnownCodes, target: Target, path: Path): ProgrammeProblem[] {
  if (!isValueTarget(target)) return [];
  const owners = Object.keys(target.overrides);
  const unknown = codes.missing('unit', owners, path);
  if (unknown.length > 0) return unknown;
  const judged = new Set(programme.units.filter(({ level }) => level === target.judgedAt).map(({ code }) => code));
  return owners.filter((code) => !judged.has(code)).map((code) => unfit('override-elsewhere', code, path));
}

function checkWindow({ year }: Programme, target: Target, path: Path): ProgrammeProblem[] {
  const { from, due = `${year}-12-31` } = target;
  if (from === undefined || (carriesIn(target) && (due === 'every-period' || from <= due))) return [];
  return [unfit('window-unfit', from, [...path, 'from'])];
}

/** Only rows of the form bring in what had been reached before; what is computed from them would leave it out. */
function restsOnOpening({ indicators }: Programme, indicator: Indicator): boolean {
  if (indicator.measure !== 'computed') return false;
  const operands = new Set(indicator.formula.of);
  // A set also visits what is added while it is walked.
  for (const code of operands) {
    const operand = indicators.find((other) => other.code === code);
    if (operand && openingOf(operand) !== undefined) return true;
    if (operand?.measure === 'computed') for (const further of operand.formula.of) operands.add(further);
  }
  return false;
}

/** A level whose units have nothing to do with the indicator would never have a verdict. */
function checkJudged({ units }: Programme, indicator: Indicator, { judgedAt }: Target, path: Path): ProgrammeProblem[] {
  if (!isReported(indicator) || judgedAt === WHOLE) return [];
  const { levels, units: named } = indicator.reportedBy;
  const parents = new Map(units.map(({ code, parent }) => [code, parent]));
  const levelOf = new Map(units.map(({ code, level }) => [code, level]));
  const isJudged = (unit: Unit): boolean => {
    const above = new Set([unit.code]);
    for (const code of above) {
      if (levelOf.get(code) === judgedAt) return true;
      const parent = parents.get(code);
      if (parent !== undefined) above.add(parent);
    }
    return false;
  };
  const reporters = units.filter(({ level, code }) => levels.includes(level) || named.includes(code));
  return reporters.length === 0 || reporters.some(isJudged) ? [] : [unfit('nobody-judged', judgedAt, path)];
}
