import { toSerial } from '../domain/period/iso-date';
import type { CellContent } from '../app/workbook/sheet-content';

/** What is written to a cell so that Excel keeps it as it is meant. Blank is `''`. */
export function cellInput(content: CellContent): string | number {
  if (content === null) return '';
  if (typeof content === 'number') return content;
  if (typeof content === 'string') return textInput(content);
  return 'formula' in content ? content.formula : toSerial(content.date);
}

/** Begins with a letter that begins no word which Excel would take for something else than text. */
const PLAIN_TEXT = /^(?!(?:true|false)$)(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))\p{L}/iu;

/** Excel reads a string as if it had been typed; an apostrophe before it makes it text and is not kept. */
const textInput = (text: string): string => (text === '' || PLAIN_TEXT.test(text) ? text : `'${text}`);
