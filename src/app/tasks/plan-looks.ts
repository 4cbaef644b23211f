import { cellAddress } from '../../domain/report/address';
import type { Area } from '../../domain/report/grid';
import { TASK_SOURCES, TASK_STATES, QUARTERS, type TaskColumn } from '../../domain/task/task-words';
import { DUE_SOON, PLAN_PROMPTS, TASK_STATUS_WORDS } from '../../locales/vi/task-words';
import type { StyleName } from '../sheets/styles';
import type { Highlight, InputRule } from '../workbook/sheet-content';
import type { PlanLayout } from './plan-layout';

/** How a column looks: what the plan says is plain, what the clerk fills is tinted. */
export const COLUMN_STYLES: Readonly<Record<TaskColumn, StyleName>> = {
  code: 'code',
  quarter: 'centre',
  months: 'monthList',
  due: 'date',
  text: 'text',
  lead: 'inputText',
  partners: 'text',
  places: 'inputText',
  condition: 'text',
  quantity: 'text',
  product: 'text',
  indicators: 'code',
  source: 'centre',
  state: 'inputList',
  doneOn: 'inputDate',
  proof: 'inputText',
  note: 'inputText',
  dueDay: 'date',
  verdict: 'verdict',
};

/** In characters of the normal font. */
export const COLUMN_WIDTHS: Readonly<Record<TaskColumn, number>> = {
  code: 7,
  quarter: 5,
  months: 7,
  due: 11,
  text: 46,
  lead: 15,
  partners: 16,
  places: 14,
  condition: 12,
  quantity: 11,
  product: 18,
  indicators: 9,
  source: 10,
  state: 13,
  doneOn: 11,
  proof: 17,
  note: 22,
  dueDay: 11,
  verdict: 13,
};
export const OWN_COLUMN_WIDTH = 14;

const columnArea = ({ column }: PlanLayout, of: TaskColumn, first: number, rows: number): Area => ({
  top: first,
  left: column(of),
  rows,
  columns: 1,
});

/** Colours follow the verdict, which stands beside them in words. */
export function planHighlights(layout: PlanLayout, first: number, rows: number): readonly Highlight[] {
  const verdict = `$${cellAddress({ row: first, column: layout.column('verdict') })}`;
  const words = TASK_STATUS_WORDS;
  const looks = [
    [words.overdue, 'unmet'],
    [DUE_SOON, 'behind'],
    [words['done-late'], 'behind'],
    [words.done, 'met'],
    [words['not-arisen'], 'word'],
    [words.unclear, 'stale'],
  ] as const;
  return (['code', 'dueDay', 'verdict'] as const).flatMap((column) =>
    looks.map(([word, style]): Highlight => ({
      area: columnArea(layout, column, first, rows),
      formula: `=${verdict}="${word}"`,
      style,
    })),
  );
}

/** Excel takes no longer list. */
const LONGEST_LIST = 255;

/** Lists and prompts for what clerks fill. Departments are offered, others may be typed. */
export function planInputs(
  layout: PlanLayout,
  first: number,
  rows: number,
  departments: readonly string[],
): readonly InputRule[] {
  const rule = (column: keyof typeof PLAN_PROMPTS, kind: InputRule['rule']): InputRule => ({
    area: columnArea(layout, column, first, rows),
    rule: kind,
    ...PLAN_PROMPTS[column],
  });
  const listed = departments.filter((name) => !name.includes(','));
  const fits = listed.length > 0 && listed.join(',').length <= LONGEST_LIST;
  return [
    rule('quarter', { kind: 'list', choices: QUARTERS }),
    rule('months', { kind: 'text' }),
    rule('due', { kind: 'date' }),
    rule('lead', fits ? { kind: 'list', choices: listed, open: true } : { kind: 'text' }),
    rule('places', { kind: 'text' }),
    rule('indicators', { kind: 'text' }),
    rule('source', { kind: 'list', choices: Object.values(TASK_SOURCES) }),
    rule('state', { kind: 'list', choices: Object.values(TASK_STATES) }),
    rule('doneOn', { kind: 'date' }),
  ];
}
