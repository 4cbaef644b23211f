import { consolidate } from '../../src/app/consolidate/consolidate';
import { SUMMARY_COLUMNS as C } from '../../src/app/sheets/summary-rows';
import type { CellContent } from '../../src/app/workbook/sheet-content';
import { labelValueCell } from '../../src/app/forms/form-layout';
import { quarter } from '../../src/domain/period/period';
import type { Programme, ProgrammeInput } from '../../src/domain/programme/programme';
import { DATA_KINDS } from '../../src/domain/report/form-words';
import type { InMemoryWorkbook } from '../contract/in-memory-workbook';
import { aPeriod } from '../domain/builders/observation-builder';
import {
  aCount,
  aMilestone,
  aProgramme,
  aRatio,
  aStock,
  atLeast,
  toBeDone,
} from '../domain/builders/programme-builder';
import { STAMP, testRun } from './run';
import { filledForm, findRow, workbookOf } from './workbook-of';

/** The page that leaders sign. The province, its districts and all figures are INVENTED. */
const programme = aProgramme({
  indicators: [
    aCount('7.2', { unitOfMeasure: 'nhà', targets: [atLeast(3, { judgedAt: 'huyen' })] }),
    aRatio('5.1', { targets: [atLeast(0.9)] }),
    aStock('11.1', { targets: [atLeast(50)] }),
    aMilestone('4.2', { targets: [toBeDone({ due: '2023-03-31' })] }),
  ],
});
const UNITS = ['suoi-bac', 'nam-la', 'phieng-ban'] as const;
type Unit = (typeof UNITS)[number];

interface Filled {
  readonly houses: number;
  readonly before?: number;
  readonly kind?: string;
  readonly cutOff?: string;
}

function report(unit: Unit, ordinal: 1 | 2 | 3 | 4, { houses, before = 0, kind, cutOff }: Filled) {
  const form = filledForm(programme, unit, quarter(2023, ordinal), {
    '7.2': { inPeriod: houses - before, toDate: houses },
    '5.1': { toDate: 8, total: 10 },
    '11.1': { toDate: 10 },
    '4.2': { state: 'Đang thực hiện' },
  });
  const rows = form.rows.map((row) => [...row]);
  const put = (label: 'kind' | 'cutOff', content: CellContent) => {
    const { row, column } = labelValueCell(label);
    const line = rows[row];
    if (line) line[column] = content;
  };
  if (kind !== undefined) put('kind', kind);
  if (cutOff !== undefined) put('cutOff', { date: cutOff });
  return { ...form, rows };
}

async function run(workbook: InMemoryWorkbook, code: string) {
  const outcome = await consolidate(workbook, { programme, period: aPeriod(code) }, STAMP, testRun());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  expect(outcome.differences).toEqual([]);
  return outcome;
}
const SHEET = 'Tổng hợp Quý I-2023';
const textsOf = (workbook: InMemoryWorkbook, sheet = SHEET): readonly string[] =>
  workbook.find(sheet).cells.flatMap((line) => line.flatMap(({ value }) => (typeof value === 'string' ? value : [])));
const first = () => workbookOf([report('suoi-bac', 1, { houses: 3 }), report('nam-la', 1, { houses: 1 })]);

describe('what the page rests on', () => {
  test('the day of the figures, and whose day differs', async () => {
    const days = ['2023-03-31', '2023-03-31', '2023-03-20'];
    const workbook = workbookOf(UNITS.map((unit, i) => report(unit, 1, { houses: 3, cutOff: days[i] ?? '' })));
    await run(workbook, '2023-Q1');
    expect(textsOf(workbook)).toContain(
      'Số liệu tính đến ngày 31/03/2023 (Phiêng Bản: 20/03/2023). Đã có báo cáo của 3/3 đơn vị.',
    );
  });
  test('a report in which nothing is filled in counts as none', async () => {
    const blank = { ...filledForm(programme, 'nam-la', quarter(2023, 1), {}), role: 'report' as const };
    const workbook = workbookOf([report('suoi-bac', 1, { houses: 3 }), blank]);
    await run(workbook, '2023-Q1');
    expect(textsOf(workbook).find((text) => text.includes('Đã có báo cáo'))).toMatch(
      /Đã có báo cáo của 1\/3 đơn vị\. Chưa có báo cáo: Phiêng Bản\. Có trang báo cáo nhưng chưa điền số liệu: Nậm Lả\./,
    );
  });
  test('units reported per figure', async () => {
    const workbook = first();
    await run(workbook, '2023-Q1');
    expect(workbook.valueAt(SHEET, findRow(workbook, SHEET, '7.2'), C.reported)).toBe('2/3');
  });
});

