import { judgeFiles } from '../../src/app/collect/judge-files';
import type { JudgedFile } from '../../src/app/collect/file-verdict';
import type { IncomingFile } from '../../src/app/collect/file-reader';
import { takeIn } from '../../src/app/collect/take-in';
import { recordsIn } from '../../src/app/collect/receipts';
import { readReports } from '../../src/app/reading/read-reports';
import { readLog } from '../../src/app/log/read-log';
import type { SheetContent } from '../../src/app/workbook/sheet-content';
import { quarter } from '../../src/domain/period/period';
import type { Programme } from '../../src/domain/programme/programme';
import { directFileReader } from '../../src/files/direct-file-reader';
import { VIETNAMESE } from '../../src/locales/vi/texts';
import type { BookType } from '@e965/xlsx';
import { aCount, aDistrict, anAmount, aProgramme, aRatio, OFFICE } from '../domain/builders/programme-builder';
import { bookOf, bytesOf, incoming, reportBytes, sheetOf } from '../files/report-file';
import type { InMemoryWorkbook } from '../contract/in-memory-workbook';
import { STAMP, testRun } from './run';
import { filledForm, workbookOf, type Row } from './workbook-of';

/** *Nhận báo cáo*, from files to sheets. All figures are INVENTED. */
const programme: Programme = aProgramme({
  units: [OFFICE, aDistrict('suoi-bac'), aDistrict('nam-la'), aDistrict('ban-phe')],
  indicators: [aCount('7.2'), aRatio('5.1'), anAmount('10.1', { unitOfMeasure: 'triệu đồng' })],
});
const period = quarter(2023, 1);
const request = { programme, period };
const ROWS: Readonly<Record<string, Row>> = {
  '7.2': { inPeriod: 3, toDate: 3, text: 'Đã tổ chức 3 cuộc.' },
  '5.1': { toDate: 9, total: 10 },
  '10.1': { inPeriod: 2.5, toDate: 2.5 },
};
const report = (unit: string, rows = ROWS, when = period): SheetContent => filledForm(programme, unit, when, rows);
const file = (name: string, content: SheetContent, kind: BookType = 'xlsx', modified: string | null = null) =>
  incoming(name, reportBytes(content, kind), modified);

async function judge(workbook: InMemoryWorkbook, ...files: readonly IncomingFile[]): Promise<readonly JudgedFile[]> {
  return judgeFiles(workbook, request, files, directFileReader(), testRun());
}
const take = (workbook: InMemoryWorkbook, files: readonly JudgedFile[], run = testRun()) =>
  takeIn(
    workbook,
    request,
    files.flatMap(({ name, verdict }) =>
      verdict.kind === 'report' ? [{ ...verdict, file: name, restores: null }] : [],
    ),
    STAMP,
    run,
  );
const problemOf = ({ verdict }: JudgedFile | Partial<JudgedFile>): string =>
  verdict?.kind === 'problem' ? verdict.problem.kind : (verdict?.kind ?? 'none');
const reportOf = (judged: JudgedFile | undefined) => {
  if (judged?.verdict.kind !== 'report') throw new Error('No report');
  return judged.verdict;
};

test('a file says whose report it is and what is wrong with it, and nothing is written', async () => {
  const workbook = workbookOf([]);
  const [good, bad] = await judge(
    workbook,
    file('suoi bac.xlsx', report('suoi-bac')),
    file('nam la.xls', report('nam-la', { ...ROWS, '5.1': { toDate: 12, total: 10 } }), 'xls'),
  );
  expect(reportOf(good)).toMatchObject({ unit: { code: 'suoi-bac' }, status: 'ready', findings: [] });
  expect(reportOf(good).predecessor).toEqual({ kind: 'none' });
  expect(reportOf(bad).status).toBe('errors');
  expect(reportOf(bad).findings.map(({ rule }) => rule)).toContain('achieved-above-total');
  expect(workbook.sheets).toEqual([]);
});

