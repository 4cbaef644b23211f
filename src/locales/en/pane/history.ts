import type { HistoryTexts } from '../../history-texts';

export const HISTORY: HistoryTexts = {
  title: 'Last year’s figures',
  hint: 'Take figures from last year’s workbook for comparison.',
  what: (year) =>
    `Choose the workbook of ${year}. Its sheet “Số liệu” is read, and the figures of units and indicators with the same names here are copied to this workbook’s sheet of figures; the next summary is compared with them.`,
  choose: 'Choose last year’s workbook',
  taken: (lines, periods) => `Lines of figures taken: ${lines}, of ${periods}. Consolidate again to compare with them.`,
  passedOver: (lines) => `Lines left out, because this year’s programme lacks their indicator or unit: ${lines}.`,
  nothing: (year) =>
    `This file has no figures of ${year} for the programme’s indicators. Choose a workbook that was consolidated in ${year}.`,
  unreadable: 'This file cannot be read. Open it in Excel, save it as .xlsx and choose it again.',
};
