import type { Severity } from '../finding/finding';
import type { FindingList } from '../finding/finding-list';
import { compare, sum, toNumber, type Fraction } from '../number/fraction';
import type { Rule, RuleOperand } from '../programme/rule';
import { cellOf } from '../report/cell-of';
import type { Observation } from '../report/observation';

type Observations = ReadonlyMap<string, Observation>;
type Comparison = Extract<Rule, { kind: 'comparison' }>;

/** The programme's own rules between rows, within one unit's report. */
export function checkRules(
  rules: readonly Rule[],
  unit: string,
  observations: Observations,
  findings: FindingList,
): void {
  for (const rule of rules) {
    const sides = [rule.left, rule.right];
    if (
      !sides.every((side) => concerns(side, observations)) ||
      sides.some((side) => isRefused(side, observations, findings))
    )
      continue;
    const broken = rule.kind === 'comparison' ? compareSides(rule, observations) : compareFilled(rule, observations);
    if (broken) report(rule, broken, unit, observations, findings, rule.severity);
  }
}

/** A rule about rows that the unit does not have says nothing about it. */
const concerns = (side: RuleOperand | readonly RuleOperand[], observations: Observations): boolean =>
  [side].flat().some(({ indicator }) => observations.has(indicator));

/** A figure that was given and could not be read is neither missing nor zero: nothing can be said of the rule. */
function isRefused(
  side: RuleOperand | readonly RuleOperand[],
  observations: Observations,
  findings: FindingList,
): boolean {
  return [side].flat().some((operand) => {
    if (figure(operand, observations) !== null) return false;
    const { indicator } = operand;
    const faulty = findings.all.some(({ severity, place }) => severity === 'error' && place.indicator === indicator);
    return faulty || observations.get(indicator)?.standing === 'excluded';
  });
}

interface Broken {
  readonly found: number | null;
  readonly expected: number | null;
}

function figure({ indicator, part }: RuleOperand, observations: Observations): number | null {
  const observation = observations.get(indicator);
  return observation?.standing === 'reported' ? observation[part] : null;
}

function compareSides(rule: Comparison, observations: Observations): Broken | null {
  const left = rule.left.map((operand) => figure(operand, observations));
  const right = rule.right.map((operand) => figure(operand, observations));
  const all = [...left, ...right];
  const isMissing = (value: number | null) => value === null;
  if (all.every(isMissing)) return null;
  if (rule.whenMissing === 'skip-if-any' && all.some(isMissing)) return null;
  if (rule.whenMissing === 'skip-if-all' && (left.every(isMissing) || right.every(isMissing))) return null;
  const total = (values: readonly (number | null)[]) => sum(values.map((value) => value ?? 0));
  const [l, r] = [total(left), total(right)];
  return holds(l, rule.operator, r) ? null : { found: toNumber(l), expected: toNumber(r) };
}

function holds(left: Fraction, operator: Comparison['operator'], right: Fraction): boolean {
  const order = compare(left, right);
  switch (operator) {
    case '<=':
      return order <= 0;
    case '<':
      return order < 0;
    case '=':
      return order === 0;
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
  }
}

function compareFilled(rule: Exclude<Rule, Comparison>, observations: Observations): Broken | null {
  const left = figure(rule.left, observations);
  const right = figure(rule.right, observations);
  const both = left !== null && right !== null;
  const neither = left === null && right === null;
  const broken = rule.kind === 'both-filled' ? !both && !neither : both;
  return broken ? { found: left, expected: right } : null;
}

function report(
  rule: Rule,
  { found, expected }: Broken,
  unit: string,
  observations: Observations,
  findings: FindingList,
  severity: Severity,
): void {
  const first = Array.isArray(rule.left) ? rule.left[0] : rule.left;
  const observation = first && observations.get(first.indicator);
  const cell = first && observation ? cellOf(observation, first.part) : null;
  findings.add(
    { unit, indicator: first?.indicator ?? null, sheet: observation?.sheet ?? null, cell },
    { rule: 'rule-broken', code: rule.code, sentence: rule.sentence, found, expected },
    severity,
  );
}