test('every file that cannot be taken in has one clear sentence, and does not stop the others', async () => {
  const other = aProgramme({ id: 'khac-2023', units: [OFFICE, aDistrict('suoi-bac')], indicators: [aCount('7.2')] });
  const two = bookOf([
    { name: 'A', sheet: sheetOf(report('suoi-bac')) },
    { name: 'B', sheet: sheetOf(report('nam-la')) },
  ]);
  const twice = bookOf([
    { name: 'A', sheet: sheetOf(report('suoi-bac')) },
    { name: 'B', sheet: sheetOf(report('suoi-bac')) },
  ]);
  const unknown = {
    ...report('suoi-bac'),
    rows: report('suoi-bac').rows.map((row) =>
      row.map((cell) => (cell === 'suoi-bac' || cell === 'Suối Bạc' ? 'Mường Xa' : cell)),
    ),
  };
  const undated = {
    ...report('suoi-bac'),
    rows: report('suoi-bac').rows.map((row) => row.map((cell) => (cell === 'Quý I/2023' ? 'quý này' : cell))),
  };
  const judged = await judge(
    workbookOf([]),
    incoming('trong.xlsx', new Uint8Array()),
    incoming('anh.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])),
    incoming('hong.xlsx', reportBytes(report('suoi-bac')).slice(0, -300)),
    incoming(
      'danh sach.xlsx',
      bytesOf(bookOf([{ name: 'A', sheet: sheetOf({ rows: [['Họ tên', 'Năm sinh']], styles: [] }) }])),
    ),
    file('khac.xlsx', filledForm(other, 'suoi-bac', period, {})),
    file('ky sau.xlsx', report('suoi-bac', ROWS, quarter(2023, 2))),
    file('khong ky.xlsx', undated),
    file('la.xlsx', unknown),
    incoming('hai don vi.xlsx', bytesOf(two)),
    incoming('hai trang.xlsx', bytesOf(twice)),
    file('mau trang.xlsx', report('nam-la', {})),
    file('tot.ods', report('ban-phe'), 'ods'),
  );
  expect(judged.map(problemOf)).toEqual([
    'unreadable',
    'unreadable',
    'unreadable',
    'no-report',
    'other-programme',
    'other-period',
    'period-unreadable',
    'unit-unknown',
    'several-units',
    'several-sheets',
    'unfilled',
    'report',
  ]);
  for (const { verdict } of judged)
    if (verdict.kind === 'problem')
      expect(VIETNAMESE.pane.collect.problem(verdict.problem)).toMatch(/^[^.]{10,}.*[^.]\.$/u);
});

test('reports of other periods beside the one of this period are left alone', async () => {
  const book = bookOf([
    { name: 'Quý IV', sheet: sheetOf(report('suoi-bac', ROWS, quarter(2022, 4))) },
    { name: 'Quý I', sheet: sheetOf(report('suoi-bac')) },
  ]);
  const [judged] = await judge(workbookOf([]), incoming('a.xlsx', bytesOf(book)));
  expect(reportOf(judged).reading.grid.sheet.name).toBe('Quý I');
});

test('of a workbook of forms that came back whole, the form that was filled is the report', async () => {
  const forms = ['ban-phe', 'nam-la'].map((unit) => report(unit, {}));
  const book = bookOf([...forms, report('suoi-bac')].map((each) => ({ name: each.name, sheet: sheetOf(each) })));
  const [judged] = await judge(workbookOf([]), incoming('bieu mau.xlsx', bytesOf(book)));
  expect(reportOf(judged).unit.code).toBe('suoi-bac');
});

test('a report taken in holds its values at their addresses, in our own looks, with its origin below', async () => {
  const workbook = workbookOf([]);
  const content = report('suoi-bac', { ...ROWS, '7.2': { inPeriod: 3, toDate: 'khoảng 3', text: '=1+1' } });
  const sheet = sheetOf(content);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 3 } }];
  const rate = content.rows.findIndex(([code]) => code === '5.1');
  sheet[`I${rate + 1}`] = { t: 'n', v: 0.9, f: `F${rate + 1}/G${rate + 1}` };
  const judged = await judge(workbook, incoming('suoi bac.xlsx', bytesOf(bookOf([{ name: 'Sheet1', sheet }]))));
  const outcome = await take(workbook, judged);
  expect(outcome).toEqual({ kind: 'done', taken: 1 });
  const taken = workbook.find('suoi-bac Quý I-2023'.replace('suoi-bac', 'Suối Bạc'));
  expect(taken.mark).toMatchObject({ role: 'report', key: 'muong-hoa-2023 2023-Q1 suoi-bac' });
  for (const [row, cells] of content.rows.entries())
    for (const [column, cell] of cells.entries())
      if (cell === null || typeof cell !== 'object') expect(taken.cells[row]?.[column]?.value ?? null).toBe(cell);
  expect(taken.cells.flat().every(({ formula }) => formula === null)).toBe(true);
  expect(taken.cells[rate]?.[8]?.value).toBe(0.9);
  expect(taken.merges).toEqual([{ top: 0, left: 0, rows: 1, columns: 4 }]);
  const last = taken.cells.at(-1)?.flatMap(({ value }) => value ?? []);
  expect(last).toEqual([
    expect.stringMatching(/^Nhận từ tệp “suoi bac\.xlsx” lúc 15:05 ngày 03\/01\/2024\. Bản 1\. SHA-256: [\da-f]{64}$/),
  ]);
});

