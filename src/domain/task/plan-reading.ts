import type { IsoDate } from '../period/iso-date';
import { codeAsNumber } from '../programme/code';
import type { ProgrammeIndex } from '../programme/programme-index';
import type { Task } from '../programme/task';
import type { CellRef } from '../report/grid';
import { planCell, type PlanTable } from './plan-table';
import { TASK_RULES, type TaskFinding, type TaskRule } from './task-finding';
import type { TaskRecord } from './task-record';
import type { TaskColumn } from './task-words';

/** Everything that the sheet says, and the programme's tasks that it lacks. */
export interface PlanReading {
  readonly records: readonly TaskRecord[];
  readonly findings: readonly TaskFinding[];
  /** The day in the cell above the table; null where it is blank or unreadable. */
  readonly asOf: IsoDate | null;
  /** How many days ahead a task counts as due soon. */
  readonly notice: number;
  /** Null where there is no sheet, or no table on it. */
  readonly table: PlanTable | null;
}

/** A reading under way: what is asked of the programme, and what is to be noted. */
export class PlanReader {
  readonly findings: TaskFinding[] = [];
  private readonly taskByCode: ReadonlyMap<string, Task>;

  constructor(
    readonly index: ProgrammeIndex,
    readonly table: PlanTable,
    /** The day on which it is read. */
    readonly today: IsoDate,
  ) {
    this.taskByCode = new Map(index.programme.tasks.map((task) => [codeAsNumber(task.code), task]));
  }

  /** The programme's task of a code. */
  planned(code: string | null): Task | undefined {
    return code === null ? undefined : this.taskByCode.get(codeAsNumber(code));
  }

  note(rule: TaskRule, row: number, column: TaskColumn, task: string | null, about: About = {}): void {
    this.noteAt(planCell(this.table, row, column), rule, column, task, about);
  }

  noteAt(cell: CellRef, rule: TaskRule, column: TaskColumn | null, task: string | null, about: About = {}): void {
    const { found = null, expected = null } = about;
    const { sheet } = this.table.grid;
    this.findings.push({ rule, severity: TASK_RULES[rule], task, column, sheet, cell, found, expected });
  }
}

interface About {
  readonly found?: string | number | null;
  readonly expected?: string | number | null;
}