test('a sentence for every target that is not reached, for the report’s text', async () => {
  const workbook = first();
  await run(workbook, '2023-Q1');
  const sentences = textsOf(workbook).filter((text) => text.startsWith('- Chỉ tiêu'));
  expect(sentences).toEqual([
    '- Chỉ tiêu 4.2: chưa hoàn thành (kế hoạch hoàn thành đến 31/03/2023); chưa có báo cáo của Phiêng Bản.',
  ]);
  const year = workbookOf([
    report('suoi-bac', 4, { houses: 3 }),
    report('nam-la', 4, { houses: 1 }),
    report('phieng-ban', 4, { houses: 2 }),
  ]);
  await run(year, '2023-Q4');
  expect(textsOf(year, 'Tổng hợp Quý IV-2023').filter((text) => text.startsWith('- Chỉ tiêu'))).toEqual([
    '- Chỉ tiêu 7.2: 1/3 đơn vị đạt; Nậm Lả còn thiếu 2 nhà, Phiêng Bản còn thiếu 1 nhà.',
    '- Chỉ tiêu 5.1: mới đạt 80,0% (kế hoạch ít nhất 90%), còn thiếu 3 hộ.',
    '- Chỉ tiêu 11.1: mới đạt 30 hộ (kế hoạch ít nhất 50 hộ), còn thiếu 20 hộ.',
    '- Chỉ tiêu 4.2: chưa hoàn thành (kế hoạch hoàn thành đến 31/03/2023).',
  ]);
});