test('what is found in a report does not change by taking it in, but for what was left behind', async () => {
  const damaged = report('suoi-bac', { '7.2': { inPeriod: '1.234', toDate: 0.5 }, '5.1': { toDate: 9 } });
  const workbook = workbookOf([]);
  const judged = await judge(workbook, file('a.xlsx', damaged));
  await take(workbook, judged);
  const { summary } = await readReports(workbook, request, testRun());
  const rules = (findings: readonly { rule: string; place: { unit: string | null } }[]) =>
    findings
      .filter(({ place }) => place.unit === 'suoi-bac')
      .map(({ rule }) => rule)
      .sort();
  expect(rules(reportOf(judged[0]).findings).length).toBeGreaterThan(3);
  expect(rules(summary.findings)).toEqual(rules(reportOf(judged[0]).findings));
});

describe('a report that is sent again', () => {
  async function received(): Promise<InMemoryWorkbook> {
    const workbook = workbookOf([]);
    await take(
      workbook,
      await judge(workbook, file('lan 1.xlsx', report('suoi-bac')), file('nam la.xlsx', report('nam-la'))),
    );
    return workbook;
  }
  const again = { ...ROWS, '7.2': { inPeriod: 4, toDate: 4, text: 'Đã tổ chức 4 cuộc.' } };

  test('says what changed, from what to what; the same again is told, too', async () => {
    const workbook = await received();
    const [changed, same] = await judge(
      workbook,
      file('lan 2.xls', report('suoi-bac', again), 'xls'),
      file('nam la.xlsx', report('nam-la')),
    );
    expect(reportOf(changed).predecessor).toEqual({ kind: 'received', version: 1, accepted: false });
    expect(reportOf(changed).changes.map(({ code, column, from, to }) => [code, column, from, to])).toEqual([
      ['7.2', 'inPeriod', 3, 4],
      ['7.2', 'toDate', 3, 4],
      ['7.2', 'text', 'Đã tổ chức 3 cuộc.', 'Đã tổ chức 4 cuộc.'],
    ]);
    expect(reportOf(changed).status).toBe('ready');
    expect([reportOf(same).same, reportOf(same).changes]).toEqual([true, []]);
  });

  test('takes the place of the earlier one, which stays to be seen and is on record', async () => {
    const workbook = await received();
    await take(workbook, (await judge(workbook, file('lan 2.xlsx', report('suoi-bac', again)))).slice(0, 1));
    const names = workbook.sheets.map(({ name, hidden }) => `${name}${hidden ? ' (ẩn)' : ''}`);
    expect(names).toEqual(['Suối Bạc Quý I-2023', 'Nậm Lả Quý I-2023', 'Nhật ký', 'Suối Bạc Quý I-2023 bản 1 (ẩn)']);
    const row = report('suoi-bac').rows.findIndex(([code]) => code === '7.2');
    expect(workbook.valueAt('Suối Bạc Quý I-2023', row, 5)).toBe(4);
    expect(workbook.valueAt('Suối Bạc Quý I-2023 bản 1', row, 5)).toBe(3);
    const { log, summary } = await readReports(workbook, request, testRun());
    const entries = readLog(log);
    expect(
      entries
        .filter(({ action }) => action === 'resubmitted')
        .map(({ indicator, subject, from, to }) => [indicator, subject, from, to]),
    ).toContainEqual(['7.2', 'Thực hiện trong kỳ', '3', '4']);
    const record = recordsIn(entries, '2023-Q1').get('suoi-bac');
    expect(record?.receipts.map(({ file: name, version, by }) => [name, version, by])).toEqual([
      ['lan 1.xlsx', 1, STAMP.by],
      ['lan 2.xlsx', 2, STAMP.by],
    ]);
    expect(record?.receipts[1]?.checksum).toMatch(/^[\da-f]{64}$/);
    // The earlier version is no second report.
    expect(summary.findings.map(({ rule }) => rule)).toEqual([]);
  });
});

