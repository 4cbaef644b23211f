import type { IsoDate } from '../period/iso-date';
import { looseKey } from '../text/text-key';
import { noteTask } from './note-task';
import type { PlanReader } from './plan-reading';
import { planValue, type PlanRow } from './plan-table';
import { readCodes, readDay, readMonths, readNames, readQuarter, textOf } from './read-task-cells';
import type { TaskRecord } from './task-record';
import { QUARTERS, sourceByKey, stateByKey, TASK_SOURCES, TASK_STATES, type TaskColumn } from './task-words';

/** Reads one row; null where it names no task. What cannot be read is noted at its cell. */
export function readTaskRow(reader: PlanReader, { row, apart }: PlanRow): TaskRecord | null {
  const text = (column: TaskColumn) => textOf(planValue(reader.table, row, column));
  const code = text('code');
  const wording = text('text');
  if (wording === null) {
    if (code !== null) reader.note('text-missing', row, 'text', code);
    return null;
  }
  if (apart) reader.note('row-apart', row, 'text', code);
  if (code === null) reader.note('code-missing', row, 'code', null);
  const record: TaskRecord = {
    code,
    partOf: reader.planned(code)?.partOf ?? null,
    ...readTime(reader, row, code),
    text: wording,
    lead: text('lead'),
    partners: text('partners'),
    places: readNames(planValue(reader.table, row, 'places')),
    condition: text('condition'),
    quantity: text('quantity'),
    product: text('product'),
    indicators: readIndicators(reader, row, code),
    source: readSource(reader, row, code),
    ...readState(reader, row, code),
    doneOn: readDate(reader, row, 'doneOn', code).value,
    proof: text('proof'),
    note: text('note'),
    at: { sheet: reader.table.grid.sheet, row },
  };
  noteTask(reader, row, record);
  return record;
}

/** Quarter, months and day. What decides and cannot be read leaves the time open: nothing else is put in its place. */
function readTime(
  reader: PlanReader,
  row: number,
  task: string | null,
): Pick<TaskRecord, 'quarter' | 'months' | 'due' | 'timeUnclear'> {
  const [quarterCell, monthsCell] = [planValue(reader.table, row, 'quarter'), planValue(reader.table, row, 'months')];
  const quarter = readQuarter(quarterCell);
  if (quarter.unreadable)
    reader.note('quarter-unreadable', row, 'quarter', task, {
      found: textOf(quarterCell),
      expected: QUARTERS.join(', '),
    });
  const months = readMonths(monthsCell);
  if (months.unreadable) reader.note('months-unreadable', row, 'months', task, { found: textOf(monthsCell) });
  const due = readDate(reader, row, 'due', task);
  return {
    quarter: quarter.value,
    months: months.value,
    due: due.value,
    timeUnclear: due.unreadable || (due.value === null && months.unreadable),
  };
}

function readDate(
  reader: PlanReader,
  row: number,
  column: 'due' | 'doneOn',
  task: string | null,
): { readonly value: IsoDate | null; readonly unreadable: boolean } {
  const cell = planValue(reader.table, row, column);
  const { value, unreadable } = readDay(cell);
  if (unreadable) reader.note('date-unreadable', row, column, task, { found: textOf(cell) });
  else if (value !== null && typeof cell === 'string')
    reader.note('date-as-text', row, column, task, { found: textOf(cell), expected: value });
  return { value, unreadable };
}

function readIndicators(reader: PlanReader, row: number, task: string | null): readonly string[] {
  return readCodes(planValue(reader.table, row, 'indicators')).flatMap((code) => {
    const known = reader.index.indicator(code) ?? reader.index.indicatorByNumber(code);
    if (!known) reader.note('indicator-unknown', row, 'indicators', task, { found: code });
    return known ? [known.code] : [];
  });
}

function readSource(reader: PlanReader, row: number, task: string | null): TaskRecord['source'] {
  const found = textOf(planValue(reader.table, row, 'source'));
  const source = found === null ? undefined : sourceByKey.get(looseKey(found));
  const planned = reader.planned(task) !== undefined;
  const expected = Object.values(TASK_SOURCES).join(', ');
  if (found !== null && !source) reader.note('source-unreadable', row, 'source', task, { found, expected });
  if (source === 'plan' && !planned && task !== null) reader.note('code-unknown', row, 'code', task, { found: task });
  return source ?? (planned ? 'plan' : 'arisen');
}

function readState(reader: PlanReader, row: number, task: string | null): Pick<TaskRecord, 'state' | 'stateUnclear'> {
  const found = textOf(planValue(reader.table, row, 'state'));
  if (found === null) return { state: null, stateUnclear: false };
  const state = stateByKey.get(looseKey(found));
  if (state) return { state, stateUnclear: false };
  reader.note('state-unreadable', row, 'state', task, { found, expected: Object.values(TASK_STATES).join(', ') });
  return { state: null, stateUnclear: true };
}
