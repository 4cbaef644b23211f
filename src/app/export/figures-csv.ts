import { runToEnd } from '../../domain/steps/run-to-end';
import type { Summary } from '../../domain/summary/summary';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import { figureRows } from '../sheets/figures-sheet';
import type { CellContent } from '../workbook/sheet-content';

/** Excel takes a file for UTF-8 when it begins so. */
const BYTE_ORDER_MARK = '\u{FEFF}';

/** All figures as tidy CSV: what the sheet of figures holds of the period, the programme's code before each line. */
export function figuresCsv(summary: Summary): string {
  const { id } = summary.examination.index.programme;
  const lines = [
    [SHEET_WORDS.programmeCode, ...SHEET_WORDS.figuresColumns],
    ...runToEnd(figureRows(summary)).map((row) => [id, ...row]),
  ];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

/** Numbers with a decimal point. Text that a spreadsheet would take for a formula is kept from being one. */
function field(content: CellContent): string {
  if (typeof content === 'number') return String(content);
  if (typeof content !== 'string') return '';
  const safe = /^[=+\-@\t\r]/.test(content) ? `'${content}` : content;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
