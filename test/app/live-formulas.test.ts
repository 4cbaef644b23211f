import { consolidate } from '../../src/app/consolidate/consolidate';
import { verify } from '../../src/app/consolidate/verify';
import { quarter } from '../../src/domain/period/period';
import type { Programme } from '../../src/domain/programme/programme';
import type { CellValue } from '../../src/domain/report/grid';
import { withMistakes } from '../../src/app/sample/sample-mistakes';
import { sampleReports } from '../../src/app/sample/sample-reports';
import type { InMemoryWorkbook } from '../contract/in-memory-workbook';
import { aPeriod } from '../domain/builders/observation-builder';
import {
  aChange,
  aComputed,
  aCount,
  aDistrict,
  aMilestone,
  anAmount,
  anIndex,
  aNarrative,
  aProgramme,
  aRatio,
  aStock,
  aTally,
  atLeast,
  atMost,
  between,
  OFFICE,
  toBeDone,
} from '../domain/builders/programme-builder';
import { builtIn } from '../programmes/load-built-in';
import { recalculate } from './recalculate';
import { STAMP, testRun } from './run';
import { filledForm, findRow, workbookOf, type Row } from './workbook-of';

/** Every formula that is written, worked out by an engine of others: it must give what the add-in worked out itself. */
const index = (by: 'mean' | 'max' | 'min' | 'none') => ({ rollUp: { by }, targets: [atLeast(50)] });
const programme = aProgramme({
  units: [
    OFFICE,
    aDistrict('suoi-bac', { facts: { xa: 10 } }),
    aDistrict('nam-la', { facts: { xa: 30 } }),
    aDistrict('phieng-ban', { facts: { xa: 20 } }),
  ],
  indicators: [
    aCount('1', { targets: [atLeast(9), atLeast(3, { judgedAt: 'huyen' })] }),
    aStock('2', { condition: 'khi có', targets: [atMost(9)] }),
    anAmount('3', { unitOfMeasure: 'triệu đồng', targets: [atLeast(1e9)] }),
    anAmount('4', { accumulation: 'stock', unitOfMeasure: 'tỷ đồng' }),
    aRatio('5', { targets: [atLeast(0.9)] }),
    anIndex('6', index('mean')),
    anIndex('7', { ...index('max'), unitOfMeasure: '%' }),
    anIndex('8', index('min')),
    anIndex('9', index('none')),
    anIndex('10', { rollUp: { by: 'weighted-mean', fact: 'xa' }, targets: [atLeast(50)] }),
    aChange('11', { targets: [between(-0.1, -0.15)] }),
    aChange('12', { as: 'difference' }),
    aChange('13', { as: 'points', of: { kind: 'index', rollUp: { by: 'mean' } }, unitOfMeasure: '%' }),
    aChange('14', { of: { kind: 'index', rollUp: { by: 'weighted-mean', fact: 'xa' } } }),
    aChange('15', { of: { kind: 'amount' }, unitOfMeasure: 'triệu đồng' }),
    aMilestone('16', { targets: [toBeDone({ due: '2023-03-31' })] }),
    aNarrative('17'),
    aComputed('18', { operation: 'sum', of: ['1', '2'] }, { targets: [atLeast(9)] }),
    aComputed('19', { operation: 'ratio', of: ['1', '2'] }),
    aComputed('20', { operation: 'change', of: ['1', '2'] }),
    aComputed('21', { operation: 'difference', of: ['3', '4'] }),
    aTally('22', { indicator: '1', level: 'huyen' }, { targets: [atLeast(3)] }),
    aTally('23', { indicator: '1', level: 'huyen' }, { as: 'share' }),
    aComputed('24', { operation: 'sum', of: ['22', '1'] }),
    aComputed('25', { operation: 'sum', of: ['9', '1'] }),
    aCount('26', { opening: { 'suoi-bac': 5 }, targets: [atLeast(20, { window: 'term', due: '2025-12-31' })] }),
  ],
});
const FULL: Readonly<Record<string, Row>> = {
  '1': { inPeriod: 3, toDate: 3 },
  '2': { toDate: 4 },
  '3': { inPeriod: 1.005, toDate: 1.005 },
  '4': { toDate: 0.57 },
  '5': { toDate: 9, total: 10 },
  '6': { toDate: 0.1 },
  '7': { toDate: 95.7 },
  '8': { toDate: 70.2 },
  '9': { toDate: 70 },
  '10': { toDate: 33.3 },
  '11': { toDate: 9, baseline: 10 },
  '12': { toDate: 9, baseline: 10 },
  '13': { toDate: 55.5, baseline: 50.1 },
  '14': { toDate: 55, baseline: 50 },
  '15': { toDate: 2.3, baseline: 1.1 },
  '16': { state: 'Đã hoàn thành', date: { date: '2023-03-01' } },
  '17': { state: 'Đang thực hiện', text: '=1+1 là chữ' },
  '26': { inPeriod: 3, toDate: 3 },
};
const report = (unit: string, rows: Readonly<Record<string, Row>>, own: Programme = programme, ordinal: 1 | 2 = 1) =>
  filledForm(own, unit, quarter(2023, ordinal), rows);