describe('what people write around the table stays', () => {
  const edits = [
    ['BAN THƯỜNG TRỰC', 'CƠ QUAN ỦY BAN'],
    ['Mường Hoa, ngày …… tháng …… năm 2023', 'Mường Hoa, ngày 05 tháng 4 năm 2023'],
    ['TM. BAN THƯỜNG TRỰC', 'KT. CHỦ TỊCH'],
    ['NGƯỜI LẬP BIỂU', 'Người lập'],
    ['- Lưu: VT.', '- Lưu: VT, Ban Phong trào.'],
    ['TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU QUÝ I/2023', 'PHỤ LỤC 01'],
  ] as const;
  const edit = (workbook: InMemoryWorkbook) => {
    for (const [from, to] of edits) {
      const { cells } = workbook.find(SHEET);
      const row = cells.findIndex((line) => line.some(({ value }) => value === from));
      const column = cells[row]?.findIndex(({ value }) => value === from) ?? -1;
      workbook.type(SHEET, row, column, to);
    }
  };
  test('at its place, from run to run', async () => {
    const workbook = first();
    await run(workbook, '2023-Q1');
    edit(workbook);
    await run(workbook, '2023-Q1');
    await run(workbook, '2023-Q1');
    expect(textsOf(workbook)).toEqual(expect.arrayContaining(edits.map(([, to]) => to)));
    for (const [from] of edits) expect(textsOf(workbook)).not.toContain(from);
  });
  test('also where rows were inserted above, and the table grew', async () => {
    const workbook = first();
    await run(workbook, '2023-Q1');
    const { cells } = workbook.find(SHEET);
    const at = cells.findIndex((line) => line.some(({ value }) => value === 'TM. BAN THƯỜNG TRỰC'));
    workbook.type(SHEET, at + 5, C.attention, 'Trần Văn Bình');
    cells.splice(2, 0, []);
    await run(workbook, '2023-Q1');
    expect(textsOf(workbook).filter((text) => text === 'Trần Văn Bình')).toHaveLength(1);
    expect(textsOf(workbook)).toContain('TM. BAN THƯỜNG TRỰC');
  });

  /** Edits the summary as it stands, and gives its texts after two more runs. */
  const keptAfter = async (change: (workbook: InMemoryWorkbook) => void): Promise<readonly string[]> => {
    const workbook = first();
    await run(workbook, '2023-Q1');
    change(workbook);
    await run(workbook, '2023-Q1');
    await run(workbook, '2023-Q1');
    return textsOf(workbook);
  };
  const insertRow = (workbook: InMemoryWorkbook, at: number, texts: Readonly<Record<number, string>> = {}) => {
    workbook.find(SHEET).cells.splice(at, 0, []);
    for (const [column, text] of Object.entries(texts)) workbook.type(SHEET, at, Number(column), text);
  };
  const insertColumn = (workbook: InMemoryWorkbook, at: number) => {
    for (const line of workbook.find(SHEET).cells)
      line.splice(at, 0, { value: null, formula: null, format: 'General' });
  };

  test('also where a row was inserted between the header’s lines, and the office’s were all rewritten', async () => {
    const texts = await keptAfter((workbook) => {
      for (const [row, text] of ['HỘI ĐỒNG TỈNH', 'MƯỜNG HOA', 'BAN PHONG TRÀO'].entries())
        workbook.type(SHEET, row, 0, text);
      edit(workbook);
      insertRow(workbook, 2);
      insertRow(workbook, 0);
    });
    expect(texts).toEqual(
      expect.arrayContaining([
        ...['HỘI ĐỒNG TỈNH', 'MƯỜNG HOA', 'BAN PHONG TRÀO', 'PHỤ LỤC 01', 'Mường Hoa, ngày 05 tháng 4 năm 2023'],
        expect.stringContaining('Phụ lục kèm theo Báo cáo số'),
      ]),
    );
  });
  test('notes of the clerk’s, as many as she writes, among the add-in’s own', async () => {
    const own = ['Số nhà tính cả nhà sửa chữa.', '- Chỉ tiêu 5.1 theo danh sách mới.', 'Số liệu đã đối chiếu.'];
    const texts = await keptAfter((workbook) => {
      const row = findRow(workbook, SHEET, 'Ghi chú:');
      workbook.type(SHEET, row + 1, 0, own[0] ?? '');
      insertRow(workbook, row + 2, { 0: own[1] ?? '' });
      workbook.type(SHEET, findRow(workbook, SHEET, 'Nơi nhận:') - 1, 0, own[2] ?? '');
    });
    const at = texts.indexOf('Ghi chú:');
    expect(texts.slice(at + 1, at + 4)).toEqual(own);
    expect(texts.filter((text) => text.startsWith('- Tổng hợp lúc'))).toHaveLength(1);
    expect(texts.filter((text) => text.startsWith('- Chỉ tiêu 4.2:'))).toHaveLength(1);
  });
  test('a row of the clerk’s in the table becomes a note: the table is written anew', async () => {
    const texts = await keptAfter((workbook) => {
      insertRow(workbook, findRow(workbook, SHEET, '5.1'), { 1: 'Riêng Nậm Lả', [C.cause]: 'mưa lũ' });
    });
    expect(texts.filter((text) => text.includes('Riêng Nậm Lả'))).toEqual(['Riêng Nậm Lả · mưa lũ']);
  });
  test('cause and remedy, also under a heading that was rewritten and moved', async () => {
    const workbook = first();
    await run(workbook, '2023-Q1');
    const row = findRow(workbook, SHEET, '5.1');
    workbook.type(SHEET, row, C.cause, 'mưa lũ');
    workbook.type(SHEET, row, C.remedy, 'làm bù');
    workbook.type(SHEET, findRow(workbook, SHEET, 'Mã số'), C.cause, 'Nguyên nhân chưa đạt');
    insertColumn(workbook, C.unitOfMeasure);
    await run(workbook, '2023-Q1');
    const now = findRow(workbook, SHEET, '5.1');
    expect([C.cause, C.remedy].map((column) => workbook.valueAt(SHEET, now, column))).toEqual(['mưa lũ', 'làm bù']);
  });
  test('a column of the clerk’s inside the table would be lost: nothing is written, and it is named', async () => {
    const workbook = first();
    await run(workbook, '2023-Q1');
    insertColumn(workbook, C.cause);
    workbook.type(SHEET, findRow(workbook, SHEET, '5.1'), C.cause, 'đã hỏi huyện');
    await expect(run(workbook, '2023-Q1')).rejects.toMatchObject({ code: 'own-column', detail: `${SHEET}!O9` });
    expect(textsOf(workbook)).toContain('đã hỏi huyện');
  });
});

