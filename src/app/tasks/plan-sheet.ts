import type { IsoDate } from '../../domain/period/iso-date';
import type { Programme } from '../../domain/programme/programme';
import { valueAt } from '../../domain/report/grid';
import type { PlanReading } from '../../domain/task/plan-reading';
import type { PlanTable } from '../../domain/task/plan-table';
import type { TaskRecord } from '../../domain/task/task-record';
import { isDueSoon, judgeTask, type TaskStanding } from '../../domain/task/task-standing';
import { TASK_HEADINGS, TASK_LABELS } from '../../domain/task/task-words';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import { DUE_SOON, PLAN_WORDS, TASK_STATUS_WORDS } from '../../locales/vi/task-words';
import { toSerial } from '../../domain/period/iso-date';
import type { CellContent, SheetContent, StyledArea } from '../workbook/sheet-content';
import { recordCell, standingCell } from './plan-cells';
import { dueFormula, verdictFormula } from './plan-formulas';
import { ADVICE_ROW, AS_OF_ROW, FIRST_LAYOUT, lastHeading, layoutIn, NOTICE_ROW, type PlanLayout } from './plan-layout';
import { COLUMN_STYLES, COLUMN_WIDTHS, OWN_COLUMN_WIDTH, planHighlights, planInputs } from './plan-looks';

export interface PlanInput {
  readonly programme: Programme;
  /** What the sheet says now; with no table where it is written for the first time. */
  readonly reading: PlanReading;
  readonly asOf: IsoDate;
  readonly name: string;
  readonly key: string;
}

type Row = readonly CellContent[];

/**
 * The sheet *Chương trình công tác*. Where it stands already, every cell that a person may have written stays as it
 * is, in its row and column; the programme's tasks that are not there yet come last.
 */
export function composePlan(input: PlanInput): SheetContent {
  const { programme, reading, name, key } = input;
  const { table } = reading;
  const layout = table ? layoutIn(table) : FIRST_LAYOUT;
  const first = layout.headingRow + 1;
  const standing = table ? standingRows(table, layout, input) : [];
  const added = reading.records
    .filter(({ at }) => at === null)
    .map((record, i) => taskRow(record, first + standing.length + i, layout, input));
  const body = [...standing, ...added];
  const area = { top: layout.headingRow, left: 0, rows: body.length + 1, columns: layout.columns.length };
  return {
    role: 'tasks',
    key,
    name,
    rows: [...headRows(input, layout), headings(table, layout), ...body],
    ...(table ? { replaces: { top: 0, left: 0, rows: first + standing.length, columns: lastHeading(table) + 1 } } : {}),
    styles: [...headStyles(layout, table !== null), ...bodyStyles(layout, first, body.length)],
    highlights: planHighlights(layout, first, body.length),
    inputs: planInputs(layout, first, body.length, programme.departments),
    columnWidths: layout.columns.map((column) => (column === null ? OWN_COLUMN_WIDTH : COLUMN_WIDTHS[column])),
    rowHeights: [],
    frozen: { rows: first, columns: 1 },
    page: {
      orientation: 'landscape',
      area: { top: 0, left: 0, rows: first + body.length, columns: layout.columns.length },
      titleRows: { first: layout.headingRow, count: 1 },
      titleColumns: { first: 0, count: 1 },
      size: { pagesWide: 2 },
      footer: SHEET_WORDS.pageFooter,
    },
    table: { name: PLAN_WORDS.table, area },
    unlocked: null,
    tabColour: '#2e75b6',
  };
}

/** Rows above the headings: the add-in's own at first, later as people left them, with the day set anew. */
function headRows({ programme, reading, asOf }: PlanInput, layout: PlanLayout): readonly Row[] {
  const { table } = reading;
  const rows: CellContent[][] = table
    ? Array.from({ length: layout.headingRow }, (_, row) =>
        layout.columns.map((_column, column) => standingCell(table.grid, row, column, null)),
      )
    : [
        [programme.issuer.toUpperCase()],
        [PLAN_WORDS.title(programme.year)],
        [programme.name],
        [TASK_LABELS.asOf],
        [TASK_LABELS.notice],
        [PLAN_WORDS.advice],
      ];
  put(rows, layout.asOf.row, layout.asOf.column, { date: asOf });
  put(rows, layout.notice.row, layout.notice.column, reading.notice);
  return rows;
}