async function written(workbook: InMemoryWorkbook, own = programme, period = '2023-Q1') {
  const outcome = await consolidate(workbook, { programme: own, period: aPeriod(period) }, STAMP, testRun());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return workbook;
}
/** Cells of what was written whose formula gives something else than was said. */
function differences(workbook: InMemoryWorkbook) {
  const values = recalculate(workbook.sheets);
  return workbook.sheets.flatMap(({ content, name, mark }) =>
    content && mark
      ? verify(content, values.get(name) ?? null).map(({ found, expected, place }) => ({
          name,
          cell: place.cell,
          found,
          expected,
        }))
      : [],
  );
}
const formulas = (workbook: InMemoryWorkbook) =>
  workbook.sheets
    .filter(({ mark }) => mark)
    .flatMap(({ cells }) => cells.flatMap((line) => line.flatMap(({ formula }) => formula ?? [])));

describe('every measure', () => {
  const blank: Readonly<Record<string, Row>> = {};
  const zeros = Object.fromEntries(
    Object.entries(FULL).map(([code, row]) => [
      code,
      'state' in row ? {} : Object.fromEntries(Object.keys(row).map((column) => [column, 0])),
    ]),
  );
  const { '1': one, ...rest } = FULL;
  test.each<[string, readonly Readonly<Record<string, Row>>[]]>([
    ['all units', [FULL, FULL, FULL]],
    ['nobody wrote anything', [blank, blank, blank]],
    ['one of three', [FULL]],
    ['one blank', [FULL, blank, FULL]],
    ['zeros: what is divided by nothing cannot be computed', [zeros, zeros, zeros]],
    ['a figure left out by an error', [FULL, { ...rest, '1': { inPeriod: 2, toDate: 3 } }, FULL]],
    [
      'text that was understood',
      [FULL, { ...rest, '1': { toDate: '12 hộ' }, '3': { toDate: '2 tỷ 791 triệu' } }, FULL],
    ],
    ['a duty that did not arise', [FULL, { ...FULL, '2': { state: 'Không phát sinh' } }, FULL]],
    [
      'only a year to date',
      [{ ...FULL, '1': { toDate: 3 } }, FULL, { ...rest, '1': { inPeriod: one?.inPeriod ?? 0 } }],
    ],
  ])('%s', async (_, reports) => {
    const units = ['suoi-bac', 'nam-la', 'phieng-ban'];
    const workbook = await written(workbookOf(reports.map((rows, i) => report(units[i] ?? '', rows))));
    expect(formulas(workbook).length).toBeGreaterThan(30);
    expect(differences(workbook)).toEqual([]);
  });

  test('a year to date carried from the quarter before', async () => {
    const own = aProgramme({
      indicators: [aCount('1', { targets: [atLeast(9)] }), anAmount('3', { unitOfMeasure: 'triệu đồng' })],
    });
    const before = report('suoi-bac', { '1': { toDate: 2 }, '3': { toDate: 1.005 } }, own);
    const now = report('suoi-bac', { '1': { inPeriod: 3 }, '3': { inPeriod: 0.57 } }, own, 2);
    const workbook = await written(workbookOf([before, now]), own, '2023-Q2');
    expect(differences(workbook)).toEqual([]);
    expect(formulas(workbook)).toContain("='Suối Bạc Quý I-2023'!F12+'Suối Bạc Quý II-2023'!E12");
  });
});

