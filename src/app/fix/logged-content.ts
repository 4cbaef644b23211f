import type { SingleContent } from '../workbook/workbook';

/** Text that would be taken for something else when it is read back is marked with an apostrophe, as Excel's users do. */
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A cell's content as the log holds it, so that it can be restored exactly. */
export function toLog(content: SingleContent): string {
  if (content === null) return '';
  if (typeof content === 'number') return String(content);
  if (typeof content !== 'string') return content.date;
  return content === '' || content.startsWith("'") || NUMBER.test(content) || DAY.test(content)
    ? `'${content}`
    : content;
}

export function fromLog(text: string): SingleContent {
  if (text === '') return null;
  if (text.startsWith("'")) return text.slice(1);
  if (NUMBER.test(text)) return Number(text);
  return DAY.test(text) ? { date: text } : text;
}
