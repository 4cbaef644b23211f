import { consolidate, type ConsolidateOutcome } from '../../src/app/consolidate/consolidate';
import { HostError } from '../../src/app/workbook/host-error';
import type { Programme } from '../../src/domain/programme/programme';
import { quarter } from '../../src/domain/period/period';
import { aPeriod } from '../domain/builders/observation-builder';
import { aCount, anAmount, aProgramme, aRatio, aStock, atLeast } from '../domain/builders/programme-builder';
import type { InMemoryWorkbook } from '../contract/in-memory-workbook';
import { STAMP, testRun } from './run';
import { filledForm, findRow, snapshot, workbookOf, type Row } from './workbook-of';

/** *Tổng hợp* over the port in memory. The province, its districts and all figures are INVENTED. */
const programme: Programme = aProgramme({
  indicators: [
    aCount('7.2', { targets: [atLeast(9), atLeast(3, { judgedAt: 'huyen' })] }),
    aStock('11.1'),
    aRatio('5.1', { targets: [atLeast(0.9)] }),
    anAmount('10.1', { targets: [atLeast(1e9)] }),
  ],
});
const Q1 = quarter(2023, 1);
const rows = (houses: number): Readonly<Record<string, Row>> => ({
  '7.2': { inPeriod: houses, toDate: houses },
  '11.1': { toDate: 5 },
  '5.1': { toDate: 9, total: 10 },
  '10.1': { inPeriod: 200_000_000, toDate: 200_000_000 },
});
const report = (unit: string, houses = 3, period = Q1) => filledForm(programme, unit, period, rows(houses));
const allReports = () => workbookOf([report('suoi-bac', 3), report('nam-la', 2), report('phieng-ban', 5)]);

async function run(
  workbook: InMemoryWorkbook,
  code = '2023-Q1',
): Promise<Extract<ConsolidateOutcome, { kind: 'done' }>> {
  const outcome = await consolidate(workbook, { programme, period: aPeriod(code) }, STAMP, testRun());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome;
}
const names = (workbook: InMemoryWorkbook) => workbook.sheets.map(({ name }) => name);
const OUTPUT = ['Tổng hợp Quý I-2023', 'Chi tiết Quý I-2023', 'Số liệu', 'Nhật ký'];