describe('the sample of a whole year, with its mistakes', () => {
  test.each(['2023-Q1', '2023-Q2', '2023-H1', '2023-Q3', '2023-9M', '2023-Q4', '2023-Y'])('%s', async (period) => {
    const own = await builtIn('yen-bai-2023');
    const quarters = ([1, 2, 3, 4] as const).flatMap((ordinal) => withMistakes(sampleReports(own, ordinal)));
    const workbook = await written(workbookOf(quarters), own, period);
    expect(differences(workbook)).toEqual([]);
  });
});

describe('a figure that changes after it was judged', () => {
  const VERDICT = 7;
  const SUMMARY = 'Tổng hợp Quý I-2023';
  const all = () => written(workbookOf(['suoi-bac', 'nam-la', 'phieng-ban'].map((unit) => report(unit, FULL))));
  const verdicts = (workbook: InMemoryWorkbook) => {
    const table = recalculate(workbook.sheets).get(SUMMARY) ?? [];
    return (code: string): CellValue => table[findRow(workbook, SUMMARY, code)]?.[VERDICT] ?? null;
  };
  const change = (workbook: InMemoryWorkbook, sheet: number, code: string, column: number, value: CellValue) => {
    const own = workbook.sheets[sheet];
    if (own)
      workbook.type(
        own.name,
        own.cells.findIndex(([cell]) => cell?.value === code),
        column,
        value,
      );
  };
  test('its verdict asks for another consolidation, others stand', async () => {
    const workbook = await all();
    const before = verdicts(workbook);
    expect([before('1'), before('5')]).toEqual(['Đạt', 'Đạt']);
    change(workbook, 0, '1', 5, 2);
    const after = verdicts(workbook);
    expect([after('1'), after('18'), after('22')]).toEqual(Array(3).fill('Cần tổng hợp lại'));
    expect([after('5'), after('6')]).toEqual([before('5'), before('6')]);
  });
  test('also where the total stays the same', async () => {
    const workbook = await all();
    change(workbook, 0, '1', 5, 2);
    change(workbook, 1, '1', 5, 4);
    expect(verdicts(workbook)('1')).toBe('Cần tổng hợp lại');
  });
  test.each<[string, number, CellValue]>([
    ['5', 6, 11],
    ['11', 7, 11],
    ['6', 5, 0.11],
    ['3', 5, 1.006],
    ['7', 5, 95.8],
    ['1', 5, null],
    ['5', 5, 'chín'],
  ])('of %s in column %d', async (code, column, value) => {
    const workbook = await all();
    change(workbook, 2, code, column, value);
    expect(verdicts(workbook)(code)).toBe('Cần tổng hợp lại');
  });
});

test('a figure that becomes an error makes no verdict one', async () => {
  const workbook = await written(workbookOf([report('suoi-bac', FULL)]));
  const cells = workbook.sheets[0]?.cells ?? [];
  const row = cells.find(([code]) => code?.value === '1');
  if (row) row[5] = { value: '#DIV/0!', formula: '=1/0', format: 'General' };
  const table = recalculate(workbook.sheets).get('Tổng hợp Quý I-2023') ?? [];
  expect(table[findRow(workbook, 'Tổng hợp Quý I-2023', '1')]?.[7]).toBe('Cần tổng hợp lại');
});

test('a target over a term shows what was reached over the term', async () => {
  const workbook = await written(workbookOf(['suoi-bac', 'nam-la', 'phieng-ban'].map((unit) => report(unit, FULL))));
  const [, , , plan, , value, percent] =
    workbook.find('Tổng hợp Quý I-2023').cells[findRow(workbook, 'Tổng hợp Quý I-2023', '26')] ?? [];
  expect([plan?.value, value?.value, percent?.value]).toEqual([20, 14, 0.7]);
});

describe('texts stay texts', () => {
  test('what a unit typed is never written as a formula', async () => {
    const workbook = await written(workbookOf([report('suoi-bac', FULL)]));
    const cells = workbook.find('Chi tiết Quý I-2023').cells.flat();
    expect(cells.find(({ value }) => value === '=1+1 là chữ')).toMatchObject({ formula: null });
  });
  test('a sheet’s name with quotes does not break a formula', async () => {
    const form = { ...report('suoi-bac', FULL), name: "Suối 'Bạc' Q1" };
    const workbook = await written(workbookOf([form]));
    expect(differences(workbook)).toEqual([]);
    expect(formulas(workbook).some((formula) => formula.startsWith("='Suối ''Bạc'' Q1'!"))).toBe(true);
  });
});
