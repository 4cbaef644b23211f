/** Headings that Excel makes up: `Column1`, `Column2` …, and `Tên2` where there is a `Tên` already. */
import { foldName } from '../book/book';

export function freeColumnName(taken: readonly string[], wish = 'Column1'): string {
  const known = new Set(taken.map(foldName));
  if (!known.has(foldName(wish))) return wish;
  const stem = wish.replace(/^(Column)\d+$/, '$1');
  let number = 2;
  while (known.has(foldName(stem + String(number)))) number++;
  return stem + String(number);
}
