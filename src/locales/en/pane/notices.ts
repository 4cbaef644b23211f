import type { NoticeTexts } from '../../pane-texts';
import { findingCounts } from './lists';

export const NOTICES: NoticeTexts = {
  dismiss: 'Dismiss',
  checked(reports, counts) {
    const found = findingCounts(counts);
    return `${reports} ${reports === 1 ? 'report' : 'reports'} checked: ${found === '' ? 'nothing needs a look' : found}.`;
  },
  cancelled: 'Stopped. Reports and summary sheets are as they were.',
  consolidated: (sheet) => `Done. The result is on sheet “${sheet}”.`,
  asValues:
    'There are many figures, so the detail sheet holds values instead of links. After a report is changed, consolidate again.',
  reviewWritten: (sheet) => `Sheet “${sheet}” is written.`,
  planWritten: 'The sheet “Chương trình công tác” was written and read again. What had been entered stays.',
  planKept:
    'The sheet “Chương trình công tác” was left alone because its headings are gone. Write the headings again and repeat.',
  digestWritten: (sheet) => `Wrote the sheet “${sheet}”.`,
  accepted: 'The reason is in the log sheet, and the reports were checked again.',
  fixed: 'Fixed as understood, and the reports were checked again. What the cells held is in the log sheet.',
  fixUndone: 'The cells hold again what they held, and the reports were checked again.',
  programmeWritten:
    'The programme now lives in this workbook, on the sheets “Chương trình”, “Danh mục”, “Đơn vị”, “Chỉ tiêu”, “Kế hoạch” and those beside them. Edit it there.',
  programmeRead: 'The programme was read again: nothing needs correcting.',
  programmeMistakes: (count) =>
    `The programme in this workbook has ${count} ${count === 1 ? 'mistake' : 'mistakes'} to correct before it can be used. Follow each to its cell.`,
  programmeFileUnreadable: 'This is not a programme file. Choose a file that the add-in saved.',
  planAssigned: 'The target is in the programme and the log, and the results were judged again.',
  notOnOutput: {
    detail:
      'The figure is not on the period’s detail sheet. Press Consolidate to write the sheet again, then try again.',
    summary: 'The figure is not on the period’s summary. Press Consolidate to write the sheet again, then try again.',
  },
  judged: 'The verdict and its reason are in the log.',
  changed: (sheets) => `Changed since the last check: ${sheets}. Check again for new results.`,
  differences: (count) =>
    `${count} ${count === 1 ? 'cell' : 'cells'} of the summary sheets ${count === 1 ? 'has' : 'have'} a figure that Excel works out differently from the add-in. Do not use these figures until the cause is found.`,
  programmeRefused: 'This programme cannot be used.',
  programmeUnknown: (id) =>
    `This workbook uses the programme “${id}”, which the add-in does not have. Choose another one or update the add-in.`,
  settingsNewer:
    'This workbook was used with a newer version of the add-in. Update the add-in, or choose programme and period again.',
  settingsUnreadable: 'The programme and period chosen in this workbook cannot be read. Choose them again.',
  chooseProgrammeFirst: 'Choose programme and period first, then try again.',
  unexpected:
    'Something went wrong and this is not done. The reports are unchanged. Close this pane, open it again and retry.',
  andMore: (more) => `and ${more} more`,
};
