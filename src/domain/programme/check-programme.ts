import { checkIndicator } from './check-indicator';
import { checkRule } from './check-rule';
import { checkTask } from './check-task';
import { codeAsNumber } from './code';
import { KnownCodes, leadsBack, unfit, type Path } from './known-codes';
import type { ProgrammeProblem } from './problem';
import type { Programme } from './programme';
import type { Unit } from './unit';

/** What a schema cannot say: codes are unique, name something, and do not go in circles. */
export function checkProgramme(programme: Programme): readonly ProgrammeProblem[] {
  const codes = new KnownCodes(programme);
  return [
    ...LISTS.flatMap((list) => repeated(programme, list)),
    ...programme.units.flatMap((unit, i) => checkUnit(programme, codes, unit, ['units', i])),
    ...programme.indicators.flatMap((indicator, i) => checkIndicator(programme, codes, indicator, ['indicators', i])),
    ...programme.rules.flatMap((rule, i) => checkRule(programme, codes, rule, ['rules', i])),
    ...programme.tasks.flatMap((task, i) => checkTask(programme, codes, task, ['tasks', i])),
  ];
}

const LISTS = ['levels', 'facts', 'groups', 'units', 'indicators', 'rules', 'tasks'] as const;

function repeated(programme: Programme, list: (typeof LISTS)[number]): ProgrammeProblem[] {
  const key = list === 'indicators' || list === 'tasks' ? codeAsNumber : (code: string) => code;
  const seen = new Set<string>();
  return programme[list].flatMap(({ code }, i): ProgrammeProblem[] => {
    if (seen.has(key(code))) return [{ kind: 'code-repeated', code, path: [list, i, 'code'] }];
    seen.add(key(code));
    return [];
  });
}

function checkUnit(programme: Programme, codes: KnownCodes, unit: Unit, path: Path): ProgrammeProblem[] {
  const { code, level, parent, successors, facts, laterFacts = [], validFrom, validTo } = unit;
  const above = (of: string) => programme.units.find((other) => other.code === of)?.parent;
  return [
    ...codes.missing('level', [level], [...path, 'level']),
    ...codes.missing('unit', listOf(parent), [...path, 'parent']),
    ...codes.missing('unit', successors, [...path, 'successors']),
    ...codes.missing('fact', Object.keys(facts), [...path, 'facts']),
    ...laterFacts.flatMap((later, i): ProgrammeProblem[] => {
      const at = [...path, 'laterFacts', i, 'fact'];
      const twice = laterFacts.findIndex(({ fact, from }) => fact === later.fact && from === later.from) < i;
      return twice ? [{ kind: 'code-repeated', code: later.fact, path: at }] : codes.missing('fact', [later.fact], at);
    }),
    ...(leadsBack(code, (of) => listOf(above(of)))
      ? [{ kind: 'circle', code, path: [...path, 'parent'] } satisfies ProgrammeProblem]
      : []),
    ...(leadsBack(code, (of) => programme.units.find((other) => other.code === of)?.successors ?? [])
      ? [{ kind: 'circle', code, path: [...path, 'successors'] } satisfies ProgrammeProblem]
      : []),
    ...(validFrom !== undefined && validTo !== undefined && validTo < validFrom
      ? [unfit('validity-reversed', code, [...path, 'validTo'])]
      : []),
  ];
}

const listOf = (code: string | undefined): readonly string[] => (code === undefined ? [] : [code]);
