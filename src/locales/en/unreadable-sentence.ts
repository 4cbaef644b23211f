import type { UnreadableReason } from '../../domain/finding/finding-detail';

/** Why a file cannot be read, and what to ask for. */
export function unreadableSentence(reason: UnreadableReason): string {
  switch (reason) {
    case 'empty':
      return 'This file is empty. Ask the unit to send it again.';
    case 'encrypted':
      return 'This file has a password and cannot be read. Ask the unit to send it without one.';
    case 'damaged':
      return 'This file cannot be read: it is damaged or not complete. Fetch it once more, or ask the unit to send it again.';
    case 'not-a-workbook':
      return 'This file is no .xlsx, .xls or .ods workbook. If Excel opens it, save it as .xlsx and collect it again; otherwise ask the unit to send the form.';
    case 'too-large':
      return 'This file is far larger than a report. Copy the report’s sheet alone to a new file and collect that.';
    case 'too-slow':
      return 'Reading this file took too long. Copy the report’s sheet alone to a new file and collect that.';
  }
}
