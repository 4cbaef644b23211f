import { checkReports } from '../../src/app/check/check-reports';
import { composeDetail } from '../../src/app/sheets/detail-sheet';
import { layOutDetail } from '../../src/app/sheets/detail-layout';
import { composeSummary } from '../../src/app/sheets/summary-sheet';
import { composeTable } from '../../src/app/sheets/table-sheet';
import type { HIGHLIGHTS } from '../../src/app/sheets/styles';
import { STYLES } from '../../src/app/sheets/styles';
import type { SheetContent } from '../../src/app/workbook/sheet-content';
import { comparePeriods } from '../../src/domain/comparison/compare-periods';
import { runToEnd } from '../../src/domain/steps/run-to-end';
import { quarter } from '../../src/domain/period/period';
import {
  aCount,
  aMilestone,
  anIndex,
  aNarrative,
  aProgramme,
  aRatio,
  atLeast,
  toBeDone,
} from '../domain/builders/programme-builder';
import { testRun } from './run';
import { filledForm, workbookOf } from './workbook-of';

/** How sheets look: formats that do not contradict verdicts, colours that only underline words. */
const programme = aProgramme({
  indicators: [
    aCount('1', { targets: [atLeast(9)] }),
    aRatio('2', { targets: [atLeast(0.9)] }),
    aRatio('3', { targets: [atLeast(0.5)] }),
    aRatio('4', { targets: [atLeast(null)] }),
    anIndex('5', { targets: [atLeast(50)] }),
    aMilestone('6', { targets: [toBeDone()] }),
    aNarrative('7'),
  ],
});
let summary: SheetContent;
let detail: SheetContent;
beforeAll(async () => {
  const period = quarter(2023, 4);
  const report = filledForm(programme, 'suoi-bac', period, {
    '1': { inPeriod: 1, toDate: 3 },
    '2': { toDate: 8996, total: 10_000 },
    '3': { toDate: 1, total: 2 },
    '4': { toDate: 1, total: 3 },
    '5': { toDate: '71,5' },
    '6': { state: 'Đã hoàn thành', date: { date: '2023-03-01' } },
    '7': { state: 'Đang thực hiện', text: 'Duy trì' },
  });
  const outcome = await checkReports(workbookOf([report]), { programme, period }, testRun());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  const layout = layOutDetail(outcome.summary, 'Chi tiết');
  detail = runToEnd(composeDetail(outcome.summary, layout, 'k'));
  summary = composeSummary({
    summary: outcome.summary,
    layout,
    name: 'Tổng hợp',
    key: 'k',
    notes: new Map(),
    texts: new Map(),
    replaces: null,
    comparison: runToEnd(comparePeriods(outcome.summary)),
    by: '',
    remarks: [],
    writtenAt: '',
  });
});

/** The style of a cell: the last that was laid over it. */
const styleAt = ({ styles }: SheetContent, row: number, column: number) =>
  styles.findLast(
    ({ area: { top, left, rows, columns } }) =>
      row >= top && row < top + rows && column >= left && column < left + columns,
  )?.style;
const VALUE = 5;
const row = (code: string) => summary.rows.findIndex(([first]) => first === code);

test('as many decimals as it takes not to contradict the verdict', () => {
  expect(['1', '2', '3', '4', '5', '6'].map((code) => styleAt(summary, row(code), VALUE))).toEqual([
    'whole',
    'percent2',
    'percent',
    'percent',
    'decimal',
    'centre',
  ]);
  expect(STYLES.percent2.format).toBe('[$-42A]0.00%');
});

