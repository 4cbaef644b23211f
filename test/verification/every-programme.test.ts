/**
 * All built-in programmes that the sample does not cover: every figure of summary and detail, in every kind of period,
 * as LibreOffice works it out and as plain additions give it, and the pages as they print. All figures are INVENTED.
 */
import { deleteSheet, openBook, rect, saveBook, setCells } from '../../src/workbench/model';
import type { Programme } from '../../src/domain/programme/programme';
import { builtIn } from '../programmes/load-built-in';
import { agrees, compareAdditions, compareDetail, compareSummary, type Comparison } from './compare-period';
import { consolidateYear, type ConsolidatedYear } from './consolidated-year';
import { inventedReports } from './invented-reports';
import {
  describeWithLibreOffice,
  LIBRE_OFFICE_TIMEOUT,
  printedByLibreOffice,
  recalculatedByLibreOffice,
  testWithPages,
  WRONG_RESULT,
} from './libre-office';
import { plainReports } from './plain-totals';
import { readPlainly, type PlainSheet } from './plain-workbook';

const PROGRAMMES = ['11-trong-tam-2023', 'duy-tien-2023', 'lao-cai-2023', 'lao-cai-moi-2026'] as const;
/** A quarter, six months, nine months, the year; whose reports each reads, and what its sheets are called. */
const PERIODS = [
  ['Q3', 'Quý III', 'Quý III'],
  ['H1', 'Quý II', '6 tháng'],
  ['9M', 'Quý III', '9 tháng'],
  ['Y', 'Quý IV', 'Năm'],
] as const;
const UNITS_PER_LEVEL = 2;
const MOST_UNITS_OF_LEVEL = 8;
/** How many pages the year's summary takes: more would mean that something no longer fits. */
const PAGES: Readonly<Record<(typeof PROGRAMMES)[number], number>> = {
  '11-trong-tam-2023': 3,
  'duy-tien-2023': 4,
  'lao-cai-2023': 3,
  'lao-cai-moi-2026': 3,
};

describeWithLibreOffice('every built-in programme', () => {
  const years: Record<string, ConsolidatedYear> = {};
  const indicators: Record<string, Parameters<typeof compareAdditions>[1]> = {};
  let recalculated: Readonly<Record<string, ReadonlyMap<string, PlainSheet>>>;
  let printed: Readonly<Record<string, readonly string[]>>;
  const compared: Comparison[] = [];

  beforeAll(async () => {
    const pages: Record<string, Uint8Array> = {};
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
      pages[id] = alone(made.file, `Tổng hợp Năm-${year}`);
    }
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

    testWithPages('the summary prints whole: headings on every page, no figure that does not fit', () => {
      // Letters that are set close together come out as words apart: spaces say nothing.
      const summary = (printed[id] ?? []).map((page) => page.replace(/\s/g, ''));
      expect(summary).toHaveLength(PAGES[id]);
      for (const page of summary) {
        expect(page).not.toMatch(/##/);
        expect(page).toMatch(/Mãsố.*Chỉtiêu.*ĐVT/);
      }
      expect(summary.join('')).toMatch(/TM\.BANTHƯỜNGTRỰC/);
    });
  });
});

/** Units without a report add nothing to a figure; a hundred of them add a minute. */
const withFewerUnits = (programme: Programme): Programme => ({
  ...programme,
  units: programme.units.filter(
    ({ level }, i, all) => all.slice(0, i).filter((unit) => unit.level === level).length < MOST_UNITS_OF_LEVEL,
  ),
});

/** The workbook with one sheet left, its figures as values, so that nothing else is printed. */
function alone(file: Uint8Array, name: string): Uint8Array {
  const book = openBook(file);
  const sheet = book.findSheet(name);
  const used = sheet?.usedArea(true);
  if (!sheet || !used) throw new Error(name);
  for (let row = used.top; row < used.top + used.rows; row++)
    for (let column = used.left; column < used.left + used.columns; column++) {
      const value = sheet.valueAt(row, column);
      if (value !== null && typeof value !== 'object' && sheet.formulaAt(row, column) !== null)
        setCells(sheet, rect(row, column), [[value]]);
    }
  for (const other of [...book.sheets]) if (other !== sheet) deleteSheet(other);
  return saveBook(book);
}
