import type { TaskFinding } from '../../domain/task/task-finding';
import { TASK_HEADINGS, TASK_LABELS, TASK_SOURCES, TASK_STATES } from '../../domain/task/task-words';
import { formatDate } from '../format-number';

/** One sentence: what was found on the sheet of tasks, what was expected, what to do. The sheet's own words stay Vietnamese. */
export function taskFindingSentence({ rule, column, found, expected }: TaskFinding): string {
  const heading = column === null ? '' : TASK_HEADINGS[column];
  const quoted = `“${found ?? ''}”`;
  switch (rule) {
    case 'heading-missing':
      return `The column heading “${heading}” is missing. Write it again so that the column can be read.`;
    case 'as-of-unreadable':
      return `${quoted} beside “${TASK_LABELS.asOf}” cannot be read. Enter it as day/month/year.`;
    case 'code-missing':
      return 'This task has no code but counts all the same. Better give it one, for example PS1.';
    case 'code-repeated':
      return `The code ${quoted} stands in cell ${expected ?? ''} already, so this row does not count. Change the code or delete the row.`;
    case 'code-unknown':
      return `No task of the programme has the code ${quoted}. Correct it, or choose “${TASK_SOURCES.arisen}” under “${TASK_HEADINGS.source}”.`;
    case 'text-missing':
      return 'This row has a code but says nothing, so it does not count. Write what the task is.';
    case 'row-missing':
      return `Task “${expected ?? ''}” of the programme is not on this sheet. Update the sheet to put it back.`;
    case 'row-apart':
      return 'A blank row lies between this row and the table; it counts all the same. Better move it up to the table.';
    case 'quarter-unreadable':
      return `The quarter ${quoted} is not known. Choose one of “${expected ?? ''}”.`;
    case 'months-unreadable':
      return `The month ${quoted} cannot be read, so it is not clear when the task is due. Write numbers from 1 to 12, divided by commas.`;
    case 'month-outside-quarter':
      return `Month ${found ?? ''} does not belong to quarter ${expected ?? ''}; the task is due by its month.`;
    case 'due-missing':
      return 'There is no quarter, month or day, so it is not clear when the task is due. Enter one of the three.';
    case 'due-differs':
      return `On this sheet it is due on ${day(found)}, in the programme on ${day(expected)}; this sheet counts.`;
    case 'date-unreadable':
      return `The date ${quoted} under “${heading}” cannot be read. Enter it as day/month/year.`;
    case 'date-as-text':
      return `The date ${quoted} is text and was read as ${day(expected)}. Better enter it again.`;
    case 'state-unreadable':
      return `The state ${quoted} is not known. Choose one of “${expected ?? ''}”.`;
    case 'source-unreadable':
      return `The source ${quoted} is not known. Choose one of “${expected ?? ''}”.`;
    case 'indicator-unknown':
      return `No indicator of the programme has the code ${quoted}. Correct the code.`;
    case 'done-without-date':
      return 'Done, but without a date, so it is not clear whether it was in time. Add the date.';
    case 'date-without-state':
      return `There is a date (${day(found)}) but no state; it was read as done. Better choose “${TASK_STATES.done}”.`;
    case 'date-without-done':
      return `There is a date (${day(found)}) but the state is not “${TASK_STATES.done}”, so the task does not count as done. Make them agree.`;
    case 'done-ahead':
      return `The date ${day(found)} has not come yet. Check the date.`;
    case 'not-arisen-unconditional':
      return `“${TASK_STATES['not-arisen']}” is set, but this task has no condition. Say why under “${TASK_HEADINGS.note}”.`;
    case 'part-open':
      return `Done, but its part “${expected ?? ''}” is not. Check the state.`;
  }
}

const day = (value: string | number | null): string => formatDate(String(value));
