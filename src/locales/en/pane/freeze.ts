import { formatDate } from '../../format-number';
import type { FreezeTexts } from '../../freeze-texts';

export const FREEZE: FreezeTexts = {
  title: 'Freeze the figures',
  hint: 'Keep the period’s figures as they were signed; reopen them only when it must be.',
  checkFirst: 'Check the reports first; then the period’s figures can be frozen or reopened.',
  what: (period) =>
    `${period} is consolidated once more and compared with Excel’s own figures. Then the summary and detail sheets are written as plain numbers, locked, with the date and a verification code. From then on the period cannot be consolidated unless it is reopened.`,
  freeze: (period) => `Freeze ${period}`,
  sure: 'Freeze only when causes, remedies and document numbers are written on the summary: they are locked with it.',
  frozen: (period, day, by, code) =>
    `The figures of ${period} were frozen on ${formatDate(day)}${by === '' ? '' : ` by ${by}`} · code ${code}.`,
  asFrozen: 'Reports, programme and results are as they were when the period was frozen.',
  changed: (units) => `Reports that differ from when the period was frozen: ${units}.`,
  programmeChanged: 'The programme (indicators, plans, units) was changed after the freeze.',
  resultsChanged: 'The results now differ from the frozen ones.',
  keeps: 'The summary and detail sheets keep the frozen figures. For new ones: More, Freeze the figures, Reopen.',
  openSummary: 'Open the summary',
  reopen: 'Reopen the figures',
  reopenHint: 'Summary and detail are consolidated from the reports as they are now, and can be changed again.',
  reopenReason: 'Why are the frozen figures reopened?',
  remove: (sheets) => `Remove the period’s ${sheets} report sheets`,
  removeHint:
    'Makes the workbook lighter. What the reports say stays on the sheet “Số liệu”, where later periods read it.',
  removeSure: (sheets) =>
    `Remove ${sheets} report sheets from this workbook? Each is compared with the sheet “Số liệu” first, and nothing is removed while formulas are found elsewhere that lead to these sheets. Keep a copy of the workbook.`,
  removedNow: (removed) =>
    removed === 0
      ? 'No report sheet was removed.'
      : `Report sheets removed: ${removed}. Their figures stay on the sheet “Số liệu”; the log lists them.`,
  removedKept: (units) => `Kept, because they differ from the frozen figures or are not all on record: ${units}.`,
  removeLinked: (places) =>
    `Nothing was removed, because formulas still lead to the reports: ${places}. For a detail sheet, freeze its period, or consolidate it again if it is a later one. Put plain numbers in place of formulas of your own. Then remove the sheets.`,
  linkedAt: ({ sheet, address }) => `${sheet} (cell ${address})`,
  frozenNow: (period) => `${period} is frozen. Its summary and detail sheets are locked.`,
  reopenedNow: (period) =>
    `${period} is reopened and consolidated from the reports as they are now. The reason is in the log.`,
  refused: (period, day) =>
    `${period} was frozen on ${formatDate(day)} and is not consolidated again. To do so: More, Freeze the figures, Reopen the figures.`,
  refusedAlike: (period, units) =>
    `Not consolidated: this period reads the same reports as ${period}, which is frozen, and some have changed since: ${units}. Use the earlier version of the report again, or choose ${period} and go to More, Freeze the figures, Reopen the figures.`,
  newer: 'Figures in this workbook were frozen with a newer version of the add-in. Update it and try again.',
  differs:
    'Not frozen, because Excel’s figure differs from the add-in’s in some cells. Consolidate to see them, find the cause and freeze again.',
};
