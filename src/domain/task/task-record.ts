import type { IsoDate } from '../period/iso-date';
import type { Task, TaskSource } from '../programme/task';
import type { SheetRef } from '../report/grid';
import type { TaskState } from './task-words';

/** A task as it stands: what was planned, and what the clerk wrote beside it. Blank is null. */
export interface TaskRecord {
  readonly code: string | null;
  /** The task that this is a part of. */
  readonly partOf: string | null;
  readonly quarter: number | null;
  readonly months: readonly number[];
  /** The day that someone named; where there is none, the months or the quarter decide. */
  readonly due: IsoDate | null;
  readonly text: string;
  readonly lead: string | null;
  readonly partners: string | null;
  readonly places: readonly string[];
  readonly condition: string | null;
  readonly quantity: string | null;
  readonly product: string | null;
  readonly indicators: readonly string[];
  readonly source: TaskSource;
  readonly state: TaskState | null;
  /** What is written as its state, or as its time, cannot be understood. */
  readonly stateUnclear: boolean;
  readonly timeUnclear: boolean;
  readonly doneOn: IsoDate | null;
  /** Product or document number that proves it. */
  readonly proof: string | null;
  readonly note: string | null;
  /** Where it stands; null where only the programme knows of it. */
  readonly at: { readonly sheet: SheetRef; readonly row: number } | null;
}

/** A task of the programme of which nothing has been written yet. */
export function recordOf(task: Task): TaskRecord {
  return {
    code: task.code,
    partOf: task.partOf ?? null,
    quarter: task.quarter,
    months: task.months,
    due: task.due ?? null,
    text: task.text,
    lead: task.lead ?? null,
    partners: joined(task.partners),
    places: task.places,
    condition: task.condition ?? null,
    quantity: task.quantity ?? null,
    product: task.product ?? null,
    indicators: task.indicators,
    source: task.source,
    state: null,
    stateUnclear: false,
    timeUnclear: false,
    doneOn: null,
    proof: null,
    note: task.note ?? null,
    at: null,
  };
}

/** Several names in one cell. */
export const joined = (names: readonly string[]): string | null => (names.length === 0 ? null : names.join('; '));
