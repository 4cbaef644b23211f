import { FORM_TEXT } from '../../src/locales/vi/form-text';
import { composeForm } from '../../src/app/forms/compose-form';
import { indexForPeriod } from '../../src/app/forms/form-rows';
import type { SheetContent } from '../../src/app/workbook/sheet-content';
import { quarter } from '../../src/domain/period/period';
import type { Programme } from '../../src/domain/programme/programme';
import { cellAddress } from '../../src/domain/report/address';
import { sampleReports } from '../../src/app/sample/sample-reports';
import { checkReports } from '../../src/app/check/check-reports';
import {
  aCount,
  aDistrict,
  aMilestone,
  anAmount,
  aProgramme,
  aRatio,
  aStock,
  atLeast,
  atMost,
  OFFICE,
  toBeDone,
} from '../domain/builders/programme-builder';
import { HEADING, LABEL } from '../domain/builders/sheet-builder';
import { builtIn } from '../programmes/load-built-in';
import { testRun } from './run';
import { rowOf, workbookOf } from './workbook-of';

/** The form that is trained into people (contract, design §6). */
const programme: Programme = aProgramme({
  units: [
    OFFICE,
    aDistrict('suoi-bac', { facts: { xa: 24 } }),
    aDistrict('nam-la', { name: 'Nậm Lả/Hạ có một cái tên dài đến lạ lùng' }),
  ],
  groups: [
    { code: 'chung', name: 'Nhóm một' },
    { code: 'khac', name: 'Nhóm hai' },
  ],
  indicators: [
    aCount('7.2', { targets: [atLeast(3, { judgedAt: 'huyen', overrides: { 'nam-la': 5 } })] }),
    aStock('11.1', { condition: 'khi có', targets: [atMost(2, { judgedAt: 'huyen' })] }),
    aRatio('5.1', {
      group: 'khac',
      totalFact: 'xa',
      guidance: 'Đếm thôn.',
      targets: [atLeast(0.9, { judgedAt: 'huyen' })],
    }),
    anAmount('10.1', {
      group: 'khac',
      unitOfMeasure: 'triệu đồng',
      targets: [atLeast(2_000_000, { judgedAt: 'huyen' })],
    }),
    aMilestone('4.2', { group: 'khac', targets: [toBeDone({ due: '2023-10-31' })] }),
    aCount('12.1', { reportedBy: { levels: ['tinh'] }, targets: [atLeast(4)] }),
  ],
});
const form = (unitCode: string, ordinal: 1 | 2 = 1, own = programme): SheetContent => {
  const index = indexForPeriod(own, quarter(2023, ordinal));
  const unit = index.unit(unitCode);
  if (!unit) throw new Error(unitCode);
  return composeForm(index, unit, quarter(2023, ordinal));
};
const codes = (sheet: SheetContent) =>
  sheet.rows.flatMap(([code]) => (typeof code === 'string' && /^[\d.]+$/.test(code) ? [code] : []));
const cell = (sheet: SheetContent, code: string, heading: keyof typeof HEADING) =>
  sheet.rows[rowOf(sheet, code)]?.[Object.keys(HEADING).indexOf(heading)] ?? null;
const labelled = (sheet: SheetContent, label: string) => {
  const row = sheet.rows.find((cells) => cells.includes(label)) ?? [];
  return row.slice(row.indexOf(label) + 1).find((value) => value !== null) ?? null;
};

test('labels with their values, the reminder, the headings in their order', () => {
  const sheet = form('suoi-bac');
  expect(Object.values(LABEL).filter((label) => !sheet.rows.some((cells) => cells.includes(label)))).toEqual([]);
  expect(
    [LABEL.programme, LABEL.unitName, LABEL.unitCode, LABEL.period, LABEL.version].map((label) =>
      labelled(sheet, label),
    ),
  ).toEqual(['muong-hoa-2023', 'Suối Bạc', 'suoi-bac', 'Quý I/2023', '1']);
  expect(sheet.rows.flat()).toContain('Không có thì ghi 0; để trống là chưa báo cáo. Không ghi dấu % vào ô số đạt.');
  expect(sheet.rows.find(([first]) => first === HEADING.code)).toEqual(Object.values(HEADING));
});

