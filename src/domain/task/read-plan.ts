import type { IsoDate } from '../period/iso-date';
import { codeAsNumber } from '../programme/code';
import type { ProgrammeIndex } from '../programme/programme-index';
import { cellAddress } from '../report/address';
import { lastColumn, valueAt, type CellRef, type SheetGrid } from '../report/grid';
import { looseKey } from '../text/text-key';
import { PlanReader, type PlanReading } from './plan-reading';
import { findPlanTable, planCell, type PlanTable } from './plan-table';
import { readDay } from './read-task-cells';
import { readTaskRow } from './read-task-row';
import { TASK_RULES } from './task-finding';
import { recordOf, type TaskRecord } from './task-record';
import { TASK_LABELS, USUAL_NOTICE, type TaskColumn } from './task-words';

/** The programme's plan of which nobody has written anything yet. */
export const unwrittenPlan = ({ programme }: ProgrammeIndex): PlanReading => ({
  records: programme.tasks.map(recordOf),
  findings: [],
  asOf: null,
  notice: USUAL_NOTICE,
  table: null,
});

/** Reads the sheet *Chương trình công tác*. `written`: how many of its rows the add-in wrote; `today`: the day of reading. */
export function readPlan(grid: SheetGrid, written: number, index: ProgrammeIndex, today: IsoDate): PlanReading {
  const table = findPlanTable(grid, written);
  if (!table) return withoutTable(grid, index);
  const reader = new PlanReader(index, table, today);
  noteHeadings(reader);
  const records = table.rows.flatMap((row) => readTaskRow(reader, row) ?? []);
  const once = dropRepeated(reader, records);
  noteOpenParts(reader, once);
  const missing = missingTasks(reader, records);
  const above = readAbove(reader);
  return { records: [...once, ...missing], findings: reader.findings, ...above, table };
}

/** Columns without which a task cannot be followed; the others may be taken out. */
const NEEDED: readonly TaskColumn[] = ['code', 'quarter', 'months', 'due', 'doneOn'];

function noteHeadings(reader: PlanReader): void {
  const { columns, headingRow } = reader.table;
  for (const column of NEEDED) if (!columns.has(column)) reader.note('heading-missing', headingRow, column, null);
}

function withoutTable(grid: SheetGrid, index: ProgrammeIndex): PlanReading {
  const finding = {
    rule: 'heading-missing',
    severity: TASK_RULES['heading-missing'],
    task: null,
    column: 'text',
    sheet: grid.sheet,
    cell: { row: grid.top, column: grid.left },
    found: null,
    expected: null,
  } as const;
  return { ...unwrittenPlan(index), findings: [finding] };
}

/** Of two rows with one code the first stands; the second is named, since two states cannot both be right. */
function dropRepeated(reader: PlanReader, records: readonly TaskRecord[]): readonly TaskRecord[] {
  const seen = new Map<string, number>();
  return records.filter(({ code, at }) => {
    if (code === null || !at) return true;
    const first = seen.get(codeAsNumber(code));
    if (first === undefined) {
      seen.set(codeAsNumber(code), at.row);
      return true;
    }
    const expected = cellAddress(planCell(reader.table, first, 'code'));
    reader.note('code-repeated', at.row, 'code', code, { found: code, expected });
    return false;
  });
}

/** A task cannot be done while a part of it is not. */
function noteOpenParts(reader: PlanReader, records: readonly TaskRecord[]): void {
  for (const { code, state, at } of records) {
    if (state !== 'done' || !at) continue;
    const open = records.filter(
      (part) => part.partOf === code && part.state !== 'done' && part.state !== 'not-arisen' && part.doneOn === null,
    );
    if (open.length > 0)
      reader.note('part-open', at.row, 'state', code, { expected: open.map((part) => part.code).join(', ') });
  }
}

function missingTasks(reader: PlanReader, records: readonly TaskRecord[]): readonly TaskRecord[] {
  const there = new Set(records.flatMap(({ code }) => (code === null ? [] : [codeAsNumber(code)])));
  const missing = reader.index.programme.tasks.filter(({ code }) => !there.has(codeAsNumber(code)));
  const { headingRow } = reader.table;
  for (const { code } of missing) reader.note('row-missing', headingRow, 'code', code, { expected: code });
  return missing.map(recordOf);
}

/** The day and the days of notice that stand above the table. */
function readAbove(reader: PlanReader): Pick<PlanReading, 'asOf' | 'notice'> {
  const day = valueBeside(reader.table, TASK_LABELS.asOf);
  const asOf = readDay(day?.value ?? null);
  if (day && asOf.unreadable) reader.noteAt(day.cell, 'as-of-unreadable', null, null, { found: String(day.value) });
  const notice = valueBeside(reader.table, TASK_LABELS.notice)?.value;
  return {
    asOf: asOf.value,
    notice: typeof notice === 'number' && Number.isInteger(notice) && notice >= 0 ? notice : USUAL_NOTICE,
  };
}

interface Beside {
  readonly value: string | number | boolean;
  readonly cell: CellRef;
}

/** The first filled cell to the right of a label above the table. */
function valueBeside({ grid, headingRow }: PlanTable, label: string): Beside | null {
  for (let row = grid.top; row < headingRow; row++)
    for (let column = grid.left; column <= lastColumn(grid); column++) {
      if (looseKey(String(valueAt(grid, row, column) ?? '')) !== looseKey(label)) continue;
      for (let right = column + 1; right <= lastColumn(grid); right++) {
        const value = valueAt(grid, row, right);
        if (value !== null) return { value, cell: { row, column: right } };
      }
    }
  return null;
}
