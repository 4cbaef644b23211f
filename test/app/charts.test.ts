import { drawCharts } from '../../src/app/charts/draw-charts';
import { consolidate } from '../../src/app/consolidate/consolidate';
import { freezePeriod } from '../../src/app/freeze/freeze-period';
import { quarter } from '../../src/domain/period/period';
import { CHART_WORDS } from '../../src/locales/vi/chart-words';
import type { InMemoryWorkbook } from '../contract/in-memory-workbook';
import { aCount, aNarrative, aProgramme, aRatio, atLeast, atMost } from '../domain/builders/programme-builder';
import { STAMP, testRun } from './run';
import { filledForm, findRow, workbookOf } from './workbook-of';

/** When charts are drawn, of what, and what of them lasts. All figures are INVENTED. */
const programme = aProgramme({
  indicators: [
    aCount('1', { targets: [atLeast(10)] }),
    aCount('2', { targets: [atLeast(3, { judgedAt: 'huyen', overrides: { 'nam-la': 5 } })] }),
    aRatio('3', { targets: [atLeast(0.29)] }),
    aCount('4', { targets: [atMost(3)] }),
    aNarrative('5'),
  ],
});
const period = quarter(2023, 4);
const request = { programme, period };
const SHEET = 'Biểu đồ Quý IV-2023';

const reports = (): InMemoryWorkbook =>
  workbookOf(
    ['suoi-bac', 'nam-la'].map((unit, i) =>
      filledForm(programme, unit, period, {
        '1': { inPeriod: 1, toDate: 2 + i },
        '2': { inPeriod: 1, toDate: 3 + i },
        '3': { toDate: 29 - i, total: 100 },
        '4': { inPeriod: 0, toDate: 1 },
        '5': { state: 'Đang thực hiện', text: 'Duy trì' },
      }),
    ),
  );

const valuesIn = (workbook: InMemoryWorkbook, row: number, columns = 7) =>
  Array.from({ length: columns }, (_, column) => workbook.valueAt(SHEET, row, column));
const rowOf = (workbook: InMemoryWorkbook, label: RegExp): number =>
  workbook.find(SHEET).cells.findIndex((line) => label.test(String(line[1]?.value)));
const chosen = (workbook: InMemoryWorkbook): number => rowOf(workbook, /^Chọn chỉ tiêu/);

test('are drawn when they are asked for, and by every consolidation from then on', async () => {
  const workbook = reports();
  await consolidate(workbook, request, STAMP, testRun());
  expect(workbook.sheets.map(({ name }) => name)).not.toContain(SHEET);
  expect(await drawCharts(workbook, request, STAMP, testRun())).toMatchObject({ kind: 'done', chartsSheet: SHEET });
  const { charts } = workbook.find(SHEET);
  expect(charts.map(({ name }) => name)).toEqual([
    CHART_WORDS.progressChart,
    CHART_WORDS.unitsChart,
    CHART_WORDS.yearChart,
  ]);
  workbook.type('Nậm Lả Quý IV-2023', findRow(workbook, 'Nậm Lả Quý IV-2023', '1'), 5, 9);
  await consolidate(workbook, request, STAMP, testRun());
  expect(valuesIn(workbook, rowOf(workbook, /^1\. /))).toEqual([1, '1. Chỉ tiêu 1: Đạt', 1.1, '', '', 1.1, '']);
  expect(workbook.find(SHEET).charts).toHaveLength(3);
});

test('progress is drawn of goals in numbers, of the whole and of units; not of limits and texts', async () => {
  const workbook = reports();
  await drawCharts(workbook, request, STAMP, testRun());
  const first = rowOf(workbook, /^1\. /);
  expect([0, 1, 2, 3].map((i) => valuesIn(workbook, first + i))).toEqual([
    [1, '1. Chỉ tiêu 1: Chưa đạt', 0.5, 0.5, '', '', ''],
    [2, '2. Chỉ tiêu 2 (1/3 đơn vị đạt): Chưa đạt', 1 / 3, 1 / 3, '', '', ''],
    [3, '3. Chỉ tiêu 3: Chưa đạt', 57 / 200 / 0.29, 57 / 200 / 0.29, '', '', ''],
    Array(7).fill(null),
  ]);
});

test('who is short is looked at first; what a person chooses stays chosen', async () => {
  const workbook = reports();
  await drawCharts(workbook, request, STAMP, testRun());
  expect(workbook.valueAt(SHEET, chosen(workbook), 2)).toBe('2. Chỉ tiêu 2');
  const units = () => {
    const first = rowOf(workbook, /^Suối Bạc/);
    return [0, 1, 2].map((i) => valuesIn(workbook, first + i, 4));
  };
  expect(units()).toEqual([
    [1, 'Suối Bạc', 3, 3],
    [2, 'Nậm Lả', 4, 5],
    [3, 'Phiêng Bản (Chưa báo cáo)', 'Chưa báo cáo', ''],
  ]);
  workbook.type(SHEET, chosen(workbook), 2, '3. Chỉ tiêu 3');
  await consolidate(workbook, request, STAMP, testRun());
  expect(units().slice(0, 2)).toEqual([
    [1, 'Suối Bạc', 29, 29],
    [2, 'Nậm Lả', 28, 29],
  ]);
  expect(valuesIn(workbook, rowOf(workbook, /^Quý IV/), 5)).toEqual([4, 'Quý IV (2/3 ĐV)', 28.5, 29, '2/3']);
  expect(workbook.valueAt(SHEET, rowOf(workbook, /các đơn vị, /), 1)).toBe(
    '3. Chỉ tiêu 3: các đơn vị, Quý IV/2023 (%)',
  );
});

test('of a frozen period they show what was settled, and nothing else is written', async () => {
  const workbook = reports();
  await consolidate(workbook, request, STAMP, testRun());
  expect((await freezePeriod(workbook, request, STAMP, testRun())).kind).toBe('done');
  const before = JSON.stringify(workbook.sheets.map(({ name, cells }) => [name, cells]));
  const outcome = await drawCharts(workbook, request, STAMP, testRun());
  expect(outcome).toEqual({ kind: 'charts-alone', chartsSheet: SHEET, differences: [] });
  const others = workbook.sheets.filter(({ name }) => name !== SHEET);
  expect(JSON.stringify(others.map(({ name, cells }) => [name, cells]))).toBe(before);
  expect(valuesIn(workbook, rowOf(workbook, /^1\. /), 3)).toEqual([1, '1. Chỉ tiêu 1: Chưa đạt', 0.5]);
});