test('exactly the rows that the unit reports, under their headings', () => {
  expect(codes(form('suoi-bac'))).toEqual(['7.2', '11.1', '5.1', '10.1', '4.2']);
  expect(codes(form('tinh'))).toEqual(['12.1']);
  const names = form('suoi-bac').rows.filter(
    ([code, name]) => code === null && typeof name === 'string' && name.startsWith('Nhóm'),
  );
  expect(names.map(([, name]) => name)).toEqual(['Nhóm một', 'Nhóm hai']);
  expect(form('tinh').rows.flat()).not.toContain('Nhóm hai');
});

test('the unit’s own plan: a number where it is a plain goal, else words', () => {
  expect(cell(form('suoi-bac'), '7.2', 'plan')).toBe(3);
  expect(cell(form('nam-la'), '7.2', 'plan')).toBe(5);
  expect(cell(form('suoi-bac'), '11.1', 'plan')).toBe('≤ 2 hộ');
  expect(cell(form('suoi-bac'), '5.1', 'plan')).toBe('≥ 90%');
  expect(cell(form('suoi-bac'), '10.1', 'plan')).toBe(2);
  expect(cell(form('suoi-bac'), '4.2', 'plan')).toBe('hoàn thành đến 31/10/2023');
  expect(cell(form('tinh'), '12.1', 'plan')).toBe(4);
});

