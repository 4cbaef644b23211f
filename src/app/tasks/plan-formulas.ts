import { cellAddress, columnName } from '../../domain/report/address';
import type { CellRef } from '../../domain/report/grid';
import { QUARTERS, STATE_SPELLINGS, type TaskColumn, type TaskState } from '../../domain/task/task-words';
import { DUE_SOON, TASK_STATUS_WORDS } from '../../locales/vi/task-words';

/** Where the cells stand that formulas speak of. */
export interface PlanCells {
  readonly column: (of: TaskColumn) => number;
  readonly asOf: CellRef;
  readonly notice: CellRef;
}

const list = (words: readonly string[]): string => `{${words.map((word) => `"${word}"`).join(',')}}`;
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);
/** `I` and `1` are the same quarter. */
const QUARTER_SPELLINGS = list([...QUARTERS, ...QUARTERS.map((_, i) => String(i + 1))]);

/** *Đến hạn ngày*: the day that is named, else the end of the last month, else the end of the quarter; else nothing. */
export function dueFormula(cells: PlanCells, row: number, year: number): string {
  const at = (column: TaskColumn) => cellAddress({ row, column: cells.column(column) });
  const [due, months, quarter] = [at('due'), at('months'), at('quarter')];
  const written = `","&SUBSTITUTE(SUBSTITUTE(${months}," ",""),";",",")&","`;
  // Plain nested questions, the latest month first: arrays are worked out differently from one program to the next.
  const lastMonth = MONTHS.reduce(
    (earlier, month) => `IF(ISNUMBER(SEARCH(",${month},",${written})),${month},${earlier})`,
    'NA()',
  );
  const quarterWord = `TRIM(SUBSTITUTE(UPPER(${quarter}),"QUÝ",""))`;
  const ordinal = `MOD(MATCH(${quarterWord},${QUARTER_SPELLINGS},0)-1,4)+1`;
  const byMonth = `IFERROR(DATE(${year},${lastMonth}+1,0),"")`;
  const byQuarter = `IFERROR(DATE(${year},(${ordinal})*3+1,0),"")`;
  return `=IF(ISNUMBER(${due}),INT(${due}),IF(TRIM(${due})<>"","",IF(TRIM(${months})<>"",${byMonth},${byQuarter})))`;
}

/** *Đánh giá*, as of the day above the table; where that is blank, as of today. */
export function verdictFormula(cells: PlanCells, row: number): string {
  const at = (column: TaskColumn) => cellAddress({ row, column: cells.column(column) });
  const [text, state, doneOn, due] = [at('text'), at('state'), at('doneOn'), at('dueDay')];
  const asOf = `IF(ISNUMBER(${fixed(cells.asOf)}),${fixed(cells.asOf)},TODAY())`;
  const isState = (...states: readonly TaskState[]) =>
    `ISNUMBER(MATCH(TRIM(${state}),${list(states.flatMap((one) => STATE_SPELLINGS[one]))},0))`;
  const known = `OR(TRIM(${state})="",${isState('not-started', 'in-progress', 'done', 'not-arisen')})`;
  const done = `OR(${isState('done')},AND(TRIM(${state})="",ISNUMBER(${doneOn})))`;
  const doneByThen = `AND(${done},N(${doneOn})<${asOf}+1)`;
  const late = `AND(ISNUMBER(${doneOn}),ISNUMBER(${due}),N(${doneOn})>=N(${due})+1)`;
  const words = TASK_STATUS_WORDS;
  const open = `IF(${isState('in-progress')},"${words['in-progress']}","${words['not-due']}")`;
  const soon = `IF(${due}-${asOf}<=${fixed(cells.notice)},"${DUE_SOON}",${open})`;
  const ahead = `IF(NOT(ISNUMBER(${due})),"${words.unclear}",IF(${due}<${asOf},"${words.overdue}",${soon}))`;
  const settled = `IF(${doneByThen},IF(${late},"${words['done-late']}","${words.done}"),${ahead})`;
  const arisen = `IF(${isState('not-arisen')},"${words['not-arisen']}",${settled})`;
  return `=IF(TRIM(${text})="","",IF(${known},${arisen},"${words.unclear}"))`;
}

const fixed = ({ row, column }: CellRef): string => `$${columnName(column)}$${row + 1}`;
