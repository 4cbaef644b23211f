import { acceptFinding, canAccept } from '../../src/app/accept/accept-finding';
import { checkReports } from '../../src/app/check/check-reports';
import { consolidate } from '../../src/app/consolidate/consolidate';
import { verify } from '../../src/app/consolidate/verify';
import { writeReview } from '../../src/app/review/write-review';
import { HostError } from '../../src/app/workbook/host-error';
import type { Finding, FindingRule } from '../../src/domain/finding/finding';
import { quarter } from '../../src/domain/period/period';
import type { Summary } from '../../src/domain/summary/summary';
import { LOG_ACTIONS } from '../../src/locales/vi/log-words';
import type { InMemoryWorkbook } from '../contract/in-memory-workbook';
import { plainSheet } from '../contract/workbook-contract';
import { aPeriod } from '../domain/builders/observation-builder';
import { aCount, anAmount, aProgramme, aStock, byPerson } from '../domain/builders/programme-builder';
import { STAMP, testRun } from './run';
import { filledForm, snapshot, workbookOf, type Row } from './workbook-of';

/** Answers that people give are written into the log and heeded by the next check. Figures are INVENTED. */
const programme = aProgramme({
  indicators: [aCount('7.2'), anAmount('10.1', { accumulation: 'stock' }), aStock('D17', { targets: [byPerson()] })],
});
const Q1 = quarter(2023, 1);
const report = (rows: Readonly<Record<string, Row>>, name?: string) => {
  const form = filledForm(programme, 'suoi-bac', Q1, {
    '7.2': { toDate: 2 },
    '10.1': { toDate: 5_000_000 },
    D17: { toDate: 1 },
    ...rows,
  });
  return name === undefined ? form : { ...form, name };
};
async function check(workbook: InMemoryWorkbook, period = '2023-Q1'): Promise<Summary> {
  const outcome = await checkReports(workbook, { programme, period: aPeriod(period) }, testRun());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.summary;
}
const findingOf = (summary: Summary, rule: FindingRule): Finding => {
  const found = summary.findings.find((candidate) => candidate.rule === rule);
  if (!found) throw new Error(`${rule} among ${summary.findings.map((each) => each.rule).join(', ')}`);
  return found;
};
const standing = (summary: Summary, code: string) =>
  summary.examination.units.find(({ unit }) => unit.code === 'suoi-bac')?.observations.get(code)?.standing;
const accept = (workbook: InMemoryWorkbook, found: Finding, period = '2023-Q1') =>
  acceptFinding(workbook, found, period, 'Quỹ của thôn, đúng số', STAMP, testRun());

describe('a reason for a figure', () => {
  const small = () => workbookOf([report({ '10.1': { toDate: 500_000 } })]);
  test('is logged, and the figure counts from then on', async () => {
    const workbook = small();
    const before = await check(workbook);
    expect(standing(before, '10.1')).toBe('excluded');
    await accept(workbook, findingOf(before, 'amount-too-small'));
    const after = await check(workbook);
    expect(standing(after, '10.1')).toBe('reported');
    expect(findingOf(after, 'amount-too-small').acceptance).toMatchObject({
      reason: 'Quỹ của thôn, đúng số',
      by: STAMP.by,
      at: STAMP.at,
    });
  });
  test('is kept by every consolidation after', async () => {
    const workbook = small();
    await accept(workbook, findingOf(await check(workbook), 'amount-too-small'));
    for (let run = 0; run < 2; run++) await consolidate(workbook, { programme, period: Q1 }, STAMP, testRun());
    expect(standing(await check(workbook), '10.1')).toBe('reported');
  });
  test('ends when the figure changes', async () => {
    const workbook = small();
    await accept(workbook, findingOf(await check(workbook), 'amount-too-small'));
    const [sheet] = workbook.sheets;
    if (sheet)
      workbook.type(
        sheet.name,
        sheet.cells.findIndex(([code]) => code?.value === '10.1'),
        5,
        600_000,
      );
    expect(standing(await check(workbook), '10.1')).toBe('excluded');
  });
  test('lines of the log keep their order, people’s own among them', async () => {
    const workbook = small();
    const found = findingOf(await check(workbook), 'amount-too-small');
    await accept(workbook, found);
    workbook.type('Nhật ký', 2, 0, 'Ghi thêm tay');
    await accept(workbook, found);
    const first = workbook
      .find('Nhật ký')
      .cells.slice(1)
      .map(([at]) => at?.value);
    expect(first).toEqual([STAMP.at, 'Ghi thêm tay', STAMP.at]);
  });
});

