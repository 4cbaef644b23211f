import { isReported } from './indicator';
import { unfit, type KnownCodes, type Path } from './known-codes';
import type { ProgrammeProblem } from './problem';
import type { Programme } from './programme';
import type { Rule, RuleOperand } from './rule';
import { usedCells } from '../report/used-cells';

/** What is wrong with one rule: it must speak of figures that reports hold, or it would never say anything. */
export function checkRule(programme: Programme, codes: KnownCodes, rule: Rule, path: Path): ProgrammeProblem[] {
  const operands = [rule.left, rule.right].flat();
  const unknown = codes.missing(
    'indicator',
    operands.map(({ indicator }) => indicator),
    path,
  );
  if (unknown.length > 0) return unknown;
  return operands
    .filter((operand) => !isAsked(programme, operand))
    .map(({ indicator }) => unfit('no-figure', indicator, path));
}

function isAsked({ indicators }: Programme, { indicator: code, part }: RuleOperand): boolean {
  const indicator = indicators.find((candidate) => candidate.code === code);
  if (!indicator || !isReported(indicator)) return false;
  const { needed, optional } = usedCells(indicator);
  return needed.includes(part) || optional.includes(part);
}
