import { PROGRAMME_SCHEMA_VERSION } from '../../domain/programme/programme';
import { WHOLE } from '../../domain/programme/target';
import type { TableKey } from './field';
import { LISTS } from './programme-records';
import { putAtPath, textOf, without, type JsonRecord, type Path } from './record';
import type { Refusal } from '../../domain/programme/refusal';
import { openingFrom } from './unit-figures';

/** A line of a table with its row, counted from 0 on its sheet. */
export interface Line {
  readonly row: number;
  readonly record: JsonRecord;
}
export type ProgrammeLines = Readonly<Record<TableKey, readonly Line[]>>;

/** A line that belongs to nothing. */
export interface Stray {
  readonly table: TableKey;
  readonly row: number;
  readonly refusal: Refusal;
}

export interface JoinedProgramme {
  /** As a file would hold it: not yet vouched for. */
  readonly json: JsonRecord;
  /** The lines that things stand on, by their path in `json`, written with dots. */
  readonly lines: ReadonlyMap<string, { readonly table: TableKey; readonly line: Line }>;
  readonly strays: readonly Stray[];
}

const VALUE_COMPARATORS: ReadonlySet<unknown> = new Set(['>=', '>', '<=', '<', 'range']);

/** Puts the lines of a programme's tables together again. */
export function joinRecords(tables: ProgrammeLines): JoinedProgramme {
  const lines = new Map<string, { table: TableKey; line: Line }>();
  const strays: Stray[] = [];
  const general: JsonRecord = Object.assign({}, ...tables.general.map(({ record }) => record)) as JsonRecord;
  const json: JsonRecord = { schemaVersion: PROGRAMME_SCHEMA_VERSION, ...general };
  const add = (path: Path, table: TableKey, line: Line, value: unknown) => {
    putAtPath(json, path, value);
    lines.set(path.join('.'), { table, line });
  };
  for (const list of LISTS)
    tables.lists
      .filter(({ record }) => record['list'] === list)
      .forEach((line, i) => {
        add([list, i], 'lists', line, without(line.record, 'list'));
      });
  tables.units.forEach((line, i) => add(['units', i], 'units', line, line.record));
  tables.rules.forEach((line, i) => add(['rules', i], 'rules', line, line.record));
  const places = new Map<unknown, number>();
  tables.indicators.forEach((line, i) => {
    const { code } = line.record;
    if (!places.has(code)) places.set(code, i);
    add(['indicators', i], 'indicators', line, { lineage: code, ...line.record, targets: [] });
  });
  const of = (table: TableKey, line: Line): number | null => {
    const place = places.get(line.record['indicator']);
    if (place !== undefined) return place;
    // Where the cell itself was refused, that has been said.
    if (!('indicator' in line.record)) strays.push({ table, row: line.row, refusal: { why: 'code-missing' } });
    return null;
  };
  const counts = new Map<number, number>();
  for (const line of tables.targets) {
    const place = of('targets', line);
    if (place === null) continue;
    const ordinal = counts.get(place) ?? 0;
    counts.set(place, ordinal + 1);
    add(['indicators', place, 'targets', ordinal], 'targets', line, targetOf(line.record));
  }
  for (const line of tables['unit-figures']) {
    const place = of('unit-figures', line);
    const { kind, unit, period } = line.record;
    if (place === null || unit === undefined) continue;
    const measure = (tables.indicators[place]?.record ?? {})['measure'];
    const ordinal = Number(line.record['target'] ?? 1) - 1;
    if (kind === 'target' && ordinal >= (counts.get(place) ?? 0)) {
      strays.push({ table: 'unit-figures', row: line.row, refusal: { why: 'no-such-target' } });
      continue;
    }
    const [path, value] = unitFigure(kind, ordinal, period, textOf(unit), line.record, measure);
    add(['indicators', place, ...path], 'unit-figures', line, value);
  }
  return { json, lines, strays };
}

function targetOf(record: JsonRecord): JsonRecord {
  const target = without(record, 'indicator');
  const comparator = target['comparator'] ?? '>=';
  const blank = VALUE_COMPARATORS.has(comparator) && target['value'] === undefined;
  return { judgedAt: WHOLE, ...target, comparator, ...(blank ? { value: null } : {}) };
}

function unitFigure(
  kind: unknown,
  ordinal: number,
  period: unknown,
  unit: string,
  record: JsonRecord,
  measure: unknown,
): readonly [Path, unknown] {
  const { value, second } = record;
  switch (kind) {
    case 'opening':
      return [['opening', unit], openingFrom(record, measure)];
    case 'baseline':
      return [['baselines', textOf(period), unit], value];
    default:
      return [['targets', ordinal, 'overrides', unit], second === undefined ? value : [value, second]];
  }
}
