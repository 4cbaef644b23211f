import { isFlow } from '../programme/indicator';
import { isCellError } from './cell-error';
import { HEADINGS } from './form-words';
import { valueAt } from './grid';
import { missingObservation, type FigurePart, type FigureSource, type Observation } from './observation';
import type { TableColumns } from './read-columns';
import { readFigure } from './read-figure';
import { readDate, readState } from './read-state';
import { cellUnder, note, type RowContext } from './row-context';
import { settleStanding } from './settle-standing';
import { figureKind, usedCells, type UsedCells } from './used-cells';

/** What was found in a row's figure cells. */
export interface RowFigures {
  readonly values: Readonly<Record<FigurePart, number | null>>;
  readonly sources: Readonly<Partial<Record<FigurePart, readonly FigureSource[]>>>;
  /** Parts whose cell is blank, or whose heading is missing. */
  readonly blank: ReadonlySet<FigurePart>;
}

/** Reads one row as what the unit says of the indicator. Errors are found here; leaving figures out is done later. */
export function readObservation(context: RowContext): Observation {
  const { grid, columns, row, unit, indicator } = context;
  const used = usedCells(indicator);
  if (lacksHeading(columns, used))
    return { ...missingObservation(unit.code, indicator.code, 'excluded'), sheet: grid.sheet };
  const figures = readFigures(context);
  const state = readState(grid, row.row, columns.at.state);
  const date = readDate(grid, row.row, indicator.measure === 'milestone' ? columns.at.date : undefined);
  // Where no state is asked, words that are none of the four are only worth a look.
  if (state.finding) note(context, 'state', state.finding, used.state ? undefined : 'warning');
  if (date.finding) note(context, 'date', date.finding);
  const read: Observation = {
    unit: unit.code,
    indicator: indicator.code,
    standing: 'reported',
    ...figures.values,
    state: state.state,
    date: date.date,
    text: readText(context),
    sheet: grid.sheet,
    cell: cellUnder(context, used.needed.length > 0 ? 'toDate' : 'state'),
    sources: figures.sources,
  };
  const unreadable = state.finding?.rule === 'state-unreadable' || date.finding?.rule === 'date-unreadable';
  return settleStanding(context, read, figures.blank, unreadable);
}

/** Without these headings the row cannot be read for certain; the finding stands at the heading. */
function lacksHeading({ at }: TableColumns, used: UsedCells): boolean {
  const needed = used.needed.filter((part) => part !== 'inPeriod');
  return (
    needed.some((part) => at[part] === undefined) ||
    (used.state && at.state === undefined) ||
    (used.date && at.date === undefined)
  );
}

/** Line breaks inside a text are the writer's; spaces around it are nobody's. A text that begins with = is an error. */
function readText(context: RowContext): string | null {
  const { grid, columns, row } = context;
  const value = columns.at.text === undefined ? null : valueAt(grid, row.row, columns.at.text);
  const text = value === null ? null : String(value).trim();
  if (text === null || !isCellError(text)) return text;
  note(context, 'text', { rule: 'cell-error', column: 'text', found: text, expected: null }, 'warning');
  return null;
}

function readFigures(context: RowContext): RowFigures {
  const { grid, columns, row, indicator } = context;
  const { needed, optional } = usedCells(indicator);
  const kind = figureKind(indicator);
  const values: Record<FigurePart, number | null> = { inPeriod: null, toDate: null, total: null, baseline: null };
  const sources: Partial<Record<FigurePart, readonly FigureSource[]>> = {};
  const blank = new Set<FigurePart>();
  for (const part of ['inPeriod', 'toDate', 'total', 'baseline'] as const) {
    const column = columns.at[part];
    if (column === undefined) {
      blank.add(part);
      continue;
    }
    if (!needed.includes(part) && !optional.includes(part)) {
      noteUnused(context, part, column);
      continue;
    }
    const reading = readFigure(grid, row.row, column, part, kind);
    if (reading.blank) blank.add(part);
    for (const finding of reading.findings)
      // Where a figure is optional, what cannot be read is only worth a look.
      note(context, part, finding, optional.includes(part) && reading.value === null ? 'warning' : undefined);
    values[part] = reading.value;
    if (reading.value !== null)
      sources[part] = [{ sheet: grid.sheet, cell: { row: row.row, column }, factor: reading.factor }];
  }
  return { values, sources, blank };
}

function noteUnused(context: RowContext, part: FigurePart, column: number): void {
  const found = valueAt(context.grid, context.row.row, column);
  // A dash says "nothing here", which is true of a cell that the row does not use.
  if (found === null || typeof found === 'boolean' || /^[-–—x]$/i.test(String(found).trim())) return;
  const expected = isFlow(context.indicator) ? HEADINGS.toDate : null;
  note(context, part, { rule: 'figure-in-unused-cell', column: part, found, expected });
}
