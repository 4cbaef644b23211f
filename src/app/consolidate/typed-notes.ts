import { cellAddress } from '../../domain/report/address';
import type { SheetGrid } from '../../domain/report/grid';
import { noteKey, type NotesByRow, type TypedNotes } from '../sheets/summary-cells';
import { standingSummary, type SummaryMap } from '../sheets/summary-map';
import { HostError } from '../workbook/host-error';

type Line = SheetGrid['values'][number];

/**
 * What people typed into the cause and remedy columns of the summary that stands in the workbook. A column of their own
 * between the add-in's would be lost with the table: a {@link HostError} says where it is.
 */
export function typedNotes(grid: SheetGrid | null): NotesByRow {
  const notes = new Map<string, TypedNotes>();
  if (!grid) return notes;
  const map = standingSummary(grid);
  const text = (line: Line, column: 'cause' | 'remedy') => textIn(line, map.columns.indexOf(column));
  const seen = new Map<string, number>();
  let last = map.headingRow;
  for (const [i, line] of grid.values.entries()) {
    const code = textIn(line, map.codeColumn);
    if (i <= map.headingRow || code === null) continue;
    const ordinal = seen.get(code) ?? 0;
    seen.set(code, ordinal + 1);
    const note = { cause: text(line, 'cause'), remedy: text(line, 'remedy') };
    if (note.cause !== null || note.remedy !== null) notes.set(noteKey(code, ordinal), note);
    if (textIn(line, map.columns.indexOf('name')) !== null) last = i;
  }
  refuseOwnColumn(grid, map, last);
  return notes;
}

function textIn(line: Line, column: number): string | null {
  const value = line[column] ?? null;
  return value === null || value === '' ? null : String(value);
}

/** From the headings to the table's last row, so that what stands beside the notes is left alone. */
function refuseOwnColumn({ sheet, values, top, left }: SheetGrid, { headingRow, columns }: SummaryMap, last: number) {
  const end = columns.findLastIndex((column) => column !== null);
  const isOwn = (column: number) =>
    columns[column] === null && values.slice(headingRow, last + 1).some((line) => textIn(line, column) !== null);
  const own = columns.findIndex((_, column) => column < end && isOwn(column));
  if (own >= 0)
    throw new HostError('own-column', `${sheet.name}!${cellAddress({ row: top + headingRow, column: left + own })}`);
}