describe('comparison', () => {
  const cell = (workbook: InMemoryWorkbook, sheet: string, code: string, column: number) =>
    workbook.valueAt(sheet, findRow(workbook, sheet, code), column);
  const Q2 = 'Tổng hợp Quý II-2023';
  const twoQuarters = () =>
    workbookOf(UNITS.flatMap((unit) => [report(unit, 1, { houses: 2 }), report(unit, 2, { houses: 3, before: 2 })]));
  test('with the period before: a flow’s own figure, the latest of a stock', async () => {
    const workbook = twoQuarters();
    await run(workbook, '2023-Q2');
    expect([cell(workbook, Q2, '7.2', C.preceding), cell(workbook, Q2, '11.1', C.preceding)]).toEqual([6, 30]);
    expect(cell(workbook, Q2, '5.1', C.preceding)).toBeCloseTo(0.8);
    expect(workbook.find(Q2).content?.hiddenColumns).toEqual([C.lastYear, C.change, C.estimate]);
    expect(textsOf(workbook, Q2)).toContain(
      '- Chưa có số liệu cùng kỳ năm trước (Quý II/2022) trong sổ này nên chưa so sánh.',
    );
  });
  test('six months begin with the year: nothing stands before them', async () => {
    const workbook = twoQuarters();
    await run(workbook, '2023-H1');
    expect(workbook.find('Tổng hợp 6 tháng-2023').content?.hiddenColumns).toContain(C.preceding);
    expect(textsOf(workbook, 'Tổng hợp 6 tháng-2023').filter((text) => text.includes('kỳ trước ('))).toEqual([]);
  });
  test('with the same period last year, from the workbook’s memory', async () => {
    const workbook = twoQuarters();
    await run(workbook, '2023-Q2');
    const figures = workbook.find('Số liệu');
    for (const line of figures.cells.slice(1)) if (line[0]) line[0] = { ...line[0], value: '2022-Q2' };
    await run(workbook, '2023-Q2');
    // Three districts with three houses each, then as now.
    expect([cell(workbook, Q2, '7.2', C.lastYear), cell(workbook, Q2, '7.2', C.change)]).toEqual([9, 0]);
    expect(cell(workbook, Q2, '5.1', C.change)).toBeCloseTo(0);
    expect(workbook.find(Q2).content?.hiddenColumns).toEqual([C.estimate]);
  });
  test('a code that stood for something else last year is no history', async () => {
    const workbook = twoQuarters();
    await run(workbook, '2023-Q2');
    for (const line of workbook.find('Số liệu').cells.slice(1)) {
      if (line[0]) line[0] = { ...line[0], value: '2022-Q2' };
      if (line[4] && line[3]?.value === '11.1') line[4] = { ...line[4], value: 'Một chỉ tiêu khác' };
    }
    await run(workbook, '2023-Q2');
    expect([cell(workbook, Q2, '7.2', C.lastYear), cell(workbook, Q2, '11.1', C.lastYear)]).toEqual([9, null]);
    expect(textsOf(workbook, Q2)).toContain(
      '- Số liệu cùng kỳ năm trước (Quý II/2022) chưa đủ đơn vị hoặc chưa có ở chỉ tiêu: 11.1; các chỉ tiêu này chưa so sánh.',
    );
  });
  test('a figure that units are missing from is a word, and nothing is reckoned with it', async () => {
    const [one, two] = UNITS;
    const workbook = workbookOf([
      report(one, 1, { houses: 2 }),
      report(one, 2, { houses: 3, before: 2 }),
      report(two, 2, { houses: 3, before: 2 }),
    ]);
    await run(workbook, '2023-Q2');
    expect(cell(workbook, Q2, '7.2', C.preceding)).toBe('2 (1/3 ĐV)');
  });
  test('the whole year, where units estimated it', async () => {
    const workbook = twoQuarters();
    for (const unit of UNITS) workbook.addSheet(report(unit, 4, { houses: 5, before: 3, kind: DATA_KINDS.estimate }));
    await run(workbook, '2023-Q2');
    expect(cell(workbook, Q2, '7.2', C.estimate)).toBe(15);
    const official = twoQuarters();
    for (const unit of UNITS) official.addSheet(report(unit, 4, { houses: 5, before: 3 }));
    await run(official, '2023-Q2');
    expect(cell(official, Q2, '7.2', C.estimate)).toBeNull();
  });
});

