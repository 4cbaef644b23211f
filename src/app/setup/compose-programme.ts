import type { Programme } from '../../domain/programme/programme';
import { PROGRAMME_WORDS } from '../../locales/vi/programme-sheet-words';
import { composeTable } from '../sheets/table-sheet';
import type { StyleName } from '../sheets/styles';
import type { CellContent, SheetContent, StyledArea } from '../workbook/sheet-content';
import { fieldInputs } from './field-inputs';
import { writeRecord, type Field, type TableKey } from './field';
import { keptLines } from './kept';
import { listsOf } from './lists-of';
import { fieldsOf, TABLES } from './programme-tables';
import type { SheetNames, StandingTable } from './programme-sheet';
import { toRecords, type ProgrammeRecords } from './programme-records';
import { without, type JsonRecord } from './record';

/** A programme as sheets that a clerk edits: nothing of it is lost on the way. */
export function composeProgramme(
  programme: Programme,
  names: SheetNames,
  standing: ReadonlyMap<TableKey, StandingTable>,
): readonly SheetContent[] {
  const records = toRecords(programme);
  const lists = listsOf(records.general, records.lists, records.units, records.indicators);
  return TABLES.map((key): SheetContent => {
    const fields = fieldsOf(key, lists);
    const { columns, lines, styles } =
      key === 'general' ? upright(records.general, fields) : flat(records, key, fields);
    const content = composeTable({
      role: 'programme',
      key,
      name: names[key],
      tableName: PROGRAMME_WORDS.tables[key],
      columns: columns.map(({ heading }) => heading),
      columnStyles: columns.map(({ style }) => style),
      columnWidths: columns.map(({ width }) => width),
      rows: lines,
    });
    const stood = standing.get(key);
    return {
      ...content,
      styles: [...content.styles, ...styles],
      inputs: fieldInputs(key, fields, Math.max(1, lines.length), records, names),
      frozen: { rows: 1, columns: key === 'general' ? 1 : 2 },
      tabColour: '#7a4d00',
      ...(stood ? { replaces: { top: 0, left: 0, rows: stood.rows, columns: stood.columns } } : {}),
    };
  });
}

interface Drawn {
  readonly columns: readonly { readonly heading: string; readonly width: number; readonly style: StyleName }[];
  readonly lines: readonly (readonly CellContent[])[];
  /** Of single cells, where they differ from their column's. */
  readonly styles: readonly StyledArea[];
}

/** One line for each record. */
function flat(records: ProgrammeRecords, key: Exclude<TableKey, 'general'>, fields: readonly Field[]): Drawn {
  const written = records[key].map((record) => writeRecord(record, fields));
  const keeps = written.some(({ rest }) => Object.keys(rest).length > 0);
  const kept = { heading: PROGRAMME_WORDS.kept, width: 14, style: 'code' } as const;
  const columnStyles = fields.map((field) => field.kind({}).style(undefined));
  return {
    columns: [
      ...fields.map(({ heading, width }, i) => ({ heading, width, style: columnStyles[i] ?? 'inputText' })),
      ...(keeps ? [kept] : []),
    ],
    lines: written.map(({ cells, rest }) => (keeps ? [...cells, restText(rest)] : cells)),
    styles: written.flatMap(({ styles }, row) =>
      styles.flatMap((style, left): StyledArea[] =>
        style === columnStyles[left] ? [] : [{ area: { top: row + 1, left, rows: 1, columns: 1 }, style }],
      ),
    ),
  };
}

const restText = (rest: JsonRecord): string | null => (Object.keys(rest).length === 0 ? null : JSON.stringify(rest));

/** One line for each field, with what belongs there beside it. */
function upright(general: JsonRecord, fields: readonly Field[]): Drawn {
  const { cells, styles, rest } = writeRecord(general, fields);
  const [item, value, help] = PROGRAMME_WORDS.generalColumns;
  return {
    columns: [
      { heading: item, width: 26, style: 'code' },
      { heading: value, width: 60, style: 'inputText' },
      { heading: help, width: 70, style: 'text' },
    ],
    lines: [
      ...fields.map((field, i) => [field.heading, cells[i] ?? null, field.help]),
      ...keptLines(without(rest, 'schemaVersion')),
    ],
    styles: styles.map((style, row) => ({ area: { top: row + 1, left: 1, rows: 1, columns: 1 }, style })),
  };
}