describe('a choice among two sheets of one unit', () => {
  const two = () => workbookOf([report({}, 'Lần 1'), report({ '7.2': { toDate: 9 } }, 'Lần 2')]);
  const toDate = (summary: Summary) =>
    summary.examination.units.find(({ unit }) => unit.code === 'suoi-bac')?.observations.get('7.2')?.toDate;
  test('and another one later', async () => {
    const workbook = two();
    const doubled = (await check(workbook)).findings.filter(({ rule }) => rule === 'report-duplicated');
    expect(doubled.map(({ found }) => found)).toEqual(['Lần 1', 'Lần 2']);
    if (doubled[1]) await accept(workbook, doubled[1]);
    const chosen = await check(workbook);
    expect(toDate(chosen)).toBe(9);
    await accept(workbook, findingOf(chosen, 'report-set-aside'));
    expect(toDate(await check(workbook))).toBe(2);
  });
});

describe('what can be accepted', () => {
  const of = (rule: FindingRule, severity: Finding['severity'] = 'error', unit: string | null = 'suoi-bac'): boolean =>
    canAccept({
      rule,
      severity,
      found: 1,
      expected: null,
      dong: 1,
      acceptance: null,
      place: { unit, indicator: '1', sheet: null, cell: null },
    } as Finding);
  test('errors about figures that were read, warnings, and choices', () => {
    expect([
      of('rule-broken', 'warning'),
      of('far-from-history', 'warning'),
      of('amount-too-small'),
      of('to-date-below-previous'),
      of('report-duplicated'),
      of('report-set-aside', 'info'),
    ]).toEqual(Array<boolean>(6).fill(true));
  });
  test('nothing else', () => {
    expect([
      of('not-a-number'),
      of('rule-broken', 'info'),
      of('programme-wrong'),
      of('amount-too-small', 'error', null),
    ]).toEqual([false, false, false, false]);
  });
});

describe('a person’s verdict', () => {
  test('is read back from the log', async () => {
    const workbook = workbookOf([report({})]);
    await accept(workbook, findingOf(await check(workbookOf([report({ '10.1': { toDate: 5 } })])), 'amount-too-small'));
    const line = [
      STAMP.at,
      STAMP.by,
      LOG_ACTIONS.judged,
      '2023-Q1',
      null,
      'D17',
      'whole',
      null,
      null,
      null,
      'met',
      'Theo biên bản',
    ];
    for (const [column, value] of line.entries()) workbook.type('Nhật ký', 2, column, value);
    const target = (await check(workbook)).indicators.find(({ indicator }) => indicator.code === 'D17')?.targets[0];
    expect(target).toMatchObject({ status: 'met', reason: 'Theo biên bản' });
    workbook.type('Nhật ký', 2, 10, 'unmet');
    const judged = async () =>
      (await check(workbook)).indicators.find(({ indicator }) => indicator.code === 'D17')?.targets[0]?.reason;
    expect(await judged()).toBe('Theo biên bản');
    workbook.type('Nhật ký', 2, 10, 'có lẽ');
    expect(await judged()).toBeNull();
  });
  test('actions of the log never share a name', () => {
    expect(new Set(Object.values(LOG_ACTIONS)).size).toBe(Object.keys(LOG_ACTIONS).length);
  });
});

describe('refusals', () => {
  test('no log where none can be made', async () => {
    const workbook = workbookOf([report({ '10.1': { toDate: 500_000 } })]);
    const found = findingOf(await check(workbook), 'amount-too-small');
    workbook.structureProtected = true;
    await expect(accept(workbook, found)).rejects.toEqual(new HostError('structure-protected'));
    workbook.structureProtected = false;
    await accept(workbook, found);
    expect(workbook.find('Nhật ký').protected).toBe(true);
  });
  test('the log is locked against slips, and goes on being written; below it people may write', async () => {
    const workbook = workbookOf([report({ '10.1': { toDate: 500_000 } })]);
    const found = findingOf(await check(workbook), 'amount-too-small');
    await accept(workbook, found);
    await accept(workbook, found);
    const log = workbook.find('Nhật ký');
    expect([log.protected, log.cells.length]).toEqual([true, 3]);
    expect(log.content?.unlocked).toEqual([{ top: 3, left: 0, rows: 500, columns: 12 }]);
  });
});