test('totals known beforehand, and rates as formulas', () => {
  expect(cell(form('suoi-bac'), '5.1', 'total')).toBe(24);
  expect(cell(form('nam-la'), '5.1', 'total')).toBeNull();
  expect(cell(form('suoi-bac'), '5.1', 'rate')).toMatchObject({ formula: expect.stringMatching(/^=IF\(/) as string });
  expect(cell(form('suoi-bac'), '7.2', 'rate')).toBeNull();
});

test('cells to be filled are open, tinted and validated with a prompt; all others locked', () => {
  const sheet = form('suoi-bac');
  const open = (code: string) =>
    sheet.unlocked
      ?.filter(({ top }) => top === rowOf(sheet, code))
      .map(({ top, left }) => cellAddress({ row: top, column: left })[0])
      .sort();
  expect(open('7.2')).toEqual(['E', 'F', 'L']);
  expect(open('11.1')).toEqual(['F', 'J', 'L']);
  expect(open('5.1')).toEqual(['F', 'G', 'L']);
  expect(open('4.2')).toEqual(['J', 'K', 'L']);
  const style = (code: string, left: number) =>
    sheet.styles.findLast(({ area }) => area.top === rowOf(sheet, code) && area.left === left)?.style;
  expect([style('7.2', 4), style('7.2', 6), style('5.1', 6), style('10.1', 5), style('4.2', 9)]).toEqual([
    'input',
    'unused',
    'input',
    'inputDecimal',
    'inputList',
  ]);
  const rules = sheet.inputs.filter(({ area }) => area.top === rowOf(sheet, '5.1'));
  expect(rules.map(({ rule }) => rule.kind)).toEqual(['whole', 'whole', 'text']);
  // What Excel says when something else was typed names what the cell takes.
  expect(rules.map(({ problem }) => problem)).toEqual([
    expect.stringContaining('số nguyên'),
    expect.stringContaining('số nguyên'),
    '',
  ]);
  expect(rules[2]?.prompt).not.toMatch(/2–3 câu/);
  for (const { prompt, title, problem } of sheet.inputs) {
    expect(prompt.length).toBeGreaterThan(10);
    expect(prompt.length).toBeLessThanOrEqual(255);
    expect(title.length).toBeLessThanOrEqual(32);
    expect(problem.length).toBeLessThanOrEqual(255);
  }
  expect(rules[0]?.prompt).toContain('Đếm thôn.');
});

describe('the plan that only the whole has', () => {
  const own = aProgramme({
    indicators: [
      aRatio('5.1', { guidance: 'Đếm thôn.', targets: [atLeast(0.9)] }),
      aCount('7.2', { targets: [atLeast(3, { judgedAt: 'huyen' }), atLeast(30)] }),
      aCount('12.1', { reportedBy: { levels: ['tinh'] }, targets: [atLeast(4)] }),
      aStock('11.1', { guidance: 'Đếm '.repeat(40), targets: [atLeast(50)] }),
      aRatio('9.1', { targets: [atLeast(0.9, { window: 'term', due: '2025-12-31' })] }),
    ],
  });
  const told = (unit: string, code: string) => {
    const sheet = form(unit, 1, own);
    return sheet.inputs.filter(({ area }) => area.top === rowOf(sheet, code)).map(({ prompt }) => prompt);
  };
  test('is told where a unit enters its figure; the column “Kế hoạch năm” is the unit’s own', () => {
    expect(cell(form('suoi-bac', 1, own), '5.1', 'plan')).toBeNull();
    const [achieved, total, text] = told('suoi-bac', '5.1');
    expect(achieved).toMatch(/^Đếm thôn\. Nhập số nguyên .* Kế hoạch toàn tỉnh: ≥ 90%\.$/);
    expect(total).toBe(achieved);
    expect(text).not.toMatch(/Kế hoạch/);
  });
  test('is not told where the unit has one of its own, nor what a whole term is to reach', () => {
    for (const [unit, code] of [
      ['suoi-bac', '7.2'],
      ['tinh', '12.1'],
      ['suoi-bac', '9.1'],
    ] as const)
      expect(told(unit, code).join()).not.toMatch(/Kế hoạch/);
  });
  test('gives way to how to count where a prompt has no room for both', () => {
    expect(told('suoi-bac', '11.1')[0]).toMatch(/^(?:Đếm ){40}/);
    expect(told('suoi-bac', '11.1')[0]).not.toMatch(/Kế hoạch/);
  });
});

test('a sheet’s name fits, and keeps its period', () => {
  expect(form('nam-la').name.length).toBeLessThanOrEqual(31);
  expect(form('nam-la').name).toMatch(/^Nậm Lả-Hạ .*Quý I-2023$/);
});
test('a long name is cut between words, unless that makes it another unit’s', () => {
  const name = (unit: string, ...others: readonly string[]) =>
    FORM_TEXT.sheetName(unit, 'Quý I-2023', [unit, ...others]);
  expect(name('Liên đoàn Lao động thị xã')).toBe('Liên đoàn Lao động Quý I-2023');
  expect(name('Đoàn TNCS Hồ Chí Minh', 'Đoàn TNCS Hồ Chủ tịch')).toBe('Đoàn TNCS Hồ Chí Quý I-2023');
  expect(name('Mặt trận xã Phú Thành', 'Mặt trận xã Phú Trung')).toBe('Mặt trận xã Phú Thàn Quý I-2023');
  expect(name('Mặt trận xã Phú Tân')).toBe('Mặt trận xã Phú Tân Quý I-2023');
});

test('an empty form of each unit is a report without figures, and nothing about the form is amiss', async () => {
  for (const own of [programme, await builtIn('yen-bai-2023')]) {
    const period = quarter(2023, 1);
    const sheets = indexForPeriod(own, period).reporters.map(({ code }) => form(code, 1, own));
    const outcome = await checkReports(workbookOf(sheets), { programme: own, period }, testRun());
    const rules = outcome.kind === 'done' ? outcome.summary.findings.map(({ rule }) => rule) : [];
    expect(new Set(rules)).toEqual(new Set(['value-missing']));
  }
});

test('the sample’s reports are filled as the form asks', async () => {
  const own = await builtIn('yen-bai-2023');
  for (const ordinal of [1, 2, 3, 4] as const) {
    const sheets = ([1, 2, 3, 4] as const).slice(0, ordinal).flatMap((each) => sampleReports(own, each));
    const outcome = await checkReports(
      workbookOf(sheets),
      { programme: own, period: quarter(2023, ordinal) },
      testRun(),
    );
    expect(outcome.kind === 'done' ? outcome.summary.findings : null).toEqual([]);
  }
});
