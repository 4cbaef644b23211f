import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Task } from '../../src/domain/programme/task';
import { trimSpaces } from '../../src/domain/text/text-key';
import { builtIn } from './load-built-in';

/** The work plan against its source: part II of the provincial Front's plan, kept beside this test as it was published. */
const SOURCE = readFileSync(path.join(__dirname, 'sources/yen-bai-2023-part-two.txt'), 'utf8');
const QUARTERS = ['I', 'II', 'III', 'IV'];

/** `I.6` or `I.6a` with its text, in the source's order. */
function sourceTasks(): readonly (readonly [code: string, text: string])[] {
  const found: [string, string][] = [];
  let [quarter, task, parts] = ['', '', 0];
  for (const line of SOURCE.split('\n').map(trimSpaces)) {
    const heading = /^\d\. Quý ([IV]+)$/.exec(line)?.[1];
    const [, number, text] = /^\((\d+)\) (.+)$/.exec(line) ?? [];
    const part = /^- (.+)$/.exec(line)?.[1];
    if (heading !== undefined) quarter = heading;
    if (number !== undefined && text !== undefined) {
      [task, parts] = [`${quarter}.${number}`, 0];
      found.push([task, text]);
    }
    if (part !== undefined) found.push([task + ('abc'[parts++] ?? '?'), part]);
  }
  return found;
}

describe('the work plan of Yên Bái 2023', () => {
  let tasks: readonly Task[];
  let task: (code: string) => Task;
  beforeAll(async () => {
    ({ tasks } = await builtIn('yen-bai-2023'));
    task = (code) => {
      const found = tasks.find((candidate) => candidate.code === code);
      if (!found) throw new Error(code);
      return found;
    };
  });

  test('44 tasks in four quarters, and three parts of one of them', () => {
    const own = tasks.filter(({ partOf }) => partOf === undefined);
    expect(own).toHaveLength(44);
    expect([1, 2, 3, 4].map((quarter) => own.filter((one) => one.quarter === quarter).length)).toEqual([12, 13, 8, 11]);
    expect(tasks.filter(({ partOf }) => partOf === 'I.6').map(({ code }) => code)).toEqual(['I.6a', 'I.6b', 'I.6c']);
    expect(tasks).toHaveLength(47);
  });

  test('the source’s wording, word for word, under its own numbers', () => {
    expect(tasks.map(({ code, text }) => [code, text])).toEqual(sourceTasks());
    for (const { code, quarter } of tasks) expect(code.split('.')[0]).toBe(QUARTERS[quarter - 1]);
  });

  test('nine tasks have months, as the source’s brackets say', () => {
    const bracketed = sourceTasks().flatMap(([code, text]) => {
      const months = /\(tháng ([\d, ]+)\)/.exec(text)?.[1];
      return months === undefined ? [] : [[code, months.split(', ').map(Number)]];
    });
    expect(bracketed).toHaveLength(9);
    expect(tasks.filter(({ months }) => months.length > 0).map(({ code, months }) => [code, months])).toEqual(
      bracketed,
    );
  });

  test('indicators that tasks serve', () => {
    expect(
      Object.fromEntries(
        tasks
          .filter(({ indicators, partOf }) => indicators.length > 0 && partOf === undefined)
          .map((one) => [one.code, one.indicators.join(' ')]),
      ),
    ).toEqual({
      'I.4': '6.2',
      'I.5': '6.2',
      'I.6': '7.1 8.1 9.1',
      'I.9': '3.1 3.2',
      'II.2': '12.1',
      'II.3': '12.2',
      'II.7': '7.1',
      'III.1': '12.1',
      'III.2': '12.1',
      'III.3': '12.2',
      'III.8': '8.1',
      'IV.1': '12.1',
      'IV.2': '4.2 4.3',
      'IV.3': '5.1',
      'IV.4': '5.1',
      'IV.6': '3.2',
    });
    const ofParts = tasks.filter(({ partOf }) => partOf === 'I.6').flatMap(({ indicators }) => indicators);
    expect([...new Set(ofParts)].sort()).toEqual([...task('I.6').indicators].sort());
  });

  test('two happen only on request', () => {
    const conditional = tasks.flatMap(({ code, condition }) => (condition === undefined ? [] : [[code, condition]]));
    expect(conditional).toEqual([
      ['II.3', 'khi có yêu cầu của đơn vị soạn thảo'],
      ['III.3', 'khi có yêu cầu của đơn vị soạn thảo'],
    ]);
    for (const [code = '', condition = ''] of conditional) expect(task(code).text).toContain(condition);
  });

  test('what is odd in the source is kept and noted', () => {
    expect(tasks.filter(({ note }) => note !== undefined).map(({ code }) => code)).toEqual([
      'II.3',
      'II.12',
      'III.3',
      'III.7',
      'IV.1',
      'IV.7',
    ]);
    expect(task('II.12').text).toContain('6 tháng cuối năm 2022');
    expect(task('IV.1')).toMatchObject({ quarter: 4, months: [9] });
  });

  test('one runs on into the next year, to the eve of Tết; no other has a day of its own', () => {
    expect(tasks.filter(({ due }) => due !== undefined).map(({ code, due }) => [code, due])).toEqual([
      ['IV.7', '2024-02-09'],
    ]);
    const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { day: 'numeric', month: 'numeric', timeZone: 'UTC' });
    expect(lunar.format(new Date('2024-02-10'))).toBe('1/1');
  });

  test('places, partners and quantities are the source’s own words', () => {
    const plain = (text: string) => text.toLowerCase().replace(/^tp /, 'thành phố ');
    for (const { text, places, partners } of tasks)
      for (const words of [...places, ...partners]) expect(plain(text)).toContain(plain(words));
    expect(task('III.6')).toMatchObject({
      places: ['Văn Yên', 'Văn Chấn', 'TP Yên Bái'],
      quantity: '12 thôn, tổ dân phố',
    });
  });

  test('every task has a lineage of its own; the source assigns none to a department', () => {
    expect(new Set(tasks.map(({ lineage }) => lineage)).size).toBe(47);
    expect(tasks.every(({ lead, source }) => lead === undefined && source === 'plan')).toBe(true);
  });
});
