import { checkTarget } from './check-target';
import { isFlow, isReported, openingOf, parentOf, type Indicator, type IndexRollUp } from './indicator';
import type { KnownCodes } from './known-codes';
import { leadsBack, unfit, type Path } from './known-codes';
import type { ProgrammeProblem } from './problem';
import type { Programme } from './programme';

/** What is wrong with one indicator and its targets. */
export function checkIndicator(
  programme: Programme,
  codes: KnownCodes,
  indicator: Indicator,
  path: Path,
): ProgrammeProblem[] {
  const reportedBy = isReported(indicator) ? indicator.reportedBy : { levels: [], units: [] };
  const totalFact = indicator.measure === 'ratio' ? indicator.totalFact : undefined;
  return [
    ...codes.missing('group', [indicator.group], [...path, 'group']),
    ...codes.missing('fact', totalFact === undefined ? [] : [totalFact], path),
    ...codes.missing('level', reportedBy.levels, [...path, 'reportedBy', 'levels']),
    ...codes.missing('unit', reportedBy.units, [...path, 'reportedBy', 'units']),
    ...checkWeight(programme, codes, indicator, path),
    ...checkOpening(codes, indicator, [...path, 'opening']),
    ...checkRelations(programme, codes, indicator, path),
    ...indicator.targets.flatMap((target, i) =>
      checkTarget(programme, codes, indicator, target, [...path, 'targets', i]),
    ),
  ];
}

/** How an index, or the index that a change is of, rolls up. */
function rollUpOf(indicator: Indicator): IndexRollUp | null {
  if (indicator.measure === 'index') return indicator.rollUp;
  return indicator.measure === 'change' && indicator.of.kind === 'index' ? indicator.of.rollUp : null;
}

function checkWeight(programme: Programme, codes: KnownCodes, indicator: Indicator, path: Path): ProgrammeProblem[] {
  const rollUp = rollUpOf(indicator);
  if (rollUp?.by !== 'weighted-mean' || !isReported(indicator)) return [];
  const { levels, units } = indicator.reportedBy;
  const reporters = programme.units.filter(({ level, code }) => levels.includes(level) || units.includes(code));
  return [
    ...codes.missing('fact', [rollUp.fact], path),
    ...reporters
      .filter(({ facts }) => facts[rollUp.fact] === undefined)
      .map(({ code }) => unfit('fact-missing', code, path)),
  ];
}

function checkOpening(codes: KnownCodes, indicator: Indicator, path: Path): ProgrammeProblem[] {
  const opening = openingOf(indicator);
  if (opening === undefined) return [];
  const adds = indicator.measure === 'change' ? indicator.of.kind !== 'index' : isFlow(indicator);
  return adds ? codes.missing('unit', Object.keys(opening), path) : [unfit('opening-of-stock', indicator.code, path)];
}

/** The indicators that one is "trong đó" of, computed from or counted by. */
function relatives(indicator: Indicator | undefined): readonly string[] {
  if (!indicator) return [];
  if (indicator.measure === 'computed') return indicator.formula.of;
  if (indicator.measure === 'tally') return [indicator.of.indicator];
  const parent = parentOf(indicator);
  return parent === undefined ? [] : [parent];
}

const hasFigure = (indicator: Indicator | undefined): boolean =>
  indicator !== undefined && indicator.measure !== 'milestone' && indicator.measure !== 'narrative';

function checkRelations(programme: Programme, codes: KnownCodes, indicator: Indicator, path: Path): ProgrammeProblem[] {
  const { code } = indicator;
  const find = (other: string | undefined) => programme.indicators.find((candidate) => candidate.code === other);
  const unknown = codes.missing('indicator', relatives(indicator), path);
  if (unknown.length > 0) return unknown;
  if (leadsBack(code, (of) => relatives(find(of)))) return [{ kind: 'circle', code, path }];
  const parent = find(parentOf(indicator));
  if (parent && parent.measure !== indicator.measure)
    return [unfit('part-of-other-measure', parent.code, [...path, 'partOf'])];
  if (indicator.measure === 'computed') {
    const blank = indicator.formula.of.filter((operand) => !hasFigure(find(operand)));
    return blank.map((operand) => unfit('no-figure', operand, [...path, 'formula']));
  }
  if (indicator.measure !== 'tally') return [];
  const { level } = indicator.of;
  const judged = find(indicator.of.indicator)?.targets.some((target) => target.judgedAt === level);
  return judged ? [] : [{ kind: 'unknown-code', what: 'target', code: level, path: [...path, 'of'] }];
}
