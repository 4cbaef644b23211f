import type { MakeFormsTexts } from '../../forms-texts';

export const MAKE_FORMS: MakeFormsTexts = {
  what: 'Each form is a sheet of this workbook: cells to fill are tinted, all others are locked.',
  period: 'Forms for',
  shape: 'Make',
  each: 'A form for each unit',
  shared: 'One form for each level',
  sharedHint: 'The unit chooses its name from a list; code and plans follow.',
  units: 'Units',
  all: (units) => `All ${units} units`,
  withoutReport: 'Units without a report',
  chosen: 'Chosen units',
  list: 'Units',
  carried: 'Year-to-date figures are carried in if this workbook has the previous report.',
  kept: 'Sheets that somebody has filled are never overwritten.',
  move: 'To send it: right-click the sheet’s tab, choose Move or Copy, to a new workbook, and save that as a file.',
  asWorkbook: 'Open as a new workbook',
  asWorkbookHint: 'The chosen forms open in another workbook; this one gets no new sheets.',
  make: (units) =>
    units === null
      ? 'Make forms'
      : units > 0
        ? `Make forms for ${units} ${units === 1 ? 'unit' : 'units'}`
        : 'No unit chosen yet',
  nobody: 'No unit has to report this period.',
};