test('red for unmet, amber for behind and late, green for met; grey words have none', () => {
  const words = (style: keyof typeof HIGHLIGHTS) =>
    summary.highlights
      .filter((highlight) => highlight.style === style)
      .flatMap(({ formula }) => [...formula.matchAll(/="([^"]+)"/g)].map(([, word]) => word));
  expect(words('unmet')).toEqual(['Chưa đạt', 'Quá hạn']);
  expect(words('behind')).toEqual(['Chậm tiến độ', 'Đạt, quá hạn']);
  expect(words('met')).toEqual(['Đạt', 'Vượt']);
  expect(words('stale')).toEqual(['Cần tổng hợp lại']);
  const end = summary.rows.findIndex(([first]) => first === 'Ghi chú:');
  for (const { area } of summary.highlights) expect(area).toEqual({ top: 9, left: 7, rows: end - 9, columns: 1 });
});

test('no word where a figure is to stand is cut: what is left of “1.345.000 (2/3 ĐV)” would be another figure', () => {
  const cut = [summary, detail].flatMap((sheet) =>
    sheet.rows.flatMap((cells, at) =>
      cells.flatMap((cell, column) => {
        const style = STYLES[styleAt(sheet, at, column) ?? 'text'];
        const isRight = 'align' in style && style.align === 'right';
        return typeof cell === 'string' && isRight && !('wrap' in style) ? [cell] : [];
      }),
    ),
  );
  expect(cut).toEqual([]);
});

describe('the detail sheet', () => {
  const heading = (text: string) => detail.rows[5]?.indexOf(text) ?? -1;
  const UNIT_ROW = 6;
  test('every column in its own format', () => {
    const columns = ['Trong kỳ', 'Lũy kế', 'Số đạt', 'Số liệu', 'Tình trạng', 'Ngày hoàn thành', 'Kết quả cụ thể'];
    expect(columns.map((text) => styleAt(detail, UNIT_ROW, heading(text)))).toEqual([
      'whole',
      'whole',
      'whole',
      'decimal',
      'centre',
      'date',
      'text',
    ]);
  });
  test('names repeat on every page, headings stay in sight', () => {
    expect(detail.frozen).toEqual({ rows: 6, columns: 2 });
    expect(detail.page).toMatchObject({
      orientation: 'landscape',
      titleRows: { first: 4, count: 2 },
      titleColumns: { first: 0, count: 2 },
    });
  });
  test('what it is stands above each page’s columns, at the issuer’s side', () => {
    const { breaks, size } = detail.page;
    const pages = [2, ...(breaks?.columns ?? [])];
    expect(size).toEqual({ percent: 90 });
    expect(detail.rows[0]?.flatMap((cell, column) => (cell === null ? [] : [column]))).toEqual([0, ...pages]);
    expect(new Set(pages.map((column) => detail.rows[0]?.[column]))).toEqual(
      new Set(['CHI TIẾT SỐ LIỆU CÁC ĐƠN VỊ QUÝ IV/2023']),
    );
    // A page begins with an indicator's first column.
    expect(pages.slice(1).map((column) => detail.rows[4]?.[column])).not.toContain(null);
  });
  test('constants that were understood from text are marked, dates are not', () => {
    const constants = detail.highlights
      .filter(({ style }) => style === 'constant')
      .map(({ area }) => [area.left, area.left + area.columns - 1]);
    const within = (column: number) => constants.some(([first = 0, last = 0]) => column >= first && column <= last);
    expect(within(heading('Số liệu'))).toBe(true);
    expect([
      within(heading('Ngày hoàn thành')),
      within(heading('Tình trạng')),
      within(heading('Kết quả cụ thể')),
    ]).toEqual([false, false, false]);
    expect(detail.rows[UNIT_ROW]?.[heading('Số liệu')]).toBe(71.5);
  });
  test('units without a report are words, so that sums skip them', () => {
    expect(detail.rows[UNIT_ROW + 1]?.slice(3)).toEqual(expect.arrayContaining(['Chưa báo cáo']));
    expect(detail.rows[UNIT_ROW + 1]?.slice(3).filter((cell) => typeof cell === 'number')).toEqual([]);
  });
});

test('a table without lines still has one, as Excel asks', () => {
  const table = {
    role: 'log',
    key: '',
    name: 'Nhật ký',
    tableName: 'T',
    columns: ['a', 'b'],
    columnStyles: [],
    columnWidths: [],
  } as const;
  expect(composeTable({ ...table, rows: [] }).table?.area).toEqual({ top: 0, left: 0, rows: 2, columns: 2 });
  expect(composeTable({ ...table, rows: [['x', 'y']] }).rows).toEqual([
    ['a', 'b'],
    ['x', 'y'],
  ]);
});
