import { toSerial } from '../../domain/period/iso-date';
import { periodAfter, type Digest, type TaskGroup } from '../../domain/task/digest';
import type { Unmoved } from '../../domain/task/task-links';
import { TASK_STATUSES, type TaskStanding } from '../../domain/task/task-standing';
import { periodName } from '../../locales/vi/period-names';
import { DIGEST_WORDS, TASK_STATUS_WORDS } from '../../locales/vi/task-words';
import type { CellContent } from '../workbook/sheet-content';

/** One row of the digest, and what it is. */
export interface DigestRow {
  readonly kind: 'section' | 'task' | 'heading' | 'group' | 'none';
  readonly cells: readonly CellContent[];
}

export const DIGEST_WIDTH = DIGEST_WORDS.columns.length;
export const DIGEST_COLUMN = { code: 0, text: 1, due: 4, doneOn: 5, verdict: 6, daysLate: 7 } as const;

const { sections } = DIGEST_WORDS;
const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'] as const;

/** What is late, done and due next stands even where there is none of it; the rest where there is some. */
export function digestRows(digest: Digest, unmoved: readonly Unmoved[]): readonly DigestRow[] {
  const parts: readonly (readonly [heading: string, rows: readonly DigestRow[]])[] = [
    taskSection(sections.late, digest.late, true),
    taskSection(sections.done, digest.done, true),
    taskSection(sections.next(periodName(periodAfter(digest.period))), digest.next, true),
    taskSection(sections.arisen, digest.arisen, false),
    unmovedSection(unmoved),
    [sections.byLead, groupRows(digest.byLead, DIGEST_WORDS.noLead)],
    [sections.byPlace, groupRows(digest.byPlace, DIGEST_WORDS.noPlace)],
  ];
  return parts
    .filter(([, rows]) => rows.length > 0)
    .flatMap(([heading, rows], i) => [
      { kind: 'section', cells: padded([`${NUMERALS[i] ?? ''}. ${heading}`]) } satisfies DigestRow,
      ...rows,
    ]);
}

type Section = readonly [heading: string, rows: readonly DigestRow[]];

function taskSection(heading: string, tasks: readonly TaskStanding[], always: boolean): Section {
  const none: readonly DigestRow[] = always ? [{ kind: 'none', cells: padded([null, DIGEST_WORDS.none]) }] : [];
  const rows = tasks.map((task): DigestRow => ({ kind: 'task', cells: taskCells(task, remarkOf(task)) }));
  return [DIGEST_WORDS.counted(heading, tasks.length), rows.length > 0 ? rows : none];
}

function unmovedSection(unmoved: readonly Unmoved[]): Section {
  const byTask = new Map<TaskStanding, string[]>();
  for (const { task, indicator } of unmoved)
    byTask.set(task, [...(byTask.get(task) ?? []), `${indicator.indicator.code} ${indicator.indicator.name}`]);
  const rows = [...byTask].map(([task, names]): DigestRow => ({
    kind: 'task',
    cells: taskCells(task, DIGEST_WORDS.unmoved(names.join('; '))),
  }));
  return [DIGEST_WORDS.counted(sections.unmoved, rows.length), rows];
}

/** What only happens on request is not late for want of one: the reader is told. */
const remarkOf = ({ record: { condition, note }, status }: TaskStanding): string | null =>
  condition !== null && status === 'overdue' ? DIGEST_WORDS.onlyIf(condition) : note;

function taskCells(task: TaskStanding, remark: string | null): readonly CellContent[] {
  const { record, due, status } = task;
  return [
    record.code,
    record.text,
    record.lead,
    record.places.length === 0 ? null : record.places.join('; '),
    due === null ? null : { date: due },
    record.doneOn === null || status === 'overdue' ? null : { date: record.doneOn },
    TASK_STATUS_WORDS[status],
    daysLate(task),
    record.proof,
    remark,
  ];
}

/** Days that an overdue task, or one that was done late, is or was behind. */
function daysLate({ record, due, status, daysLeft }: TaskStanding): number | null {
  if (status === 'overdue') return daysLeft === null || daysLeft === 0 ? null : -daysLeft;
  if (status !== 'done-late' || due === null || record.doneOn === null) return null;
  return toSerial(record.doneOn) - toSerial(due);
}

function groupRows(groups: readonly TaskGroup[], unnamed: string): readonly DigestRow[] {
  const heading = [null, null, DIGEST_WORDS.total, ...TASK_STATUSES.map((status) => TASK_STATUS_WORDS[status])];
  return [
    { kind: 'heading', cells: heading },
    ...groups.map(({ name, counts, total }): DigestRow => ({
      kind: 'group',
      cells: [null, name ?? unnamed, total, ...TASK_STATUSES.map((status) => counts[status])],
    })),
  ];
}

const padded = (cells: readonly CellContent[]): readonly CellContent[] => [
  ...cells,
  ...Array<null>(DIGEST_WIDTH - cells.length).fill(null),
];