function put(rows: CellContent[][], row: number, column: number, content: CellContent): void {
  const cells = rows[row];
  if (!cells) return;
  while (cells.length <= column) cells.push(null);
  cells[column] = content;
}

/** Headings keep their places; people's own keep their words. */
const headings = (table: PlanTable | null, { columns, headingRow }: PlanLayout): Row =>
  columns.map((column, at) => {
    if (column !== null) return TASK_HEADINGS[column];
    return table ? String(valueAt(table.grid, headingRow, at) ?? PLAN_WORDS.ownColumn(at + 1)) : null;
  });

/** What stands below the headings, down to the last task. */
function standingRows(table: PlanTable, layout: PlanLayout, input: PlanInput): readonly Row[] {
  const byRow = new Map(input.reading.records.flatMap((record) => (record.at ? [[record.at.row, record]] : [])));
  const last = table.rows.at(-1)?.row ?? layout.headingRow;
  return Array.from({ length: last - layout.headingRow }, (_, i) => {
    const row = layout.headingRow + 1 + i;
    return layout.columns.map((column, at): CellContent => {
      const record = byRow.get(row);
      if (record && (column === 'dueDay' || column === 'verdict')) return workedOut(record, column, row, layout, input);
      return standingCell(table.grid, row, at, column);
    });
  });
}

/** A task of the programme that is not on the sheet yet. */
const taskRow = (record: TaskRecord, row: number, layout: PlanLayout, input: PlanInput): Row =>
  layout.columns.map((column) => {
    if (column === null) return null;
    if (column === 'dueDay' || column === 'verdict') return workedOut(record, column, row, layout, input);
    return recordCell(record, column);
  });

function workedOut(
  record: TaskRecord,
  column: 'dueDay' | 'verdict',
  row: number,
  layout: PlanLayout,
  { programme, reading, asOf }: PlanInput,
): CellContent {
  const standing = judgeTask(record, programme.year, { day: asOf, over: false });
  if (column === 'verdict') return { formula: verdictFormula(layout, row), value: verdictOf(standing, reading.notice) };
  const { due } = standing;
  return { formula: dueFormula(layout, row, programme.year), value: due === null ? '' : toSerial(due) };
}

const verdictOf = (standing: TaskStanding, notice: number): string =>
  isDueSoon(standing, notice) ? DUE_SOON : TASK_STATUS_WORDS[standing.status];

function headStyles({ asOf, notice }: PlanLayout, stands: boolean): readonly StyledArea[] {
  const line = (top: number, style: StyledArea['style']): StyledArea => ({
    area: { top, left: 0, rows: 1, columns: 1 },
    style,
  });
  const cell = ({ row, column }: PlanLayout['asOf'], style: StyledArea['style']): StyledArea => ({
    area: { top: row, left: column, rows: 1, columns: 1 },
    style,
  });
  const values = [cell(asOf, 'labelDate'), cell(notice, 'labelWhole')];
  if (stands) return values;
  return [
    line(0, 'issuer'),
    line(1, 'title'),
    line(2, 'subtitle'),
    line(AS_OF_ROW, 'label'),
    line(NOTICE_ROW, 'label'),
    line(ADVICE_ROW, 'subtitle'),
    ...values,
  ];
}

function bodyStyles(layout: PlanLayout, first: number, rows: number): readonly StyledArea[] {
  return [
    { area: { top: layout.headingRow, left: 0, rows: 1, columns: layout.columns.length }, style: 'heading' },
    ...layout.columns.map((column, left): StyledArea => ({
      area: { top: first, left, rows: Math.max(1, rows), columns: 1 },
      style: column === null ? 'text' : COLUMN_STYLES[column],
    })),
  ];
}
