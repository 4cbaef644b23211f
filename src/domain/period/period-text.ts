import { looseKey } from '../text/text-key';
import { month, parsePeriod, quarter, type Period } from './period';

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/**
 * Reads a period as staff write it: `Quý I/2023`, `quý 1 năm 2023`, `Q1-2023`, `Tháng 3/2023`, `6 tháng đầu năm 2023`,
 * `9 tháng năm 2023`, `Năm 2023`, or its code. Null when it is none of these.
 */
export function parsePeriodText(text: string): Period | null {
  const key = looseKey(text).replace(/^bao cao /, '');
  const year = /\b(\d{4})$/.exec(key)?.[1] ?? /^(\d{4}) (?:q[1-4]|m\d\d|h1|9m|y)$/.exec(key)?.[1];
  if (year === undefined) return null;
  const byCode = parsePeriod(key.toUpperCase().replace(' ', '-'));
  if (byCode) return byCode;
  const rest = key.replace(/ ?(?:nam )?\d{4}$/, '').trim();
  const q = /^(?:quy|qui|q) ?(i{1,3}|iv|0?[1-4])$/.exec(rest)?.[1];
  if (q !== undefined) return quarter(Number(year), ROMAN[q] ?? Number(q));
  const m = /^thang (0?[1-9]|1[0-2])$/.exec(rest)?.[1];
  if (m !== undefined) return month(Number(year), Number(m));
  if (/^(?:3|ba) thang dau$/.test(rest)) return quarter(Number(year), 1);
  if (/^(?:6|sau) thang(?: dau)?$/.test(rest)) return parsePeriod(`${year}-H1`);
  if (/^(?:9|chin) thang(?: dau)?$/.test(rest)) return parsePeriod(`${year}-9M`);
  return /^(?:ca )?nam \d{4}$/.test(key) ? parsePeriod(`${year}-Y`) : null;
}
