import { TASK_STATUSES, type TaskStatus } from '../../../domain/task/task-standing';
import type { TaskTexts } from '../../pane-texts';

const STATUS: Readonly<Record<TaskStatus, string>> = {
  'not-due': 'Not due yet',
  'in-progress': 'Under way',
  done: 'Done',
  'done-late': 'Done late',
  overdue: 'Overdue',
  'not-arisen': 'Did not arise',
  unclear: 'Unclear',
};
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

export const TASKS: TaskTexts = {
  asOf: 'As of',
  opening: (total, counts) => {
    const words = TASK_STATUSES.filter((status) => counts[status] > 0).map(
      (status) => `${counts[status]} ${STATUS[status].toLowerCase()}`,
    );
    return `${total === 1 ? '1 task' : `${total} tasks`}${words.length === 0 ? '' : `: ${words.join(', ')}`}.`;
  },
  nothingWritten: 'No task has a state yet. Make the sheet “Chương trình công tác” and enter the states there.',
  lead: 'Department in charge',
  allLeads: 'All',
  noLead: 'Not assigned',
  ofLead: (lead, tasks) => `${lead} (${tasks})`,
  section: {
    late: 'Overdue',
    month: 'Due this month',
    soon: 'Due next month',
    review: 'To be looked at on the sheet',
    unmoved: 'Done, but the indicator shows nothing yet',
    open: 'The others',
    settled: 'Done, or did not arise',
  },
  none: 'This department has no tasks.',
  status: STATUS,
  due: (date) => `Due ${date}`,
  late: (count) => `${days(count)} overdue`,
  left: (count) => (count === 0 ? 'Due today' : `${days(count)} left`),
  doneOn: (date) => `on ${date}`,
  arisen: 'Came up during the year',
  unmoved: (indicators) => `Nothing to show yet: ${indicators}`,
  goToRow: (row) => `Go to row ${row}`,
  goToRowOf: (task, row) => `Go to row ${row} of task ${task}`,
  writePlan: 'Make the sheet “Chương trình công tác”',
  updatePlan: 'Update the sheet “Chương trình công tác”',
  updateHint: 'Adds tasks that are missing and judges as of the day above. What was entered stays.',
  writeDigest: (period) => `Write the tasks of ${period}`,
  serving: 'Tasks that serve this indicator',
};
