import type { HowMade } from '../../../domain/rollup/how-made';
import type { TraceTexts } from '../../trace-texts';

const codes = (of: readonly string[], between: string): string => of.join(` ${between} `);

function made(how: HowMade): string {
  switch (how.by) {
    case 'sum-to-date':
      return 'The sum of the units’ year-to-date figures.';
    case 'sum-of-latest':
      return 'The sum of the units’ latest figures.';
    case 'sum-in-period':
      return 'The sum of what units did in the period; only where every unit with a year-to-date figure gave it.';
    case 'sum-of-column':
      return 'The sum of the units’ figures.';
    case 'share':
      return 'The sum of what units achieved divided by the sum of their totals; never a mean of percentages.';
    case 'states':
      return 'Units are counted by state.';
    case 'mean':
      return 'The mean of the units’ figures.';
    case 'weighted-mean':
      return 'The mean of the units’ figures; larger units weigh more.';
    case 'max':
      return 'The largest of the units’ figures.';
    case 'min':
      return 'The smallest of the units’ figures.';
    case 'not-at-all':
      return 'These figures are not brought together; look at each unit.';
    case 'change':
      return {
        percent: 'The units’ figures now and then are summed and compared in percent.',
        points: 'The figures now and then are brought together and compared in percentage points.',
        difference: 'The figures now and then are brought together; their difference is shown.',
      }[how.as];
    case 'sum':
      return `The sum of indicators ${codes(how.of, '+')}.`;
    case 'difference':
      return `Indicator ${codes(how.of, 'minus')}.`;
    case 'ratio':
      return `Indicator ${codes(how.of, 'divided by')}.`;
    case 'growth':
      return `Indicator ${codes(how.of, 'compared with')}, in percent.`;
    case 'number-of-units':
      return `The number of units that meet indicator ${codes(how.of, ',')}.`;
    case 'share-of-units':
      return `The units that meet indicator ${codes(how.of, ',')}, of those that could be judged.`;
  }
}

const signed = (when: string, by: string): string => (by === '' ? when : `${when}, ${by}`);

export const TRACE: TraceTexts = {
  strip: 'Selected cell',
  here: (indicator, whose, figure) =>
    `This cell: ${[indicator, whose, figure].filter((word) => word !== '').join(' · ')}`,
  unitsIn: (reported, expected) => `${reported} of ${expected} units`,
  checkFirst:
    'Reports have not been checked since the workbook was opened. Close this view, press Check at the bottom, then select the cell again.',
  choose:
    'Select a cell with a figure on a summary, detail, charts, figures, findings or report sheet, then press Trace this figure at the bottom.',
  nothing: {
    'no-figure': () =>
      'The selected cell holds no figure. Select a cell with a figure, then press Trace this figure at the bottom.',
    'other-period': (period) =>
      `This sheet is of another period than ${period}, the one shown. Choose its period at the top, check, then select the cell again.`,
    'other-sheet': () => 'This sheet holds no figures of the programme shown.',
  },
  part: {
    inPeriod: 'In the period',
    toDate: 'To date (achieved)',
    total: 'Total for the ratio',
    baseline: 'Same period / baseline',
    state: 'State',
    date: 'Completed on',
    text: 'Results, notes',
  },
  ofPeriod: (period, part) => (part === '' ? period : `${period} · ${part}`),
  estimated: (period) => `${period} (estimate)`,
  made,
  units: 'Units',
  noFigure: 'No figure yet',
  notComplete: 'Not complete',
  operands: 'Worked out from',
  followIndicator: (code, name) => `${code} ${name}`,
  followUnit: (unit) => `Show the figure of ${unit}`,
  back: (to) => `Back to ${to}`,
  understood: 'text in the cell, read as a number',
  findings: (count) => (count === 1 ? '1 finding' : `${count} findings`),
  findingsOn: 'Findings on this figure',
  received: (file, version, when, by) => `File ${file} (version ${version}), received ${signed(when, by)}`,
  notReceived: 'The sheet was in the workbook already, not received as a file',
  settled: 'A frozen figure, kept on the sheet of figures; the report is still in the workbook:',
  removed: (sheet, cell) =>
    `The report sheet “${sheet}” is no longer in the workbook; the figure is kept on the sheet of figures${cell === '' ? '' : `, it was in cell ${cell}`}.`,
  addedUp: 'added up from two cells: the preceding period and this one',
  goesTo: 'Where this figure is used',
  toAll: (code) => `See all units of indicator ${code}`,
  toOutput: { detail: 'Go to its cell on the detail sheet', summary: 'Go to its cell on the summary' },
  corrections: 'Changes (from the log)',
  changed: (when, by, from, to) => `${signed(when, by)}: from ${from || 'blank'} to ${to || 'blank'}`,
  accepted: (when, by, reason) => `${signed(when, by)}: accepted. Reason: ${reason}`,
};