test('a sheet that a person made is never overwritten: the report that came in counts, the sheet is set aside', async () => {
  const own = { ...report('suoi-bac', { ...ROWS, '7.2': { inPeriod: 1, toDate: 1 } }), name: 'Suối Bạc Quý I-2023' };
  const workbook = workbookOf([own]);
  const before = JSON.stringify(workbook.find(own.name).cells);
  const judged = await judge(workbook, file('a.xlsx', report('suoi-bac')));
  expect(reportOf(judged[0]).predecessor).toEqual({ kind: 'sheet', name: own.name });
  await take(workbook, judged);
  expect(JSON.stringify(workbook.find(own.name).cells)).toBe(before);
  const { summary } = await readReports(workbook, request, testRun());
  const unit = summary.examination.units.find((each) => each.unit.code === 'suoi-bac');
  expect([unit?.status, unit?.sheet?.name]).toEqual(['ready', 'Suối Bạc Quý I-2023 (2)']);
  expect(summary.findings.map(({ rule }) => rule)).toEqual(['report-set-aside']);
});

test('stopped half-way, whole reports are there and nothing of the others', async () => {
  const units = Array.from({ length: 30 }, (_, i) => aDistrict(`xa-${i + 1}`, { name: `Xã số ${i + 1}` }));
  const many = aProgramme({ units: [OFFICE, ...units], indicators: [aCount('7.2')] });
  const signal = { aborted: false };
  const run = { ...testRun(signal), breathe: () => Promise.resolve() };
  const files = units.map(({ code }) =>
    file(`${code}.xlsx`, filledForm(many, code, period, { '7.2': { inPeriod: 1, toDate: 1 } })),
  );
  const workbook = workbookOf([]);
  const own = { programme: many, period };
  const judged = await judgeFiles(workbook, own, files, directFileReader(), testRun());
  const intakes = judged.flatMap(({ name, verdict }) =>
    verdict.kind === 'report' ? [{ ...verdict, file: name, restores: null }] : [],
  );
  const outcome = await takeIn(workbook, own, intakes, STAMP, {
    ...run,
    onProgress: ({ step, done }) => {
      if (step === 'taking-in' && done > 0) signal.aborted = true;
    },
  });
  expect(outcome.kind).toBe('cancelled');
  expect(outcome.taken).toBeGreaterThan(0);
  expect(outcome.taken).toBeLessThan(30);
  const { summary, log } = await readReports(workbook, own, testRun());
  expect(summary.examination.units.filter(({ status }) => status === 'ready')).toHaveLength(outcome.taken);
  expect(recordsIn(readLog(log), '2023-Q1').size).toBe(outcome.taken);
});
