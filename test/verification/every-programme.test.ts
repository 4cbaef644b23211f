/**
 * All built-in programmes that the sample does not cover: every figure of summary and detail, in every kind of period,
 * as LibreOffice works it out and as plain additions give it, and the pages as they print. All figures are INVENTED.
 */
import { sampleReports } from '../../src/app/sample/sample-reports';
import type { Programme } from '../../src/domain/programme/programme';
import { builtIn } from '../programmes/load-built-in';
import { agrees, compareAdditions, compareDetail, compareSummary, type Comparison } from './compare-period';
import { consolidateYear, type ConsolidatedYear } from './consolidated-year';
import { inventedReports } from './invented-reports';
import { describeWithLibreOffice, testWithPages } from './libre-office';
import {
  LIBRE_OFFICE_TIMEOUT,
  printedByLibreOffice,
  recalculatedByLibreOffice,
  WRONG_RESULT,
} from './run-libre-office';
import { detailFaults, plannedPages, printable, summaryFaults } from './printed-pages';
import { plainReports } from './plain-totals';
import { readPlainly, type PlainSheet } from './plain-workbook';

const PROGRAMMES = ['11-trong-tam-2023', 'duy-tien-2023', 'lao-cai-2023', 'lao-cai-moi-2026'] as const;
/** Its figures are compared elsewhere. */
const SAMPLED = 'yen-bai-2023';
const ALL = [...PROGRAMMES, SAMPLED] as const;
/** A quarter, six months, nine months, the year; whose reports each reads, and what its sheets are called. */
const PERIODS = [
  ['Q3', 'Quý III', 'Quý III'],
  ['H1', 'Quý II', '6 tháng'],
  ['9M', 'Quý III', '9 tháng'],
  ['Y', 'Quý IV', 'Năm'],
] as const;
const DETAIL = (year: number): string => `Chi tiết Quý III-${year}`;
const SUMMARY = (year: number): string => `Tổng hợp Năm-${year}`;
const SAMPLED_SUMMARY = (year: number): string => `Tổng hợp Quý III-${year}`;
const UNITS_PER_LEVEL = 2;
const MOST_UNITS_OF_LEVEL = 8;
/** The most pages that a summary takes: more would mean that something no longer fits. */
const MOST_PAGES: Readonly<Record<(typeof ALL)[number], number>> = {
  '11-trong-tam-2023': 4,
  'duy-tien-2023': 4,
  'lao-cai-2023': 3,
  'lao-cai-moi-2026': 4,
  [SAMPLED]: 3,
};

describeWithLibreOffice('every built-in programme', () => {
  const years: Record<string, ConsolidatedYear> = {};
  const indicators: Record<string, Parameters<typeof compareAdditions>[1]> = {};
  let recalculated: Readonly<Record<string, ReadonlyMap<string, PlainSheet>>>;
  let printed: Readonly<Record<string, readonly string[]>>;
  const planned: Record<string, { readonly detail: number; readonly summary: number }> = {};
  const unitNames: Record<string, readonly string[]> = {};
  const groupNames: Record<string, readonly string[]> = {};
  const compared: Comparison[] = [];

  beforeAll(async () => {
    const pages: Record<string, Uint8Array> = {};
    const notePages = ({ units, groups, year }: Programme, id: string, { file }: ConsolidatedYear, summary: string) => {
      planned[id] = { detail: plannedPages(file, DETAIL(year)), summary: plannedPages(file, summary) };
      unitNames[id] = units.map(({ name }) => name);
      groupNames[id] = groups.map(({ name }) => name);
      pages[id] = printable(file, [summary, DETAIL(year)]);
    };
    for (const id of PROGRAMMES) {
      const programme = withFewerUnits(await builtIn(id));
      const { year } = programme;
      const reports = ([2, 3, 4] as const).flatMap((ordinal) => inventedReports(programme, ordinal, UNITS_PER_LEVEL));
      const made = await consolidateYear(
        programme,
        reports,
        PERIODS.map(([part]) => `${year}-${part}`),
      );
      years[id] = made;
      // None of these programmes has a tally.
      indicators[id] = programme.indicators.flatMap((indicator) => (indicator.measure === 'tally' ? [] : [indicator]));
      notePages(programme, id, made, SUMMARY(year));
    }
    const sampled = await builtIn(SAMPLED);
    const quarter = await consolidateYear(sampled, sampleReports(sampled, 3), [`${sampled.year}-Q3`]);
    notePages(sampled, SAMPLED, quarter, SAMPLED_SUMMARY(sampled.year));
    const files = recalculatedByLibreOffice(
      Object.fromEntries(Object.entries(years).map(([id, { file }]) => [id, file])),
    );
    recalculated = Object.fromEntries(Object.entries(files).map(([id, file]) => [id, readPlainly(file)]));
    printed = printedByLibreOffice(pages);
  }, LIBRE_OFFICE_TIMEOUT);

  afterAll(() => {
    const differing = compared.filter((comparison) => !agrees(comparison));
    process.stdout.write(`Built-in programmes: compared ${compared.length}, differing ${differing.length}\n`);
  });

  describe.each(PROGRAMMES)('%s', (id) => {
    test.each(PERIODS)('%s: as LibreOffice works it out, and as plain additions give it', (part, reads, sheets) => {
      const year = id.slice(-4);
      const sheet = (name: string) => recalculated[id]?.get(`${name} ${sheets}-${year}`) ?? [];
      const result = years[id]?.results.get(`${year}-${part}`);
      if (!result) throw new Error(part);
      const reports = plainReports(recalculated[id]?.values() ?? []).filter(
        ({ period }) => period === `${reads}/${year}`,
      );
      expect(reports.length).toBeGreaterThan(1);
      expect([...sheet('Tổng hợp'), ...sheet('Chi tiết')].flat()).not.toContain(WRONG_RESULT);
      const own = [
        ...compareSummary(sheet('Tổng hợp'), result),
        ...compareDetail(sheet('Chi tiết'), result),
        ...compareAdditions(result, indicators[id] ?? [], reports, {
          textNumbers: {},
          cumulative: !part.startsWith('Q'),
        }),
      ];
      compared.push(...own);
      expect(own.filter((comparison) => !agrees(comparison))).toEqual([]);
      expect(own.length).toBeGreaterThan(50);
    });
  });

  testWithPages.each(ALL)(
    '%s: the summary prints whole: headings on every page and at the end of none, signatures together and not alone',
    (id) => {
      const pages = (printed[id] ?? []).filter((page) => !isOfDetail(page));
      expect(summaryFaults(pages, groupNames[id] ?? [])).toEqual([]);
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.length).toBeLessThanOrEqual(MOST_PAGES[id]);
      expect(pages).toHaveLength(planned[id]?.summary ?? 1);
    },
  );

  testWithPages.each(ALL)(
    '%s: pages of the detail begin between indicators, and each has headings, units’ names and sums that are not alone',
    (id) => {
      const pages = (printed[id] ?? []).filter(isOfDetail);
      expect(pages.flatMap((page) => detailFaults(page, unitNames[id] ?? []))).toEqual([]);
      expect(pages).toHaveLength(planned[id]?.detail ?? 1);
    },
  );
});

const isOfDetail = (page: string): boolean => page.includes('Chi tiết Quý III');

/** Units without a report add nothing to a figure; a hundred of them add a minute. */
const withFewerUnits = (programme: Programme): Programme => ({
  ...programme,
  units: programme.units.filter(
    ({ level }, i, all) => all.slice(0, i).filter((unit) => unit.level === level).length < MOST_UNITS_OF_LEVEL,
  ),
});
