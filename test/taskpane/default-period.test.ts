import { defaultPeriod } from '../../src/taskpane/session/default-period';
import { yenBai } from './sample-workbook';

test.each([
  ['on the day after the quarter', new Date(2023, 3, 1), '2023-Q1'],
  ['on its last day it is not over', new Date(2023, 5, 30), '2023-Q1'],
  ['in the middle of the year', new Date(2023, 7, 15), '2023-Q2'],
  ['years later', new Date(2026, 10, 22), '2023-Q4'],
  ['before anything has ended', new Date(2023, 0, 15), '2023-Q1'],
])('%s', async (_, now, code) => {
  expect(defaultPeriod(await yenBai(), now).code).toBe(code);
});

test('by month where units report by month', async () => {
  const monthly = { ...(await yenBai()), reporting: 'month' as const };
  expect(defaultPeriod(monthly, new Date(2023, 4, 9)).code).toBe('2023-M04');
});
