import type { HostErrorCode } from '../../app/workbook/host-error';

const sheetCalled = (detail: string | null): string => (detail === null ? 'A sheet' : `The sheet “${detail}”`);

/** `Chỉ tiêu!C1` */
const CELL = /^(.*)!([A-Z]+\d+)$/;

/** Why Excel did not do what was asked, and what to do. Reports are never changed by a failure. */
export function hostErrorSentence(code: HostErrorCode, detail: string | null): string {
  switch (code) {
    case 'cell-being-edited':
      return 'A cell in Excel is being edited. Press Enter or Esc in Excel, then try again.';
    case 'structure-protected':
      return 'The workbook is protected, so no sheet can be added. Under Review, turn off Protect Workbook, then try again.';
    case 'sheet-protected':
      return `${sheetCalled(detail)} is protected and cannot be written. Under Review, choose Unprotect Sheet, then try again.`;
    case 'own-column':
      return `On ${detail?.replace(CELL, 'sheet “$1”, cell $2') ?? "one of the programme's sheets"} a column was added to the table; writing the table anew would lose it or shift it against its lines, so nothing was written. Move that column to another sheet, or leave at least one blank column between, then try again.`;
    case 'sources-changed':
      return `${sheetCalled(detail)} was changed while it was being added up, so nothing was written. Wait until the change is done and consolidate again.`;
    case 'cells-changed':
      return `${sheetCalled(detail)} has a cell that was just changed, so nothing was written. Check again, then go on.`;
    case 'report-accepted':
      return `${sheetCalled(detail)} is a report that was accepted, so nothing was changed. Press Open again under Reports, then correct it.`;
    case 'not-found':
      return `${sheetCalled(detail)} or its cell is no longer in the workbook and may have been deleted. Check again to bring the list up to date.`;
    case 'too-much-data':
      return 'This is more data than Excel takes at once. Delete what lies outside the tables of the report sheets, or move old sheets to another workbook, then try again.';
    case 'read-only':
      return 'The workbook is open for reading only. Choose Enable Editing or save it under another name, then try again.';
    case 'not-responding':
      return 'Excel is busy or the connection was lost. Wait a moment, then try again.';
    case 'already-running':
      return 'Something else is still under way. Wait for it or press Stop, then try again.';
    case 'refused':
      return `Excel could not do this${detail === null ? '' : ` and says: “${detail}”`}. The reports are unchanged. Try again; if it fails again, save the workbook and restart Excel.`;
  }
}
