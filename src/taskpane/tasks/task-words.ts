import type { TaskStanding } from '../../domain/task/task-standing';
import { formatDate } from '../../locales/format-number';
import type { Texts } from '../../locales/texts';
import type { StatusLike } from '../parts/StatusIcon';

/** Letters of a task's text that a narrow pane has room for; the whole stands on the sheet. */
const ROOM = 140;

/** `I.3 Ban hành kế hoạch …`, as much of it as there is room for; a task may be without a code. */
export function taskName({ record: { code, text } }: TaskStanding): string {
  const cut = text.length <= ROOM ? text : `${text.slice(0, text.lastIndexOf(' ', ROOM))}…`;
  return code === null ? cut : `${code} ${cut}`;
}

/** How a task stands, in words: `Quá hạn 5 ngày`, `Còn 3 ngày`, `Xong ngày 28/03/2023`. */
export function standingWords({ record, status, daysLeft }: TaskStanding, { pane: { tasks } }: Texts): string {
  switch (status) {
    case 'overdue':
      return daysLeft === null ? tasks.status.overdue : tasks.late(-daysLeft);
    case 'in-progress':
    case 'not-due':
      return daysLeft === null ? tasks.status[status] : `${tasks.status[status]} · ${tasks.left(daysLeft)}`;
    case 'done':
    case 'done-late':
      return record.doneOn === null
        ? tasks.status[status]
        : `${tasks.status[status]} ${tasks.doneOn(formatDate(record.doneOn))}`;
    case 'not-arisen':
    case 'unclear':
      return tasks.status[status];
  }
}

/** What else a reader asks of a task: by when, who, where, on which condition. */
export function taskRemarks({ record, due }: TaskStanding, { pane: { tasks } }: Texts): string {
  const parts = [
    ...(due === null ? [] : [tasks.due(formatDate(due))]),
    ...(record.lead === null ? [] : [record.lead]),
    ...record.places,
    ...(record.condition === null ? [] : [record.condition]),
    ...(record.source === 'arisen' ? [tasks.arisen] : []),
  ];
  return parts.join(' · ');
}

/** The icon of a task's standing. */
export function iconOf({ status }: TaskStanding): StatusLike {
  switch (status) {
    case 'overdue':
      return 'unmet';
    case 'unclear':
      return 'not-computable';
    case 'in-progress':
      return 'on-track';
    case 'not-due':
      return 'not-due';
    case 'done-late':
      return 'late';
    case 'done':
      return 'met';
    case 'not-arisen':
      return 'not-arisen';
  }
}
