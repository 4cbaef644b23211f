import type { FindingCounts } from '../../../domain/finding/count-findings';
import type { BoardTexts, PaneTexts, ReviewTexts } from '../../pane-texts';

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

export const TABS: PaneTexts['tabs'] = {
  list: 'Parts',
  reports: 'Reports',
  review: 'Review',
  results: 'Results',
  tasks: 'Tasks',
  reportsCount: (reported, expected) => `${reported}/${expected} units`,
  reviewCount({ error, warning, info, accepted }) {
    if (error > 0) return plural(error, 'error');
    if (warning > 0) return plural(warning, 'warning');
    return info + accepted > 0 ? plural(info + accepted, 'note') : 'none';
  },
  resultsCount({ unmet, behind, met }) {
    if (unmet > 0) return `${unmet} not met`;
    return behind > 0 ? `${behind} behind` : `${met} met`;
  },
  tasksCount({ overdue, unclear, done, 'done-late': late }) {
    if (overdue > 0) return `${overdue} overdue`;
    return unclear > 0 ? `${unclear} unclear` : `${done + late} done`;
  },
};

/** `2 errors, 3 warnings`; empty where there is nothing. */
export function findingCounts({ error, warning, info, accepted }: FindingCounts): string {
  const parts = [
    ...(error > 0 ? [plural(error, 'error')] : []),
    ...(warning > 0 ? [plural(warning, 'warning')] : []),
    ...(info > 0 ? [plural(info, 'note')] : []),
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
  ];
  return parts.join(', ');
}

export const BOARD: BoardTexts = {
  overview: (reported, expected, withErrors) =>
    `${reported} of ${expected} units have reported${withErrors > 0 ? `, ${plural(withErrors, 'report')} with errors` : ''}.`,
  status: {
    missing: 'No report yet',
    errors: 'With errors',
    ready: 'Ready',
    accepted: 'Accepted',
    frozen: 'Frozen, sheet removed',
  },
  late: 'Came in after the due date',
  lateMissing: 'Past the due date',
  received: (file, version, when, by) => `Collected ${when}${by === '' ? '' : `, ${by}`}: ${file} (version ${version})`,
  acceptedBy: (by, when, reason) =>
    `Accepted ${when}${by === '' ? '' : `, ${by}`}${reason === '' ? '' : `. Reason: ${reason}`}`,
  filled: (filled, asked) => `${filled} of ${asked} indicators filled`,
  accept: 'Accept',
  acceptOf: (unit) => `Accept the report of ${unit}`,
  acceptReason: 'The report has errors. Why is it accepted all the same?',
  reopen: 'Reopen',
  reopenOf: (unit) => `Reopen the report of ${unit} for changes`,
  acceptedNow: (unit) => `The report of ${unit} is accepted; its sheet is locked against accidental changes.`,
  reopenedNow: (unit) => `The report of ${unit} is open again; its sheet can be changed.`,
  restoredNow: (unit) => `The earlier version of ${unit} stands again; the one it replaced is kept.`,
  showVersion: (version) => `See version ${version}`,
  restoreVersion: (version) => `Use version ${version} again`,
  collect: 'Collect reports',
  due: 'Reports are due on',
  dueHint: 'Leave blank if there is no due date.',
  copyMissing: 'Copy the missing units',
  missingMessage: (period, units) => `Reports of ${period} are still missing from: ${units}.`,
  byIndicator: (count) => `${count} indicators lack figures`,
  lacking: (reported, expected, names) => `${reported} of ${expected} units; lacking: ${names}`,
  estimate: 'Estimates',
  findings: findingCounts,
  showFindings: (unit) => `Show what to look at in the report of ${unit}`,
  openSheet: 'Open sheet',
  openSheetOf: (unit) => `Open the report sheet of ${unit}`,
  unassigned: (findings) => `${plural(findings, 'finding')} of no known unit`,
  otherSheets: (names) => `Sheets that are not reports and were not read: ${names}.`,
};

/** A place within a sentence. */
const lowerFirst = (place: string): string => `${place.charAt(0).toLowerCase()}${place.slice(1)}`;

export const REVIEW: ReviewTexts = {
  filter: 'Show only',
  all: 'All',
  list: 'Findings by unit',
  severity: { error: 'Errors', warning: 'Warnings', info: 'Notes', accepted: 'Accepted' },
  kind: { error: 'Error', warning: 'Warning', info: 'Note', accepted: 'Accepted' },
  none: 'Nothing needs a look.',
  noneOfKind: 'There is nothing of this kind.',
  noUnit: 'No known unit, or several units',
  goTo: (place) => `Go to ${lowerFirst(place)}`,
  goToOf: (place, unit) => `Go to ${lowerFirst(place)} of ${unit}`,
  accepting: { open: 'Accept this figure', reason: 'Why is this figure right?', save: 'Accept' },
  explaining: { open: 'Give a reason', reason: 'Why does nothing need mending?', save: 'Save the reason' },
  chooseSheet: 'Use this sheet',
  fix: 'Fix this cell',
  moreFixes: 'Fix more cells',
  fixAll: (cells) => `Fix all ${cells} cells of this kind`,
  lastFix: (cells) => `Last fix: ${cells} ${cells === 1 ? 'cell' : 'cells'}. What they held is in the log sheet.`,
  undo: 'Undo',
  reasonHint: 'The reason is written into the log sheet.',
  reasonMissing: 'Write the reason, then press again.',
  yourName: 'Your name',
  yourNameHint: 'Asked only once.',
  cancel: 'Never mind',
  acceptedBecause: (reason, by, date) =>
    `Accepted${by === '' ? '' : ` by ${by}`}${date === '' ? '' : ` on ${date}`}: ${reason}`,
};
