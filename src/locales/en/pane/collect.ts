import type { CellValue } from '../../../domain/report/grid';
import { formatNumber } from '../../format-number';
import type { CollectTexts } from '../../collect-texts';
import { absentUnitWords } from '../absent-unit-words';
import { periodName } from '../period-names';
import { unreadableSentence } from '../unreadable-sentence';
import { findingCounts } from './lists';

const shown = (value: CellValue): string =>
  value === null ? 'blank' : typeof value === 'number' ? formatNumber(value, 'en') : `“${String(value)}”`;
const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const COLLECT: CollectTexts = {
  title: 'Collect reports',
  hint: 'Choose the files that units sent (.xlsx, .xls, .ods); look at them before anything is written.',
  choose: 'Choose files…',
  drop: 'Choose the report files that units sent, or drop them here. .xlsx, .xls and .ods, many at once.',
  promise: 'Every file is read and checked. Nothing is written to the workbook until you press Collect.',
  overview(files, reports, problems) {
    const more = problems > 0 ? `, ${counted(problems, 'file', 'files')} cannot be collected yet` : '';
    return `${counted(files, 'file', 'files')} read: ${counted(reports, 'report', 'reports')}${more}.`;
  },
  list: 'Reports found',
  problems: 'Files that cannot be collected yet',
  problem(problem) {
    switch (problem.kind) {
      case 'unreadable':
        return unreadableSentence(problem.reason);
      case 'no-report':
        return 'There is no report in this file. Check whether it is the right file.';
      case 'unfilled':
        return 'Nothing is filled in on the form in this file. Ask the unit to fill it in and send it again.';
      case 'other-programme':
        return `This report belongs to the programme “${problem.found}”, not “${problem.expected}”. Ask the unit for the right form.`;
      case 'other-period': {
        const found = problem.found.map(periodName).join(', ');
        return `This report is of ${found}, not ${periodName(problem.expected)}. Ask the unit for the right one, or change the period above.`;
      }
      case 'period-unreadable':
        return problem.found === null
          ? 'This report does not say its period. Open the file, enter it (for example Quý I/2023) and collect the file again.'
          : `The period “${problem.found}” is not understood. Open the file, enter it again (for example Quý I/2023) and collect it again.`;
      case 'unit-unknown':
        return problem.found === null
          ? 'This report names no unit. Open the file, choose or enter the unit and collect it again.'
          : `The programme has no unit “${problem.found}”. Open the file, correct the unit’s code and collect it again.`;
      case 'unit-absent':
        return `${absentUnitWords(problem.unit)}. Open the file, correct the unit’s code or the period and collect it again.`;
      case 'several-units':
        return `This file holds reports of several units (${quoted(problem.names)}). Save each in a file of its own and collect those.`;
      case 'several-sheets':
        return `This file holds several reports of one unit and period (${quoted(problem.names)}). Delete the wrong ones and collect it again.`;
    }
  },
  predecessor(predecessor, changes) {
    switch (predecessor.kind) {
      case 'none':
        return 'New report';
      case 'received': {
        const accepted = predecessor.accepted ? ' (accepted)' : '';
        return changes === 0
          ? `The same as version ${predecessor.version}${accepted} in the workbook`
          : `Replaces version ${predecessor.version}${accepted}: ${counted(changes, 'cell differs', 'cells differ')}`;
      }
      case 'sheet':
        return `The workbook has a sheet “${predecessor.name}” of this unit; it stays as it is, and the collected report counts`;
    }
  },
  counts: findingCounts,
  flawless: 'Nothing to look at',
  take: (unit) => `Collect the report of ${unit}`,
  replace: (unit) => `Collect, replacing the report of ${unit}`,
  moreFindings: (left) => `and ${left} more, to be seen in the review once it is collected`,
  showChanges: (count) => `See the ${counted(count, 'cell that differs', 'cells that differ')}`,
  change: (code, heading, from, to) => `${code} · ${heading}: from ${shown(from)} to ${shown(to)}`,
  severalFiles: (unit) => `There are several files of ${unit}; only one is collected.`,
  takeIn: (reports) => (reports > 0 ? `Collect ${counted(reports, 'report', 'reports')}` : 'No report is chosen'),
  chooseOthers: 'Choose other files…',
  taken: (reports) => `${counted(reports, 'report was', 'reports were')} collected and checked.`,
  stopped: (reports) =>
    `Stopped. ${counted(reports, 'report was', 'reports were')} collected whole; nothing of the other files was written.`,
};
