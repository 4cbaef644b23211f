import { loadProgramme } from '../../domain/programme/load-programme';
import type { Programme } from '../../domain/programme/programme';
import { PROGRAMME_WORDS } from '../../locales/vi/programme-sheet-words';
import type { TableKey } from './field';
import { joinRecords, type Line, type ProgrammeLines } from './join-records';
import { listsOf } from './lists-of';
import type { ProgrammeMistake } from '../../domain/programme/mistake';
import { mistakeAt } from './mistake-at';
import { problemsAt } from './place-mistakes';
import type { ProgrammeSheet, StandingTable } from './programme-sheet';
import { fieldsOf, TABLES } from './programme-tables';
import { readTable, type ReadTable } from './read-table';
import type { ProgrammeLists } from './tables/programme-lists';

export type ReadProgramme = (
  | { readonly ok: true; readonly programme: Programme }
  | { readonly ok: false; readonly mistakes: readonly ProgrammeMistake[] }
) & { readonly standing: ReadonlyMap<TableKey, StandingTable> };

const NO_LISTS: ProgrammeLists = { wholeName: '', levels: [], groups: [], facts: [], units: [], indicators: [] };

/** Reads a programme back from its sheets. Every mistake is named with its cell; none is guessed away. */
export function readProgramme(sheets: ReadonlyMap<TableKey, ProgrammeSheet>): ReadProgramme {
  const tables = new Map<TableKey, ReadTable>();
  const lines = (key: TableKey): readonly Line[] => tables.get(key)?.lines ?? [];
  const records = (key: TableKey) => lines(key).map(({ record }) => record);
  const lists = () =>
    listsOf(
      Object.assign({}, ...records('general')) as object as Line['record'],
      records('lists'),
      records('units'),
      records('indicators'),
    );
  const read = (key: TableKey, known: ProgrammeLists) => {
    const sheet = sheets.get(key);
    if (sheet) tables.set(key, readTable(key, sheet, fieldsOf(key, known)));
  };
  // Units point at units and indicators at indicators: a first look finds their codes.
  read('general', NO_LISTS);
  read('lists', NO_LISTS);
  for (const key of ['units', 'indicators'] as const) {
    read(key, lists());
    read(key, lists());
  }
  for (const key of ['targets', 'unit-figures', 'rules'] as const) read(key, lists());
  const standing = new Map([...tables].map(([key, table]) => [key, table.standing] as const));
  const joined = joinRecords(Object.fromEntries(TABLES.map((key) => [key, lines(key)])) as ProgrammeLines);
  const refused = [
    ...[...tables.values()].flatMap(({ mistakes }) => mistakes),
    ...joined.strays.map(({ table, row, refusal }) =>
      mistakeAt(tables.get(table), row, 0, { kind: 'refused', refusal }),
    ),
  ];
  const loaded = loadProgramme(joined.json);
  if (refused.length === 0 && loaded.ok) return { ok: true, programme: loaded.programme, standing };
  const problems = loaded.ok ? [] : problemsAt(loaded.problems, joined, tables, refused);
  return { ok: false, mistakes: [...refused, ...problems], standing };
}

/** The sheet's usual name, where none of it is in the workbook. */
export const usualSheetName = (key: TableKey): string => PROGRAMME_WORDS.sheets[key];
