import { consolidate } from '../../src/app/consolidate/consolidate';
import { checkReports } from '../../src/app/check/check-reports';
import { resultSchema, type ConsolidationResult } from '../../src/app/export/result-schema';
import { toResult } from '../../src/app/export/to-result';
import { quarter } from '../../src/domain/period/period';
import type { Programme } from '../../src/domain/programme/programme';
import { withMistakes } from '../../src/app/sample/sample-mistakes';
import { sampleReports } from '../../src/app/sample/sample-reports';
import { aPeriod } from '../domain/builders/observation-builder';
import {
  aChange,
  aCount,
  aMilestone,
  anAmount,
  aNarrative,
  aProgramme,
  aRatio,
  atLeast,
  between,
  toBeDone,
} from '../domain/builders/programme-builder';
import { builtIn } from '../programmes/load-built-in';
import { STAMP, testRun } from './run';
import { filledForm, workbookOf, type Row } from './workbook-of';

/** The result as JSON (contract, design §8). All figures are INVENTED. */
async function resultOf(
  programme: Programme,
  period: string,
  sheets: Parameters<typeof workbookOf>[0],
): Promise<ConsolidationResult> {
  const outcome = await checkReports(workbookOf(sheets), { programme, period: aPeriod(period) }, testRun());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return resultSchema.parse(toResult(outcome.summary, [], (sheet) => ({ ...sheet, file: `${sheet.name}.xlsx` })));
}

const programme = aProgramme({
  indicators: [
    aCount('7.2', { targets: [atLeast(9), atLeast(3, { judgedAt: 'huyen' })] }),
    anAmount('10.1', { unitOfMeasure: 'triệu đồng', targets: [atLeast(1e9)] }),
    aRatio('5.1', { targets: [atLeast(0.9)] }),
    aChange('3.2', { targets: [between(-0.1, -0.15)] }),
    aChange('3.3', { as: 'difference' }),
    aMilestone('4.2', { targets: [toBeDone({ due: '2023-03-31' })] }),
    aNarrative('2.3'),
    aCount('12.2', { condition: 'khi có yêu cầu', targets: [atLeast(1)] }),
  ],
});
const report = (unit: string, rows: Readonly<Record<string, Row>>) =>
  filledForm(programme, unit, quarter(2023, 1), rows);
const full: Readonly<Record<string, Row>> = {
  '7.2': { inPeriod: 3, toDate: 3 },
  '10.1': { toDate: 2.5 },
  '5.1': { toDate: 9, total: 10 },
  '3.2': { toDate: 9, baseline: 10 },
  '3.3': { toDate: 9, baseline: 10 },
  '4.2': { state: 'Đã hoàn thành', date: { date: '2023-04-14' } },
  '2.3': { state: 'Đang thực hiện', text: 'Duy trì trang thông tin.' },
  '12.2': { state: 'Không phát sinh' },
};
const indicatorIn = (result: ConsolidationResult, code: string) => {
  const found = result.indicators.find((indicator) => indicator.code === code);
  if (!found) throw new Error(code);
  return found;
};

