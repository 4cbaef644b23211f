import { dueDay, monthsOutside } from './due-day';
import type { PlanReader } from './plan-reading';
import { planValue } from './plan-table';
import { recordOf, type TaskRecord } from './task-record';
import { QUARTERS, TASK_STATES } from './task-words';

/** Notes what does not go together in a row whose cells could be read. */
export function noteTask(reader: PlanReader, row: number, record: TaskRecord): void {
  noteTime(reader, row, record);
  noteState(reader, row, record);
}

function noteTime(reader: PlanReader, row: number, record: TaskRecord): void {
  const { code, quarter, timeUnclear } = record;
  const { year } = reader.index.programme;
  const planned = reader.planned(code);
  const due = dueDay(record, year);
  const expected = planned && dueDay(recordOf(planned), year);
  if (due === null && !timeUnclear) reader.note('due-missing', row, 'due', code);
  if (due !== null && expected !== undefined && expected !== due)
    reader.note('due-differs', row, 'due', code, { found: due, expected });
  const [outside] = monthsOutside(record);
  if (outside !== undefined && quarter !== null)
    reader.note('month-outside-quarter', row, 'months', code, {
      found: outside,
      expected: QUARTERS[quarter - 1] ?? null,
    });
}

function noteState(reader: PlanReader, row: number, record: TaskRecord): void {
  const { code, state, stateUnclear, doneOn, condition, note } = record;
  if (state === 'done' && planValue(reader.table, row, 'doneOn') === null)
    reader.note('done-without-date', row, 'doneOn', code);
  if (state !== 'done' && !stateUnclear && doneOn !== null)
    reader.note(state === null ? 'date-without-state' : 'date-without-done', row, 'state', code, {
      found: doneOn,
      expected: TASK_STATES.done,
    });
  if (doneOn !== null && doneOn > reader.today)
    reader.note('done-ahead', row, 'doneOn', code, { found: doneOn, expected: reader.today });
  if (state === 'not-arisen' && condition === null && note === null)
    reader.note('not-arisen-unconditional', row, 'state', code);
}
