/**
 * Every figure of the sample's year a second and a third time: the workbook is consolidated through Microsoft's own
 * library, worked out anew by LibreOffice, read by a reader of others, and compared with the add-in's JSON, which is
 * compared with plain additions over the report sheets' cells. All figures are INVENTED.
 */
import { sampleReports } from '../../src/app/sample/sample-reports';
import { withMistakes } from '../../src/app/sample/sample-mistakes';
import yenBai from '../../src/programmes/yen-bai-2023.json';
import { builtIn } from '../programmes/load-built-in';
import { agrees, compareAdditions, compareDetail, compareSummary, type Comparison } from './compare-period';
import { compareChosen, compareProgress } from './compare-charts';
import { consolidateYear, periodsOf, type ConsolidatedYear } from './consolidated-year';
import { describeWithLibreOffice, LIBRE_OFFICE_TIMEOUT, recalculatedByLibreOffice, WRONG_RESULT } from './libre-office';
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
const [CORRECT = '', SLIPS = ''] = Object.keys(BOOKS);

describeWithLibreOffice('the sample of a whole year', () => {
  let years: Readonly<Record<string, ConsolidatedYear>>;
  let recalculated: Readonly<Record<string, ReadonlyMap<string, PlainSheet>>>;
  const compared: Comparison[] = [];

  beforeAll(async () => {
    const programme = await builtIn('yen-bai-2023');
    const correct = ([1, 2, 3, 4] as const).flatMap((ordinal) => sampleReports(programme, ordinal));
    years = {
      [CORRECT]: await consolidateYear(programme, correct, BOOKS[CORRECT], BOOKS[CORRECT], CHARTED),
      [SLIPS]: await consolidateYear(programme, withMistakes(correct), BOOKS[SLIPS]),
    };
    const files = recalculatedByLibreOffice(
      Object.fromEntries(Object.entries(years).map(([name, { file }]) => [name, file])),
    );
    recalculated = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, readPlainly(file)]));
  }, LIBRE_OFFICE_TIMEOUT);

  afterAll(() => {
    const differing = compared.filter((comparison) => !agrees(comparison));
    process.stdout.write(`Figures and verdicts compared: ${compared.length}, differing: ${differing.length}\n`);
  });

  /** None differ, and there were many: a comparison of nothing would always succeed. */
  function expectSame(comparisons: readonly Comparison[], atLeast: number): void {
    compared.push(...comparisons);
    expect(comparisons.filter((comparison) => !agrees(comparison))).toEqual([]);
    expect(comparisons.length).toBeGreaterThanOrEqual(atLeast);
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