describe('a check', () => {
  test('changes nothing', async () => {
    const workbook = workbookOf([report({})]);
    const before = snapshot(workbook);
    await check(workbook);
    expect(snapshot(workbook)).toBe(before);
  });
  test('can be cancelled', async () => {
    const outcome = await checkReports(workbookOf([report({})]), { programme, period: Q1 }, testRun({ aborted: true }));
    expect(outcome.kind).toBe('cancelled');
  });
  test('names the sheets that it took for no report, but none on which nothing stands', async () => {
    const blank = plainSheet('Trang 1', []);
    const workbook = workbookOf([blank, report({}), plainSheet('Danh bạ', [['Đơn vị', 'Điện thoại']])]);
    const outcome = await checkReports(workbook, { programme, period: Q1 }, testRun());
    expect(outcome.kind === 'done' ? outcome.otherSheets.map(({ name }) => name) : null).toEqual(['Danh bạ']);
  });
});

describe('Rà soát', () => {
  test('one line for every finding, with a link to its cell', async () => {
    const workbook = workbookOf([
      report({ '7.2': { toDate: 'khoảng 20' }, '10.1': { toDate: 500_000 } }, "Suối 'Bạc'"),
    ]);
    const summary = await check(workbook);
    const name = await writeReview(workbook, { programme, period: Q1 }, summary, testRun());
    expect(name).toBe('Rà soát Quý I-2023');
    const lines = workbook.find(name).cells.slice(1);
    expect(lines).toHaveLength(summary.findings.length);
    const [first] = lines;
    expect(first?.map(({ value }) => value)).toEqual(
      expect.arrayContaining([1, 'Lỗi', 'Suối Bạc', '7.2', 'khoảng 20', "Suối 'Bạc'", 'F12', 'not-a-number']),
    );
    expect(first?.flatMap(({ formula }) => formula ?? [])).toEqual([`=HYPERLINK("#'Suối ''Bạc'''!F12","F12")`]);
  });
  test('is refused where nothing can be written', async () => {
    const workbook = workbookOf([report({})]);
    const summary = await check(workbook);
    await writeReview(workbook, { programme, period: Q1 }, summary, testRun());
    workbook.find('Rà soát Quý I-2023').protected = true;
    await expect(writeReview(workbook, { programme, period: Q1 }, summary, testRun())).rejects.toEqual(
      new HostError('sheet-protected', 'Rà soát Quý I-2023'),
    );
    workbook.structureProtected = true;
    await expect(writeReview(workbook, { programme, period: Q1 }, summary, testRun())).rejects.toEqual(
      new HostError('structure-protected'),
    );
  });
});

describe('verify', () => {
  const content = plainSheet('Tổng hợp', [
    ['a', { formula: '=B2', value: 3 }],
    [
      { formula: '=C', value: 'Đạt' },
      { formula: '=D', value: 0.3 },
    ],
  ]);
  const found = (...rows: readonly (readonly (string | number | boolean | null)[])[]) =>
    verify(content, rows).map(({ place, found: value, expected }) => [
      place.cell?.row,
      place.cell?.column,
      value,
      expected,
    ]);
  test('what agrees, up to the noise of binary arithmetic', () => {
    expect(found(['a', 3], ['Đạt', 0.1 + 0.2])).toEqual([]);
    expect(verify(content, null)).toEqual([]);
  });
  test('what differs: another number, a word, an error, nothing', () => {
    expect(found(['a', 4], ['Đạt', 0.3])).toEqual([[0, 1, 4, 3]]);
    expect(found(['a', 3], ['Chưa đạt', 0.3])).toEqual([[1, 0, 'Chưa đạt', 'Đạt']]);
    expect(found(['a', '#REF!'], ['Đạt', 0.3])).toEqual([[0, 1, '#REF!', 3]]);
    expect(found(['a', null], ['Đạt', true])).toEqual([
      [0, 1, '', 3],
      [1, 1, 'true', 0.3],
    ]);
    expect(found()).toHaveLength(3);
  });
  test('is an error that names the cell', () => {
    expect(verify(content, [['a', 4]])[0]).toMatchObject({
      rule: 'recalculation-differs',
      severity: 'error',
      output: 'Tổng hợp',
    });
  });
  test('a difference is told by a consolidation', async () => {
    const workbook = workbookOf([report({})]);
    const stage = workbook.stage.bind(workbook);
    workbook.stage = async (contents, signal) => {
      const staged = await stage(contents, signal);
      const recalculated = staged.recalculated.map(
        (values) => values?.map((line) => line.map((value) => (value === 2 ? 3 : value))) ?? null,
      );
      return { ...staged, recalculated };
    };
    const outcome = await consolidate(workbook, { programme, period: Q1 }, STAMP, testRun());
    expect(outcome.kind === 'done' && outcome.differences.length).toBeGreaterThan(0);
  });
});
