import type { Programme } from '../../domain/programme/programme';
import { unitFiguresOf } from './unit-figures';
import type { TableKey } from './field';
import { copyOf, type JsonRecord } from './record';

/** A programme as the lines of its tables. `general` is one record. */
export type ProgrammeRecords = Readonly<Record<Exclude<TableKey, 'general'>, readonly JsonRecord[]>> & {
  readonly general: JsonRecord;
};

export const LISTS = ['levels', 'groups', 'facts'] as const;

/** Takes a programme apart into lines. */
export function toRecords(programme: Programme): ProgrammeRecords {
  const { levels, groups, facts, units, indicators, rules, ...general } = copyOf(programme);
  const lists = { levels, groups, facts };
  const figures = indicators.map(unitFiguresOf);
  return {
    general: { ...general },
    lists: LISTS.flatMap((list) => lists[list].map((named) => ({ list, ...named }))),
    units: units.map((unit) => ({ ...unit })),
    indicators: figures.map(({ indicator }) => indicator),
    targets: figures.flatMap(({ indicator, targets }) =>
      targets.map((target) => withoutNull({ indicator: indicator['code'], ...target })),
    ),
    'unit-figures': figures.flatMap(({ figures: own }) => own),
    rules: rules.map((rule) => ({ ...rule })),
  };
}

/** A value that is not assigned yet is a blank cell. */
function withoutNull({ value, ...target }: JsonRecord): JsonRecord {
  return value === null || value === undefined ? target : { ...target, value };
}
