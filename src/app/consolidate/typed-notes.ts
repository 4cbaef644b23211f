import { lastColumn, lastRow, valueAt, type SheetGrid } from '../../domain/report/grid';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import { noteKey, type NotesByRow, type TypedNotes } from '../sheets/summary-cells';
import { SUMMARY_COLUMNS, SUMMARY_HEADING_ROW } from '../sheets/summary-rows';

/** What people typed into the cause and remedy columns of the summary that stands in the workbook. */
export function typedNotes(grid: SheetGrid | null): NotesByRow {
  const notes = new Map<string, TypedNotes>();
  if (!grid) return notes;
  const headings = findHeadings(grid) ?? AS_WRITTEN;
  const seen = new Map<string, number>();
  for (let row = headings.row + 1; row <= lastRow(grid); row++) {
    const text = (column: number): string | null => {
      const value = valueAt(grid, row, column);
      return value === null ? null : String(value);
    };
    const code = text(headings.code);
    if (code === null) continue;
    const ordinal = seen.get(code) ?? 0;
    seen.set(code, ordinal + 1);
    const note = { cause: text(headings.cause), remedy: text(headings.remedy) };
    if (note.cause !== null || note.remedy !== null) notes.set(noteKey(code, ordinal), note);
  }
  return notes;
}

interface Headings {
  readonly row: number;
  readonly code: number;
  readonly cause: number;
  readonly remedy: number;
}

const AS_WRITTEN: Headings = { row: SUMMARY_HEADING_ROW, ...SUMMARY_COLUMNS };

/** Where the table stands now: people insert rows and columns. Null where they changed its headings. */
function findHeadings(grid: SheetGrid): Headings | null {
  const heading = (column: keyof typeof SUMMARY_COLUMNS) => SHEET_WORDS.summaryColumns[SUMMARY_COLUMNS[column]];
  for (let row = grid.top; row <= lastRow(grid); row++) {
    const at = new Map<unknown, number>();
    for (let column = grid.left; column <= lastColumn(grid); column++) at.set(valueAt(grid, row, column), column);
    const [code, cause, remedy] = [at.get(heading('code')), at.get(heading('cause')), at.get(heading('remedy'))];
    if (code !== undefined && cause !== undefined && remedy !== undefined) return { row, code, cause, remedy };
  }
  return null;
}
