import { fromSerial } from '../../domain/period/iso-date';
import { formulaAt, numberFormatAt, valueAt, type SheetGrid } from '../../domain/report/grid';
import { numberKind } from '../../domain/report/number-format';
import { readDay } from '../../domain/task/read-task-cells';
import { joined, type TaskRecord } from '../../domain/task/task-record';
import { QUARTERS, TASK_SOURCES, TASK_STATES, type TaskColumn } from '../../domain/task/task-words';
import type { CellContent } from '../workbook/sheet-content';

/** What a task of the programme says in a column; the columns that are worked out are not among them. */
export function recordCell(record: TaskRecord, column: Exclude<TaskColumn, 'dueDay' | 'verdict'>): CellContent {
  switch (column) {
    case 'quarter':
      return record.quarter === null ? null : (QUARTERS[record.quarter - 1] ?? null);
    case 'months':
      return record.months.length === 0 ? null : record.months.join(', ');
    case 'due':
    case 'doneOn':
      return record[column] === null ? null : { date: record[column] };
    case 'places':
    case 'indicators':
      return joined(record[column]);
    case 'source':
      return TASK_SOURCES[record.source];
    case 'state':
      return record.state === null ? null : TASK_STATES[record.state];
    case 'code':
    case 'text':
    case 'lead':
    case 'partners':
    case 'condition':
    case 'quantity':
    case 'product':
    case 'proof':
    case 'note':
      return record[column];
  }
}

/** A cell as a person left it: its formula, its date, its text. A day that was typed as text becomes one of Excel's. */
export function standingCell(grid: SheetGrid, row: number, column: number, heading: TaskColumn | null): CellContent {
  const value = valueAt(grid, row, column);
  const formula = formulaAt(grid, row, column);
  if (formula !== null) return { formula, value: typeof value === 'number' ? value : String(value ?? '') };
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (heading === 'due' || heading === 'doneOn') {
    const day = readDay(value);
    return day.value === null ? value : { date: day.value };
  }
  const isDate = typeof value === 'number' && numberKind(numberFormatAt(grid, row, column)) === 'date';
  return isDate ? { date: fromSerial(value) } : value;
}