describe('how the issuer’s papers look', () => {
  const summaryOf = async (more: Partial<ProgrammeInput>) => {
    const own = aProgramme({ indicators: [aCount('7.2')], ...more });
    const workbook = workbookOf([filledForm(own, 'nam-la', quarter(2023, 1), { '7.2': { inPeriod: 1, toDate: 1 } })]);
    await runOf(own, workbook);
    return workbook;
  };
  const runOf = (own: Programme, workbook: InMemoryWorkbook) =>
    consolidate(workbook, { programme: own, period: aPeriod('2023-Q1') }, STAMP, testRun());
  const PAPER = {
    heading: ['ỦY BAN NHÂN DÂN', 'TỈNH MƯỜNG HOA'],
    symbol: 'BC-UBND',
    place: 'Nậm Lả',
    recipients: ['Thường trực Tỉnh ủy', 'Lưu: VT, NC'],
    signers: ['TM. BAN THƯỜNG TRỰC', 'TM. ỦY BAN NHÂN DÂN'],
  };

  test('is the programme’s to say: header, number, place, recipients, and two who sign', async () => {
    const texts = textsOf(await summaryOf({ issuer: 'UBND tỉnh Mường Hoa', paper: PAPER }));
    expect(texts).toEqual(
      expect.arrayContaining([
        ...PAPER.heading,
        'Nậm Lả, ngày …… tháng …… năm 2023',
        '(Phụ lục kèm theo Báo cáo số ……/BC-UBND ngày …… tháng …… năm 2023 của UBND tỉnh Mường Hoa)',
        '- Thường trực Tỉnh ủy;',
        '- Lưu: VT, NC.',
      ]),
    );
    const at = texts.indexOf('Nơi nhận:');
    expect(texts.slice(at, at + 4)).toEqual(['Nơi nhận:', 'NGƯỜI LẬP BIỂU', ...PAPER.signers]);
    expect(texts.join()).not.toMatch(/MTTQ|MẶT TRẬN/);
  });
  test('is not taken from the Front where another body issues the programme', async () => {
    const texts = textsOf(await summaryOf({ issuer: 'Hội Chữ thập đỏ tỉnh Mường Hoa' }));
    expect(texts.slice(0, 2)).toEqual(['HỘI CHỮ THẬP ĐỎ TỈNH MƯỜNG HOA', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
    expect(texts).toEqual(expect.arrayContaining(['……, ngày …… tháng …… năm 2023', 'THỦ TRƯỞNG ĐƠN VỊ']));
    expect(texts.join()).not.toMatch(/MTTQ|THƯỜNG TRỰC/);
  });
  test('a second signer who comes with a later run stands beside the first, and nothing that was typed is lost', async () => {
    const workbook = await summaryOf({ paper: { signers: ['TM. BAN THƯỜNG TRỰC'] } });
    const row = findRow(workbook, SHEET, 'Nơi nhận:') + 5;
    workbook.type(SHEET, row, C.attention, 'Trần Văn Bình');
    await runOf(aProgramme({ indicators: [aCount('7.2')], paper: { signers: PAPER.signers.toReversed() } }), workbook);
    const texts = textsOf(workbook);
    expect(texts).toEqual(
      expect.arrayContaining(['TM. ỦY BAN NHÂN DÂN', 'TM. BAN THƯỜNG TRỰC', 'NGƯỜI LẬP BIỂU', 'Trần Văn Bình']),
    );
  });
});
