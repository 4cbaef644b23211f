/**
 * Every figure of the sample's year a second and a third time: the workbook is consolidated through Microsoft's own
 * library, worked out anew by LibreOffice, read by a reader of others, and compared with the add-in's JSON, which is
 * compared with plain additions over the report sheets' cells. All figures are INVENTED.
 */
import { sampleReports } from '../../src/app/sample/sample-reports';
import { openBook } from '../../src/workbench/model';
import { withMistakes } from '../../src/app/sample/sample-mistakes';
import yenBai from '../../src/programmes/yen-bai-2023.json';
import { builtIn } from '../programmes/load-built-in';
import { agrees, compareAdditions, compareDetail, compareSummary, type Comparison } from './compare-period';
import { compareChosen, compareProgress } from './compare-charts';
import { consolidateYear, periodsOf, type ConsolidatedYear } from './consolidated-year';
import { freezeYear, type FrozenYear } from './frozen-year';
import { describeWithLibreOffice } from './libre-office';
import { LIBRE_OFFICE_TIMEOUT, recalculatedByLibreOffice, WRONG_RESULT } from './run-libre-office';
import { plainReports } from './plain-totals';
import { readPlainly, type PlainSheet } from './plain-workbook';

/** Whose reports a period reads, and what its sheets are called. */
const PERIODS: Readonly<Record<string, { readonly reads: string; readonly sheets: string }>> = {
  '2023-Q1': { reads: 'Quý I/2023', sheets: 'Quý I-2023' },
  '2023-Q2': { reads: 'Quý II/2023', sheets: 'Quý II-2023' },
  '2023-H1': { reads: 'Quý II/2023', sheets: '6 tháng-2023' },
  '2023-Q3': { reads: 'Quý III/2023', sheets: 'Quý III-2023' },
  '2023-9M': { reads: 'Quý III/2023', sheets: '9 tháng-2023' },
  '2023-Q4': { reads: 'Quý IV/2023', sheets: 'Quý IV-2023' },
  '2023-Y': { reads: 'Quý IV/2023', sheets: 'Năm-2023' },
};

/** What the texts among the sample's slips mean. */
const TEXT_NUMBERS = { '22.480': 22480, '492 hộ': 492, '811 triệu 400 nghìn': 811_400_000, không: 0 };

const QUARTERS = ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'];
/** Six months, nine months and the year read the same reports: once is enough. */
const BOOKS: Readonly<Record<string, readonly string[]>> = {
  'correct reports': periodsOf(2023),
  'reports with slips': QUARTERS,
};
/** Periods with charts, and the indicator chosen on them: per unit, money, a share, a change. */
const CHARTED = { '2023-Q1': '7.2', '2023-H1': '10.1', '2023-Q3': '1.2', '2023-Q4': '3.2' };
/** Read from what is on record, once the reports of all quarters are gone. */
const LONGER = ['2023-H1', '2023-9M', '2023-Y'];
const [FROZEN, REMOVED] = ['all quarters frozen', 'the reports of frozen quarters removed'];
const [CORRECT = '', SLIPS = ''] = Object.keys(BOOKS);

