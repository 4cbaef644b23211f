import { stampOf } from '../../src/app/run/stamp';

const two = (number: number) => String(number).padStart(2, '0');

test.each([
  ['summer', new Date(2026, 6, 1, 0, 5, 9)],
  ['winter', new Date(2026, 11, 31, 23, 59, 59)],
])('%s: a stamp tells the day and time of the person’s own clock, and is one moment', (_, now) => {
  const { at, by, printed } = stampOf(now, 'Nguyễn Thị Mai');
  expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
  const time = `${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
  expect(at.slice(0, 19)).toBe(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}T${time}`);
  expect(new Date(at).getTime()).toBe(now.getTime());
  expect(by).toBe('Nguyễn Thị Mai');
  expect(printed.startsWith(time.slice(0, 5))).toBe(true);
});