describe('one report of three', () => {
  let result: ConsolidationResult;
  beforeAll(async () => {
    result = await resultOf(programme, '2023-Q1', [
      report('suoi-bac', full),
      report('nam-la', { ...full, '7.2': { inPeriod: 2, toDate: 3 }, '5.1': {} }),
    ]);
  });

  test('programme, period and units', () => {
    expect(result).toMatchObject({ schemaVersion: 1, programme: 'muong-hoa-2023', period: '2023-Q1' });
    const sheet = 'Suối Bạc Quý I-2023';
    expect(result.units).toEqual([
      {
        code: 'suoi-bac',
        name: 'Suối Bạc',
        level: 'huyen',
        status: 'ready',
        file: `${sheet}.xlsx`,
        sheet,
        findings: 1,
      },
      expect.objectContaining({ code: 'nam-la', status: 'errors', findings: 3 }),
      {
        code: 'phieng-ban',
        name: 'Phiêng Bản',
        level: 'huyen',
        status: 'missing',
        file: null,
        sheet: null,
        findings: 0,
      },
    ]);
  });
  test('findings say where, what was found and what was expected', () => {
    expect(result.findings.find(({ rule }) => rule === 'first-period-differs')).toEqual({
      rule: 'first-period-differs',
      severity: 'error',
      unit: 'nam-la',
      indicator: '7.2',
      file: 'Nậm Lả Quý I-2023.xlsx',
      sheet: 'Nậm Lả Quý I-2023',
      address: 'F12',
      actual: 3,
      expected: 2,
      message: expect.stringContaining('ô F12: ') as string,
    });
  });
  test('missing, excluded, not arisen', () => {
    expect(indicatorIn(result, '7.2')).toMatchObject({
      expected: 3,
      reported: 1,
      missing: ['phieng-ban'],
      excluded: ['nam-la'],
      notArisen: [],
    });
    expect(indicatorIn(result, '5.1')).toMatchObject({
      expected: 3,
      reported: 1,
      missing: ['nam-la', 'phieng-ban'],
      excluded: [],
    });
    expect(indicatorIn(result, '12.2')).toMatchObject({
      reported: 0,
      missing: ['phieng-ban'],
      notArisen: ['suoi-bac', 'nam-la'],
    });
  });
  test('figures: fractions for ratios and percentages, đồng for money, plain differences', () => {
    expect(indicatorIn(result, '7.2')).toMatchObject({
      value: 3,
      inPeriod: 3,
      achieved: null,
      total: null,
      baseline: null,
    });
    expect(indicatorIn(result, '10.1')).toMatchObject({ value: 5_000_000, inPeriod: 5_000_000 });
    expect(indicatorIn(result, '5.1')).toMatchObject({ value: 0.9, achieved: 9, total: 10, baseline: null });
    expect(indicatorIn(result, '3.2')).toMatchObject({ value: -0.1, achieved: 18, baseline: 20, total: null });
    expect(indicatorIn(result, '3.3')).toMatchObject({ value: -2 });
    expect(indicatorIn(result, '4.2')).toMatchObject({ value: null, inPeriod: null });
    expect(indicatorIn(result, '2.3')).toMatchObject({ value: null, targets: [] });
  });
  test('targets', () => {
    expect(indicatorIn(result, '7.2').targets).toEqual([
      {
        judgedAt: 'whole',
        comparator: '>=',
        value: 9,
        actual: 3,
        status: 'on-track',
        gap: 6,
        exceeded: false,
        late: false,
        incomplete: true,
        short: [],
      },
      {
        judgedAt: 'huyen',
        comparator: '>=',
        value: 3,
        actual: 1,
        status: 'no-data',
        gap: 0,
        exceeded: false,
        late: false,
        incomplete: true,
        short: [],
      },
    ]);
    expect(indicatorIn(result, '3.2').targets[0]).toMatchObject({
      comparator: 'range',
      value: [-0.1, -0.15],
      status: 'on-track',
    });
    expect(indicatorIn(result, '4.2').targets[0]).toMatchObject({
      comparator: 'done',
      value: null,
      actual: null,
      gap: null,
      status: 'unmet',
    });
  });
  test('units under an indicator', () => {
    expect(indicatorIn(result, '4.2').units[0]).toEqual({
      code: 'suoi-bac',
      value: null,
      inPeriod: null,
      achieved: null,
      total: null,
      baseline: null,
      state: 'done',
      date: '2023-04-14',
      text: null,
      status: null,
      file: 'Suối Bạc Quý I-2023.xlsx',
      sheet: 'Suối Bạc Quý I-2023',
      address: 'J17',
    });
    expect(indicatorIn(result, '7.2').units.map(({ code, value, status }) => [code, value, status])).toEqual([
      ['suoi-bac', 3, 'met'],
      ['nam-la', null, 'no-data'],
      ['phieng-ban', null, 'no-data'],
    ]);
    expect(indicatorIn(result, '12.2').units[0]).toMatchObject({ state: 'not-arisen', value: null });
    expect(indicatorIn(result, '2.3').units[0]).toMatchObject({
      state: 'in-progress',
      text: 'Duy trì trang thông tin.',
    });
  });
});

describe('the sample of a whole year, with its mistakes', () => {
  test.each(['2023-Q1', '2023-Q2', '2023-H1', '2023-Q3', '2023-9M', '2023-Q4', '2023-Y'])('%s', async (period) => {
    const own = await builtIn('yen-bai-2023');
    const quarters = ([1, 2, 3, 4] as const).flatMap((ordinal) => withMistakes(sampleReports(own, ordinal)));
    const outcome = await consolidate(
      workbookOf(quarters),
      { programme: own, period: aPeriod(period) },
      STAMP,
      testRun(),
    );
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    const result = resultSchema.parse(
      JSON.parse(JSON.stringify(toResult(outcome.summary, outcome.differences, (sheet) => sheet))),
    );
    expect(result.indicators).toHaveLength(33);
    for (const { code, expected, reported, missing, excluded, notArisen } of result.indicators)
      expect([code, expected]).toEqual([code, reported + missing.length + excluded.length + notArisen.length]);
    for (const { message } of result.findings) expect(message).toMatch(/^(?:Trang|Tệp) .+: .+|^[^:]+$/u);
  });

  test('totals are what a plain loop over the cells adds up to', async () => {
    const own = await builtIn('yen-bai-2023');
    const sheets = sampleReports(own, 4);
    const result = await resultOf(own, '2023-Q4', sheets);
    for (const { code, measure, value } of result.indicators) {
      const cells = sheets.flatMap(({ rows }) => rows.filter((row) => row[0] === code));
      const sum = (column: number) =>
        cells.reduce((all, row) => all + (typeof row[column] === 'number' ? row[column] : 0), 0);
      if (measure === 'count' || measure === 'amount') expect([code, value]).toEqual([code, sum(5)]);
      if (measure === 'ratio') expect([code, value]).toEqual([code, sum(5) / sum(6)]);
      if (measure === 'change') expect(value).toBeCloseTo((sum(5) - sum(7)) / sum(7), 12);
    }
  });
});