describeWithLibreOffice('the sample of a whole year', () => {
  let years: Readonly<Record<string, ConsolidatedYear>>;
  let frozenYear: FrozenYear;
  let recalculated: Readonly<Record<string, ReadonlyMap<string, PlainSheet>>>;
  const compared: Comparison[] = [];
  const frozenFigures: Comparison[] = [];

  beforeAll(async () => {
    const programme = await builtIn('yen-bai-2023');
    const correct = ([1, 2, 3, 4] as const).flatMap((ordinal) => sampleReports(programme, ordinal));
    years = {
      [CORRECT]: await consolidateYear(programme, correct, BOOKS[CORRECT], BOOKS[CORRECT], CHARTED),
      [SLIPS]: await consolidateYear(programme, withMistakes(correct), BOOKS[SLIPS]),
    };
    frozenYear = await freezeYear(years[SLIPS]?.file ?? new Uint8Array(), programme, QUARTERS, LONGER);
    const files = recalculatedByLibreOffice({
      ...Object.fromEntries(Object.entries(years).map(([name, { file }]) => [name, file])),
      [FROZEN]: frozenYear.frozen,
      [REMOVED]: frozenYear.removed,
    });
    recalculated = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, readPlainly(file)]));
  }, LIBRE_OFFICE_TIMEOUT);

  afterAll(() => {
    const differing = compared.filter((comparison) => !agrees(comparison));
    process.stdout.write(
      `Figures and verdicts compared: ${compared.length}, differing: ${differing.length}; ` +
        `of these ${frozenFigures.length} after a freeze\n`,
    );
  });

  /** None differ, and there were many: a comparison of nothing would always succeed. */
  function expectSame(comparisons: readonly Comparison[], atLeast: number): readonly Comparison[] {
    compared.push(...comparisons);
    expect(comparisons.filter((comparison) => !agrees(comparison))).toEqual([]);
    expect(comparisons.length).toBeGreaterThanOrEqual(atLeast);
    return comparisons;
  }

  describe.each(Object.entries(BOOKS))('%s', (name, periods) => {
    const sheet = (of: string): PlainSheet => recalculated[name]?.get(of) ?? [];
    const resultOf = (period: string) => {
      const result = years[name]?.results.get(period);
      if (!result) throw new Error(period);
      return result;
    };

    test('every formula was worked out anew', () => {
      const cells = [...(recalculated[name]?.values() ?? [])].flat(2);
      expect(cells.length).toBeGreaterThan(10_000);
      expect(cells).not.toContain(WRONG_RESULT);
    });
    test.each(periods)('%s: the summary holds the add-in’s figures and verdicts', (period) => {
      expectSame(compareSummary(sheet(`Tổng hợp ${PERIODS[period]?.sheets}`), resultOf(period)), 4 * 33);
    });
    test.each(periods)('%s: the detail holds every unit’s figures and their sums', (period) => {
      expectSame(compareDetail(sheet(`Chi tiết ${PERIODS[period]?.sheets}`), resultOf(period)), 250);
    });
    test.each(periods)('%s: plain additions over the reports give the add-in’s figures', (period) => {
      const reports = plainReports(recalculated[name]?.values() ?? []);
      const own = reports.filter((report) => report.period === PERIODS[period]?.reads);
      expect(own).toHaveLength(10);
      const how = { textNumbers: TEXT_NUMBERS, cumulative: !period.includes('Q') };
      expectSame(compareAdditions(resultOf(period), yenBai.indicators, own, how), 1000);
    });
  });

  test.each(Object.entries(CHARTED))(
    '%s: charts show the summary’s figures, of %s each unit’s and each quarter’s',
    (period, code) => {
      const sheet = recalculated[CORRECT]?.get(`Biểu đồ ${PERIODS[period]?.sheets}`) ?? [];
      const results = years[CORRECT]?.results ?? new Map<string, never>();
      expectSame(compareProgress(sheet, results.get(period)), 60);
      expectSame(compareChosen(sheet, code, results.get(period), results), 10);
    },
  );

  describe.each([FROZEN, REMOVED])('%s', (name) => {
    const sheet = (of: string): PlainSheet => recalculated[name]?.get(of) ?? [];
    test.each(QUARTERS)('%s: summary and detail hold the figures from before the freeze', (period) => {
      const result = years[SLIPS]?.results.get(period);
      if (!result) throw new Error(period);
      frozenFigures.push(
        ...expectSame(compareSummary(sheet(`Tổng hợp ${PERIODS[period]?.sheets}`), result), 4 * 33),
        ...expectSame(compareDetail(sheet(`Chi tiết ${PERIODS[period]?.sheets}`), result), 250),
      );
    });
  });

  test.each(LONGER)('%s, from what is on record when the reports are gone, is what the reports said', (period) => {
    const [before, after] = [frozenYear.before.get(period), frozenYear.after.get(period)];
    if (!before || !after) throw new Error(period);
    expect(after.indicators).toEqual(before.indicators);
    const sheet = (of: string): PlainSheet => recalculated[REMOVED]?.get(`${of} ${PERIODS[period]?.sheets}`) ?? [];
    frozenFigures.push(
      ...expectSame(compareSummary(sheet('Tổng hợp'), before), 4 * 33),
      ...expectSame(compareDetail(sheet('Chi tiết'), before), 250),
    );
  });

  test('what is frozen are values; the sheets of its reports are gone', () => {
    const book = openBook(frozenYear.removed);
    const frozen = QUARTERS.flatMap((period) =>
      ['Tổng hợp', 'Chi tiết'].flatMap((of) => book.findSheet(`${of} ${PERIODS[period]?.sheets}`) ?? []),
    );
    expect(frozen).toHaveLength(2 * QUARTERS.length);
    expect(frozen.filter((sheet) => sheet.rows.some((row) => (row?.formulas?.size ?? 0) > 0))).toEqual([]);
    const reportsIn = (name: string) => plainReports(recalculated[name]?.values() ?? []).length;
    expect([reportsIn(FROZEN), reportsIn(REMOVED)]).toEqual([40, 40 - frozenYear.sheets]);
    expect(frozenYear.sheets).toBeGreaterThan(30);
  });

  test('a figure or a verdict that is off by a little would be noticed', () => {
    const result = years[CORRECT]?.results.get('2023-Q4');
    const sheet = recalculated[CORRECT]?.get('Tổng hợp Quý IV-2023') ?? [];
    const off = sheet.map((cells) =>
      cells[0] === '7.1' ? cells.map((cell) => (cell === 'Đạt' ? 'Chưa đạt' : cell === 23 ? 23.000001 : cell)) : cells,
    );
    if (!result) throw new Error('No result');
    const noticed = compareSummary(off, result).filter((comparison) => !agrees(comparison));
    expect(noticed.map(({ what }) => what)).toEqual(['7.1: Lũy kế', '7.1: Đánh giá']);
  });
  test('correct reports leave nothing out', () => {
    for (const { indicators } of years[CORRECT]?.results.values() ?? [])
      expect(indicators.filter(({ missing, excluded }) => missing.length + excluded.length > 0)).toEqual([]);
  });
  test('slips leave out what cannot be read with certainty, and only that', () => {
    const excluded = years[SLIPS]?.results
      .get('2023-Q4')
      ?.indicators.flatMap(({ code, excluded: units }) => units.map((unit) => `${code} ${unit}`));
    expect(excluded).toEqual(['5.1 mu-cang-chai', '5.3 yen-binh', '10.1 nghia-lo', '12.3 van-yen']);
  });
});
