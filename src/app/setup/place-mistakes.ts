import type { ProgrammeMistake } from '../../domain/programme/mistake';
import type { ProgrammeProblem } from '../../domain/programme/problem';
import type { Field, TableKey } from './field';
import type { JoinedProgramme } from './join-records';
import { mistakeAt } from './mistake-at';
import type { ReadTable } from './read-table';
import { valueAtPath, type Path } from './record';

/** The programme's problems, each at its cell; what only follows from a cell that was refused is not said again. */
export function problemsAt(
  problems: readonly ProgrammeProblem[],
  joined: JoinedProgramme,
  tables: ReadonlyMap<TableKey, ReadTable>,
  refused: readonly ProgrammeMistake[],
): readonly ProgrammeMistake[] {
  const said = new Set(refused.map(({ sheet, cell }) => `${sheet?.id} ${cell?.row}`));
  return problems
    .flatMap(oneByOne)
    .map((problem) => problemAt(problem, joined, tables))
    .filter(({ sheet, cell }) => sheet === null || !said.has(`${sheet.id} ${cell?.row}`));
}

/** Each field that has no place in its record stands in a cell of its own. */
function oneByOne(problem: ProgrammeProblem): readonly ProgrammeProblem[] {
  if (problem.kind !== 'wrong-shape' || problem.fault.is !== 'unknown-field') return [problem];
  return problem.fault.fields.map((field) => ({
    ...problem,
    path: [...problem.path, field],
    fault: { is: 'unknown-field', fields: [field] },
  }));
}

function problemAt(
  problem: ProgrammeProblem,
  { lines }: JoinedProgramme,
  tables: ReadonlyMap<TableKey, ReadTable>,
): ProgrammeMistake {
  const what = { kind: 'problem', problem } as const;
  const path: Path = 'path' in problem ? problem.path : [];
  for (let length = path.length; length > 0; length--) {
    const found = lines.get(path.slice(0, length).join('.'));
    if (!found) continue;
    const table = tables.get(found.table);
    return mistakeAt(table, found.line.row, fieldFor(table?.fields ?? [], path.slice(length), found.line.record), what);
  }
  const general = tables.get('general');
  const field = general?.fields.findIndex(({ path: own }) => own({})?.every((step, i) => step === path[i])) ?? -1;
  return mistakeAt(field < 0 ? undefined : general, 0, field, what);
}

/** The field that the way leads to, of several one that is filled; the first, which holds the code, where it leads to none. */
function fieldFor(fields: readonly Field[], way: Path, record: Readonly<Record<string, unknown>>): number {
  const shared = fields.map(({ path }) => {
    const own = path({ ...record }) ?? [];
    return own.length > 0 && own.every((step, i) => i >= way.length || step === way[i]) ? own.length : 0;
  });
  const most = Math.max(0, ...shared);
  if (way.length === 0 || most === 0) return 0;
  const filled = fields.findIndex(({ path }, i) => {
    const value = shared[i] === most ? valueAtPath(record, path({ ...record }) ?? []) : undefined;
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  });
  return filled < 0 ? shared.indexOf(most) : filled;
}