describe('what is written', () => {
  test('four sheets beside the reports, and the reports as they were', async () => {
    const workbook = allReports();
    const before = snapshot(workbook);
    const { summarySheet, differences, otherSheets } = await run(workbook);
    expect(names(workbook).slice(3)).toEqual(OUTPUT);
    expect([summarySheet, differences, otherSheets]).toEqual([OUTPUT[0], [], []]);
    workbook.sheets.splice(3);
    expect(snapshot(workbook)).toBe(before);
  });

  test('the summary says what it rests on, and has room for a signature', async () => {
    const errors = { ...rows(3), '7.2': { inPeriod: 2, toDate: 3 } };
    const workbook = workbookOf([report('suoi-bac'), filledForm(programme, 'nam-la', Q1, errors)]);
    await run(workbook);
    const { cells, content } = workbook.find('Tổng hợp Quý I-2023');
    const lines = cells.map((line) => line.map(({ value }) => value).filter((value) => value !== null && value !== ''));
    expect(lines.slice(0, 8)).toEqual([
      ['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['TỈNH MƯỜNG HOA', 'Độc lập - Tự do - Hạnh phúc'],
      ['BAN THƯỜNG TRỰC'],
      ['Mường Hoa, ngày …… tháng …… năm 2023'],
      ['TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU QUÝ I/2023'],
      [programme.name],
      [
        '(Phụ lục kèm theo Báo cáo số ……/BC-MTTQ-BTT ngày …… tháng …… năm 2023 của Ủy ban MTTQ Việt Nam tỉnh Mường Hoa)',
      ],
      [
        'Các báo cáo chưa ghi ngày chốt số liệu. Đã có báo cáo của 2/3 đơn vị. Chưa có báo cáo: Phiêng Bản. Báo cáo còn lỗi: Nậm Lả.',
      ],
    ]);
    expect(lines.slice(-8)).toEqual([
      ['Nơi nhận:', 'NGƯỜI LẬP BIỂU', 'TM. BAN THƯỜNG TRỰC'],
      ['- Ban Thường trực (để báo cáo);', '(Ký, ghi rõ họ tên)', '(Ký, đóng dấu, ghi rõ họ tên)'],
      ['- Các ban, đơn vị liên quan;'],
      ['- Lưu: VT.'],
      [],
      [],
      [],
      [STAMP.by],
    ]);
    const page = {
      orientation: 'landscape',
      size: { percent: 79 },
      titleRows: { first: 8, count: 1 },
      area: { top: 0, left: 0, rows: cells.length, columns: 16 },
    };
    expect(content?.page).toMatchObject(page);
  });

  test('a second run writes in place', async () => {
    const workbook = allReports();
    await run(workbook);
    const ids = workbook.sheets.map(({ id }) => id);
    await run(workbook);
    expect(workbook.sheets.map(({ id }) => id)).toEqual(ids);
  });

  test('every period has sheets of its own; figures and log are shared', async () => {
    const workbook = allReports();
    await run(workbook);
    workbook.addSheet(report('suoi-bac', 4, quarter(2023, 2)));
    await run(workbook, '2023-Q2');
    await run(workbook, '2023-H1');
    expect(names(workbook).filter((name) => name.startsWith('Tổng hợp'))).toEqual([
      'Tổng hợp Quý I-2023',
      'Tổng hợp Quý II-2023',
      'Tổng hợp 6 tháng-2023',
    ]);
    expect(names(workbook).filter((name) => name === 'Số liệu' || name === 'Nhật ký')).toHaveLength(2);
  });

  test('a person’s sheet of the same name is never touched', async () => {
    const workbook = allReports();
    const own = workbook.addSheet({ ...report('suoi-bac'), name: 'tổng hợp quý i-2023', rows: [['Ghi chép riêng']] });
    const cells = JSON.stringify(own.cells);
    const { summarySheet } = await run(workbook);
    expect(summarySheet).toBe('Tổng hợp Quý I-2023 (2)');
    expect(JSON.stringify(own.cells)).toBe(cells);
    await run(workbook);
    expect(names(workbook).filter((name) => name.includes('Quý I-2023 (2)'))).toHaveLength(1);
  });

  test('an output that a person renamed keeps its name', async () => {
    const workbook = allReports();
    await run(workbook);
    workbook.find('Tổng hợp Quý I-2023').name = 'Trình ký';
    workbook.find('Chi tiết Quý I-2023').name = 'Số chi tiết';
    expect((await run(workbook)).summarySheet).toBe('Trình ký');
    expect(names(workbook)).not.toContain('Tổng hợp Quý I-2023');
    const formulas = workbook.find('Trình ký').cells.flatMap((line) => line.flatMap(({ formula }) => formula ?? []));
    expect(formulas.some((formula) => formula.includes("'Số chi tiết'!"))).toBe(true);
    expect(formulas.some((formula) => formula.includes("'Chi tiết Quý I-2023'!"))).toBe(false);
  });

  test('a copy of the summary that a person kept is no report, and no error', async () => {
    const workbook = allReports();
    await run(workbook);
    workbook.copySheet('Tổng hợp Quý I-2023', 'Bản lưu');
    workbook.copySheet('Chi tiết Quý I-2023', 'Bản lưu chi tiết');
    const { summary } = await run(workbook);
    expect(summary.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

describe('cause and remedy, typed by people', () => {
  const CAUSE = 14;
  const cause = (workbook: InMemoryWorkbook, code: string, ordinal = 0) => {
    const sheet = workbook.find('Tổng hợp Quý I-2023');
    const rowsOfCode = sheet.cells.filter((line) => line.some(({ value }) => value === code));
    return rowsOfCode[ordinal]?.slice(-2).map(({ value }) => value);
  };
  async function typed() {
    const workbook = allReports();
    await run(workbook);
    const first = findRow(workbook, 'Tổng hợp Quý I-2023', '7.2');
    workbook.type('Tổng hợp Quý I-2023', first, CAUSE, 'Thiếu vốn đối ứng');
    workbook.type('Tổng hợp Quý I-2023', first + 1, CAUSE + 1, 'Vận động thêm');
    return workbook;
  }
  test('are kept beside their row', async () => {
    const workbook = await typed();
    await run(workbook);
    expect([cause(workbook, '7.2', 0), cause(workbook, '7.2', 1)]).toEqual([
      ['Thiếu vốn đối ứng', null],
      [null, 'Vận động thêm'],
    ]);
  });
  test('also where a person changed the heading above them', async () => {
    const workbook = await typed();
    workbook.type('Tổng hợp Quý I-2023', 8, CAUSE, 'Lý do');
    await run(workbook);
    expect(cause(workbook, '7.2', 0)).toEqual(['Thiếu vốn đối ứng', null]);
  });
  test('also where rows moved because a person inserted one, or a column', async () => {
    const workbook = await typed();
    const sheet = workbook.find('Tổng hợp Quý I-2023');
    sheet.cells.splice(0, 0, [], []);
    for (const line of sheet.cells)
      if (line.length > 2) line.splice(2, 0, { value: null, formula: null, format: 'General' });
    await run(workbook);
    const rowsOfCode = workbook.find('Tổng hợp Quý I-2023').cells.filter(([code]) => code?.value === '7.2');
    expect(rowsOfCode.map((line) => line.slice(CAUSE, CAUSE + 2).map(({ value }) => value))).toEqual([
      ['Thiếu vốn đối ứng', null],
      [null, 'Vận động thêm'],
    ]);
  });
});

describe('figures of the workbook’s memory', () => {
  const lines = (workbook: InMemoryWorkbook) =>
    workbook
      .find('Số liệu')
      .cells.slice(1)
      .map((line) => line.map(({ value }) => value));
  test('one line per unit, indicator, period and part', async () => {
    const workbook = allReports();
    await run(workbook);
    expect(lines(workbook)).toHaveLength(3 * 7);
    expect(lines(workbook)[0]).toEqual(
      expect.arrayContaining(['2023-Q1', 'suoi-bac', '7.2', 'Thực hiện trong kỳ', 3, 'Được tính']),
    );
  });
  test('of other periods are kept, those of this one replaced', async () => {
    const workbook = allReports();
    await run(workbook);
    for (const [unit, houses] of [
      ['suoi-bac', 4],
      ['nam-la', 6],
    ] as const)
      workbook.addSheet(report(unit, houses, quarter(2023, 2)));
    await run(workbook, '2023-Q2');
    await run(workbook, '2023-Q2');
    const periods = lines(workbook).map(([period]) => period);
    expect(periods.filter((period) => period === '2023-Q1')).toHaveLength(3 * 7);
    // A unit that said nothing leaves a line for every indicator all the same.
    expect(periods.filter((period) => period === '2023-Q2')).toHaveLength(2 * 7 + 4);
  });
  test('serve the next quarter after the reports are gone', async () => {
    const workbook = allReports();
    await run(workbook);
    workbook.sheets.splice(0, 3);
    const next = filledForm(programme, 'suoi-bac', quarter(2023, 2), { ...rows(2), '7.2': { inPeriod: 2 } });
    workbook.addSheet(next);
    const { summary, differences } = await run(workbook, '2023-Q2');
    const of = summary.examination.units.find(({ unit }) => unit.code === 'suoi-bac')?.observations.get('7.2');
    expect(of).toMatchObject({ standing: 'reported', inPeriod: 2, toDate: 5 });
    expect(differences).toEqual([]);
  });
  test('lines that people broke are kept, and remember nothing', async () => {
    const workbook = allReports();
    await run(workbook);
    workbook.type('Số liệu', 1, 0, 'quý một');
    workbook.type('Số liệu', 40, 0, 'Ghi chú của tôi');
    await run(workbook);
    expect(lines(workbook).filter(([period]) => period === 'quý một' || period === 'Ghi chú của tôi')).toHaveLength(2);
  });
});

describe('the log', () => {
  const log = (workbook: InMemoryWorkbook) =>
    workbook
      .find('Nhật ký')
      .cells.slice(1)
      .map((line) => line.map(({ value }) => value));
  test('says when, by whom and how many reports there were', async () => {
    const workbook = workbookOf([report('suoi-bac'), report('nam-la')]);
    await run(workbook);
    expect(log(workbook)).toEqual([
      expect.arrayContaining([STAMP.at, STAMP.by, 'Tổng hợp', '2023-Q1', 'Quý I/2023: 2/3']),
    ]);
  });
  test('says what was corrected, from what to what', async () => {
    const workbook = allReports();
    await run(workbook);
    const sheet = workbook.sheets[1]?.name ?? '';
    const row = workbook.find(sheet).cells.findIndex(([code]) => code?.value === '7.2');
    workbook.type(sheet, row, 4, 4);
    workbook.type(sheet, row, 5, 4);
    await run(workbook);
    const corrections = log(workbook).filter(([, , what]) => what === 'Số liệu thay đổi');
    expect(corrections).toHaveLength(2);
    expect(corrections[1]).toEqual(expect.arrayContaining(['2023-Q1', 'nam-la', '7.2', sheet, '2', '4']));
  });
  test('a report that comes in later was not corrected', async () => {
    const workbook = workbookOf([report('suoi-bac')]);
    await run(workbook);
    workbook.addSheet(report('nam-la'));
    await run(workbook);
    expect(log(workbook).filter(([, , what]) => what === 'Số liệu thay đổi')).toEqual([]);
  });
  test('a figure that is withdrawn was', async () => {
    const workbook = allReports();
    await run(workbook);
    const sheet = workbook.sheets[0]?.name ?? '';
    const row = workbook.find(sheet).cells.findIndex(([code]) => code?.value === '11.1');
    workbook.type(sheet, row, 5, null);
    await run(workbook);
    expect(log(workbook).filter(([, , what]) => what === 'Số liệu thay đổi')).toEqual([
      expect.arrayContaining(['suoi-bac', '11.1', '5']),
    ]);
  });
  test('keeps the lines that people wrote into it', async () => {
    const workbook = allReports();
    await run(workbook);
    workbook.type('Nhật ký', 2, 0, '03/4: Phiêng Bản gọi điện xin lùi ngày nộp');
    workbook.type('Nhật ký', 3, 2, 'Việc khác');
    await run(workbook);
    const first = log(workbook).map((line) => [line[0], line[2]]);
    expect(first).toEqual([
      [STAMP.at, 'Tổng hợp'],
      ['03/4: Phiêng Bản gọi điện xin lùi ngày nộp', null],
      [null, 'Việc khác'],
      [STAMP.at, 'Tổng hợp'],
    ]);
  });
});

describe('refused before anything is written', () => {
  const refusal = async (workbook: InMemoryWorkbook): Promise<unknown> => {
    const before = snapshot(workbook);
    const error: unknown = await run(workbook).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(snapshot(workbook)).toBe(before);
    return error;
  };
  test('a workbook whose structure is protected', async () => {
    const workbook = allReports();
    workbook.structureProtected = true;
    expect(await refusal(workbook)).toEqual(new HostError('structure-protected'));
  });
  // The log is always locked, by the add-in.
  test.each(OUTPUT.slice(0, -1))('%s is protected', async (name) => {
    const workbook = allReports();
    await run(workbook);
    workbook.find(name).protected = true;
    expect(await refusal(workbook)).toEqual(new HostError('sheet-protected', name));
  });
  test('a protected sheet of a person’s, or of another period, is in nobody’s way', async () => {
    const workbook = allReports();
    await run(workbook);
    workbook.find('Tổng hợp Quý I-2023').protected = true;
    for (const { name } of workbook.sheets.slice(0, 3)) workbook.find(name).protected = true;
    workbook.addSheet(report('suoi-bac', 4, quarter(2023, 2)));
    expect((await run(workbook, '2023-Q2')).kind).toBe('done');
  });
  test('reports that changed meanwhile', async () => {
    const workbook = allReports();
    const sheet = workbook.sheets[0]?.name ?? '';
    const before = snapshot(workbook);
    const run = testRun();
    const busy = {
      ...run,
      onProgress: (progress: Parameters<typeof run.onProgress>[0]) => {
        if (progress.step === 'writing') workbook.type(sheet, 0, 0, workbook.valueAt(sheet, 0, 0));
      },
    };
    await expect(consolidate(workbook, { programme, period: Q1 }, STAMP, busy)).rejects.toEqual(
      new HostError('sources-changed', sheet),
    );
    expect(snapshot(workbook)).toBe(before);
  });
});

describe('a run that fails or is cancelled leaves everything as it was', () => {
  test('cancelled at every moment', async () => {
    const looks = async (after: number) => {
      const workbook = allReports();
      await run(workbook);
      const before = snapshot(workbook);
      let asked = 0;
      const signal = {
        get aborted() {
          return ++asked > after;
        },
      };
      const outcome = await consolidate(workbook, { programme, period: Q1 }, STAMP, testRun(signal));
      if (outcome.kind === 'cancelled') expect(snapshot(workbook)).toBe(before);
      return outcome.kind;
    };
    const outcomes: string[] = [];
    for (let after = 0; outcomes.at(-1) !== 'done' && after < 100; after++) outcomes.push(await looks(after));
    expect(outcomes.filter((kind) => kind === 'cancelled').length).toBeGreaterThan(2);
    expect(outcomes.at(-1)).toBe('done');
  });

  test('the host fails while putting sheets in place: they are taken away', async () => {
    const workbook = allReports();
    let discarded = 0;
    const stage = workbook.stage.bind(workbook);
    workbook.stage = async (contents, signal) => ({
      ...(await stage(contents, signal)),
      commit: () => Promise.reject(new HostError('not-responding')),
      discard: () => Promise.resolve(void (discarded += 1)),
    });
    await expect(run(workbook)).rejects.toEqual(new HostError('not-responding'));
    expect(discarded).toBe(1);
  });

  test('the watch ends with the run, however it ends', async () => {
    const workbook = allReports();
    let watching = 0;
    const watch = workbook.watch.bind(workbook);
    workbook.watch = async (...args) => {
      watching += 1;
      const own = await watch(...args);
      return { ...own, stop: () => own.stop().then(() => void (watching -= 1)) };
    };
    await run(workbook);
    workbook.structureProtected = true;
    await run(workbook).catch(() => null);
    expect(watching).toBe(0);
  });
});

test('progress tells what is being done, in order', async () => {
  const testing = testRun();
  await consolidate(allReports(), { programme, period: Q1 }, STAMP, testing);
  const steps = testing.progress.map(({ step }) => step).filter((step, i, all) => step !== all[i - 1]);
  expect(steps).toEqual(['listing', 'reading', 'writing', 'verifying', 'finishing']);
});

test('findings from before the workbook was read are among the results', async () => {
  const damaged = {
    rule: 'file-unreadable',
    reason: 'damaged',
    found: null,
    expected: null,
    severity: 'error',
    acceptance: null,
    place: { unit: null, indicator: null, sheet: { id: '', name: '', file: 'nam-la.xlsx' }, cell: null },
  } as const;
  const outcome = await consolidate(allReports(), { programme, period: Q1, findings: [damaged] }, STAMP, testRun());
  expect(outcome.kind === 'done' && outcome.summary.findings[0]).toEqual(damaged);
});
