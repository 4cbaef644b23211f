import type { MoreTexts, StartTexts, StepTexts } from '../../pane-texts';

export const START: StartTexts = {
  title: 'Check reports and add them up',
  what: 'The add-in reads the units’ report sheets in this workbook, shows what needs correcting, then adds up and judges every target.',
  promise: 'Reports are never changed, and every total leads back to the cells it came from.',
  choose: 'Choose a programme to begin',
  named: (programme) => `The report sheets in this workbook name the programme “${programme}”.`,
  opening: 'Opening the workbook…',
  loadingPart: 'Opening…',
  notChecked: (sheets) =>
    `This workbook has ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'} not checked yet. Press the button below: the add-in only reads, it changes nothing in the reports.`,
  noSheets:
    'There are no report sheets in this workbook yet. If units have sent their reports, press Collect reports below. If they have no forms yet, press Make forms.',
  onlyFrozen:
    'The report sheets of frozen periods were removed; their figures are all on the sheet “Số liệu”. Check the reports to see them.',
  sample: 'Look at the sample',
  sampleHint: 'Adds the reports of ten units to this workbook, with invented figures, to try the add-in.',
};

const reportsCount = (reports: number): string => `${reports} ${reports === 1 ? 'report' : 'reports'}`;

export const STEPS: StepTexts = {
  useProgramme: 'Use this programme',
  retry: 'Try again',
  check: (sheets) => (sheets > 0 ? `Check ${sheets} report ${sheets === 1 ? 'sheet' : 'sheets'}` : 'Check reports'),
  checkAgain: (reports) => (reports > 0 ? `Check ${reportsCount(reports)} again` : 'Check again'),
  consolidate: (period) => `Consolidate ${period}`,
  openSheet: (sheet) => `Open “${sheet}”`,
  working: {
    'judge-files': 'Reading the files…',
    'accept-report': 'Accepting the report…',
    'reopen-report': 'Reopening the report…',
    restore: 'Restoring the earlier version…',
    'take-in': 'Collecting reports…',
    check: 'Checking…',
    consolidate: 'Consolidating…',
    review: 'Writing the review sheet…',
    accept: 'Saving the reason and checking…',
    fix: 'Fixing cells and checking…',
    forms: 'Making forms…',
    sample: 'Making the sample…',
    plan: 'Writing the sheet of tasks…',
    digest: 'Writing the tasks of the period…',
    setup: 'Working on the programme…',
    freeze: 'Freezing the figures…',
    unfreeze: 'Reopening the figures…',
    charts: 'Drawing charts…',
    'remove-reports': 'Removing report sheets…',
    history: 'Taking last year’s figures…',
  },
  stop: 'Stop',
  stopping: 'Stopping…',
  incomplete(errors, missing) {
    const parts = [
      ...(errors > 0 ? [`${reportsCount(errors)} with errors`] : []),
      ...(missing > 0 ? [`${missing} ${missing === 1 ? 'unit' : 'units'} without a report`] : []),
    ];
    return parts.length === 0 ? null : `${parts.join(', ')}: these are not in the total yet.`;
  },
};

export const MORE: MoreTexts = {
  title: 'More',
  back: 'Back',
  trace: 'Trace this figure',
  traceHint: 'What the figure in the selected cell is made of: units, cells, files and findings.',
  writeReview: 'Write the review sheet',
  writeReviewHint: 'Makes a sheet of everything that needs a look, to print or to send to units.',
  language: 'Language',
  person: 'Your name',
  personHint: 'Is written into the log sheet.',
  help: 'How it works',
  helpHint: 'The steps of one period, from reports to summary.',
  helpLines: [
    'When a year begins, choose the programme. Indicators, targets and units are edited on sheets: More, Set up the programme.',
    'When a period begins, make forms under More and send them to the units.',
    'Collect reports: choose many files at once, see whose each one is and what is wrong, and only then take them in.',
    'Press Check. The add-in only reads; it changes no report.',
    'Under Review, follow the place of a finding to the very cell. If a figure is right all the same, accept it and say why.',
    'Press Consolidate. The summary, detail, figures and log sheets are made, or brought up to date if they are there.',
    'Select any figure and press Trace this figure to follow it to the cell of the report.',
    'Once the summary is signed, freeze the period under More. A report that changes afterwards is named.',
    'A unit without a report is named and never taken for 0.',
  ],
};
