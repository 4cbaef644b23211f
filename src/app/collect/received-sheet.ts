import { COLUMNS, type Column } from '../../domain/report/form-words';
import { lastColumn, lastRow, numberFormatAt, valueAt, type CellValue } from '../../domain/report/grid';
import { numberKind } from '../../domain/report/number-format';
import type { SheetReading } from '../../domain/report/read-sheet';
import { COLLECT_WORDS } from '../../locales/vi/collect-words';
import { FORM_COLUMN_WIDTHS } from '../forms/form-layout';
import type { CellContent, SheetContent, StyledArea } from '../workbook/sheet-content';
import type { StyleName } from '../sheets/styles';

export interface ReceivedSheet {
  readonly key: string;
  readonly name: string;
  readonly reading: SheetReading;
  /** Says below the table which file it is from. */
  readonly origin: string;
  /** The same on every printed page. */
  readonly footer: string;
  /** An earlier version, kept out of sight. */
  readonly hidden: boolean;
}

/** Rows between the report and the line that says where it is from. */
const GAP = 2;

/**
 * A report as submitted: every value at its address, in the product's own looks. Formulas, links, hidden parts and
 * foreign styles stay behind; merged cells stay merged, since a figure in them is in doubt.
 */
export function composeReceived({ key, name, reading, origin, footer, hidden }: ReceivedSheet): SheetContent {
  const { grid, columns } = reading;
  const [bottom, right] = [lastRow(grid), lastShown(reading)];
  const rows = Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (_unused, column): CellContent => {
      const value = valueAt(grid, row, column);
      return isOriginLine(value) ? null : typeof value === 'boolean' ? String(value).toUpperCase() : value;
    }),
  );
  while (rows.at(-1)?.every((cell) => cell === null)) rows.pop();
  const noteRow = rows.length + GAP - 1;
  const noteColumn = columns?.at.name ?? 1;
  const area = { top: 0, left: 0, rows: noteRow + 1, columns: Math.max(right, noteColumn) + 1 };
  const note = Array.from({ length: noteColumn + 1 }, (_, i) => (i === noteColumn ? origin : null));
  return {
    role: hidden ? 'version' : 'report',
    key,
    name,
    rows: [...rows, ...Array.from({ length: GAP - 1 }, () => []), note],
    styles: [
      ...cellStyles(reading, rows.length),
      { area: { top: noteRow, left: noteColumn, rows: 1, columns: 1 }, style: 'origin' },
    ],
    highlights: [],
    inputs: [],
    columnWidths: widths(reading, area.columns),
    rowHeights: [],
    frozen: { rows: columns ? columns.headingRow + 1 : 0, columns: 0 },
    page: {
      orientation: 'landscape',
      area,
      titleRows: columns ? { first: columns.headingRow, count: 1 } : null,
      titleColumns: null,
      size: { pagesWide: 1 },
      footer,
    },
    table: null,
    unlocked: null,
    tabColour: null,
    merges: grid.merges,
    hidden,
  };
}

/** The last column that people see: what a form keeps out of sight beside its table serves its formulas alone. */
function lastShown({ grid, columns }: SheetReading): number {
  const ofTable = new Set(Object.values(columns?.at ?? {}));
  let last = lastColumn(grid);
  while (last > grid.left && grid.hiddenColumns.includes(last) && !ofTable.has(last)) last -= 1;
  return last;
}

/** The line that this file writes; a version put back gets a new one. */
const isOriginLine = (value: CellValue): boolean =>
  typeof value === 'string' && value.startsWith(COLLECT_WORDS.originPrefix);

function cellStyles(reading: SheetReading, rows: number): readonly StyledArea[] {
  const { grid, columns } = reading;
  const headingRow = columns?.headingRow ?? rows;
  const right = lastShown(reading);
  const styles: StyledArea[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column <= right; column++) {
      const value = valueAt(grid, row, column);
      const inTable = row > headingRow;
      if (value === null && !inTable) continue;
      const style = row === headingRow ? 'heading' : styleOf(value, numberFormatAt(grid, row, column), inTable);
      styles.push({ area: { top: row, left: column, rows: 1, columns: 1 }, style });
    }
  return styles;
}

/** Text that typing would turn into something else is kept text by its cell's format, too. */
const LOOKS_LIKE_A_NUMBER = /^[\s\d.,+\-/%=]+$/;

function styleOf(value: CellValue, format: string, inTable: boolean): StyleName {
  if (typeof value === 'number')
    switch (numberKind(format)) {
      case 'date':
        return inTable ? 'date' : 'plainDate';
      case 'percent':
        return 'receivedPercent';
      case 'plain':
        return inTable ? 'text' : 'plain';
    }
  if (typeof value === 'string' && LOOKS_LIKE_A_NUMBER.test(value)) return inTable ? 'code' : 'plainCode';
  return inTable ? 'text' : 'plain';
}

const OTHER_WIDTH = 12;

function widths({ columns }: SheetReading, count: number): readonly number[] {
  const byPosition = new Map<number, Column>(
    COLUMNS.flatMap((column) => {
      const at = columns?.at[column];
      return at === undefined ? [] : [[at, column] as const];
    }),
  );
  return Array.from({ length: count }, (_, i) => {
    const column = byPosition.get(i);
    return column ? FORM_COLUMN_WIDTHS[column] : OTHER_WIDTH;
  });
}
