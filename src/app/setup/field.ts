import { toSerial } from '../../domain/period/iso-date';
import { isCellError } from '../../domain/report/cell-error';
import { STYLES } from '../sheets/styles';
import type { CellContent } from '../workbook/sheet-content';
import type { CellKind, CellReading, TypedCell } from './cell-kind';
import { copyOf, putAtPath, sameValue, takeFromPath, valueAtPath, type JsonRecord, type Path } from './record';
import type { Refusal } from '../../domain/programme/refusal';

/** One column of a table, or one line of a list of particulars: a field of a record, and how it stands in its cell. */
export interface Field {
  readonly heading: string;
  /** Told to who selects the cell: what belongs here. At most 255 characters, as Excel allows. */
  readonly help: string;
  /** In characters. */
  readonly width: number;
  /** Where the field is in the record; null where this record has no such field. */
  readonly path: (record: JsonRecord) => Path | null;
  readonly kind: (record: JsonRecord) => CellKind;
  /** The table whose codes, in its first column, are to choose from. */
  readonly chosenFrom?: TableKey;
}

/** The sheets that a programme is written to. */
export type TableKey = 'general' | 'lists' | 'units' | 'indicators' | 'targets' | 'unit-figures' | 'rules';

export const at =
  (...path: Path): Field['path'] =>
  () =>
    path;
export const being =
  (kind: CellKind): Field['kind'] =>
  () =>
    kind;

/** A record's cells, and what no cell says. */
export interface WrittenRecord {
  readonly cells: readonly CellContent[];
  readonly styles: readonly ReturnType<CellKind['style']>[];
  readonly rest: JsonRecord;
}

/** Writes what cells can say; what would not come back as it was stays in the rest, so that nothing is ever lost. */
export function writeRecord(record: JsonRecord, fields: readonly Field[]): WrittenRecord {
  const rest = copyOf(record);
  const written = fields.map((field) => {
    const path = field.path(record);
    const kind = field.kind(record);
    const value = path === null ? undefined : valueAtPath(record, path);
    const style = kind.style(value);
    const content = value === undefined ? null : kind.write(value);
    if (path === null || content === null || !comesBack(kind, content, style, value)) return { content: null, style };
    takeFromPath(rest, path);
    return { content, style };
  });
  return { cells: written.map(({ content }) => content), styles: written.map(({ style }) => style), rest };
}

function comesBack(kind: CellKind, content: CellContent, style: keyof typeof STYLES, value: unknown): boolean {
  const { format = 'General' } = STYLES[style] as { readonly format?: string };
  const typed = typedValue(content);
  if (typed === null || typed === '') return false;
  const reading = readCell(kind, { value: typed, format });
  return 'value' in reading && sameValue(reading.value, value);
}

function typedValue(content: CellContent): TypedCell['value'] | null {
  if (content === null || typeof content !== 'object') return content;
  return 'date' in content ? toSerial(content.date) : content.value;
}

/** What a calculation that failed left in a cell is nothing that a person meant. */
const readCell = (kind: CellKind, cell: TypedCell): CellReading =>
  typeof cell.value === 'string' && isCellError(cell.value) ? { refusal: { why: 'cell-error' } } : kind.read(cell);

/** A record as its cells and the rest say it, and which of its fields could not be read. */
export interface ReadRecord {
  readonly record: JsonRecord;
  readonly refusals: readonly { readonly field: number; readonly refusal: Refusal }[];
}

/** Understands a record's cells; blank ones say nothing. Fields are read in order: later ones may depend on earlier. */
export function readRecord(
  cells: readonly (TypedCell | null)[],
  fields: readonly Field[],
  rest: JsonRecord,
): ReadRecord {
  const record = copyOf(rest);
  const refusals: { field: number; refusal: Refusal }[] = [];
  fields.forEach((field, i) => {
    const cell = cells[i];
    if (!cell) return;
    const path = field.path(record);
    if (path === null) {
      // Where another cell of the line was refused, it may be for that that this one has no place.
      if (refusals.length === 0) refusals.push({ field: i, refusal: { why: 'not-for-line' } });
      return;
    }
    const reading = readCell(field.kind(record), cell);
    if ('value' in reading) putAtPath(record, path, reading.value);
    else refusals.push({ field: i, refusal: reading.refusal });
  });
  return { record, refusals };
}
