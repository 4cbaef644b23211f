import { checkReports } from '../../src/app/check/check-reports';
import { consolidate } from '../../src/app/consolidate/consolidate';
import { makeForms, type FormsOutcome, type WantedForms } from '../../src/app/forms/make-forms';
import { FORM_COLUMN, labelValueCell } from '../../src/app/forms/form-layout';
import type { Run } from '../../src/app/run/run';
import type { SheetContent } from '../../src/app/workbook/sheet-content';
import { quarter } from '../../src/domain/period/period';
import type { CellValue } from '../../src/domain/report/grid';
import type { InMemoryWorkbook } from '../contract/in-memory-workbook';
import {
  aChange,
  aCount,
  aDistrict,
  aMilestone,
  anAmount,
  aProgramme,
  aRatio,
  atLeast,
  OFFICE,
} from '../domain/builders/programme-builder';
import { recalculate } from './recalculate';
import { STAMP, testRun } from './run';
import { filledForm, snapshot, workbookOf } from './workbook-of';

/** *Tạo biểu mẫu*. All figures are INVENTED. */
const programme = aProgramme({
  units: [
    OFFICE,
    aDistrict('suoi-bac', { facts: { xa: 24 } }),
    aDistrict('nam-la', { facts: { xa: 9 } }),
    aDistrict('suoi-bac-2', { name: 'Suối Bạc', kind: 'thị xã', facts: { xa: 24 } }),
  ],
  indicators: [
    aCount('7.2', { targets: [atLeast(3, { judgedAt: 'huyen', overrides: { 'nam-la': 5 } })] }),
    aRatio('5.1', { totalFact: 'xa' }),
    anAmount('10.1', { unitOfMeasure: 'triệu đồng' }),
    aMilestone('4.2'),
    aCount('12.1', { reportedBy: { levels: ['tinh'] } }),
  ],
});
const [Q1, Q2] = [quarter(2023, 1), quarter(2023, 2)];
const wanted = (more: Partial<WantedForms> = {}): WantedForms => ({
  programme,
  period: Q1,
  units: 'all',
  shape: 'each',
  ...more,
});
const make = (workbook: InMemoryWorkbook, more: Partial<WantedForms> = {}, run: Run = testRun()) =>
  makeForms(workbook, wanted(more), run);
const done = (outcome: FormsOutcome) => {
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome;
};

async function check(workbook: InMemoryWorkbook, period = Q1) {
  const outcome = await checkReports(workbook, { programme, period }, testRun());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  const { units } = outcome.summary.examination;
  return {
    units: Object.fromEntries(units.map(({ unit, status }) => [unit.code, status])),
    said: (unit: string, indicator: string) =>
      units.find((report) => report.unit.code === unit)?.observations.get(indicator),
    findings: outcome.summary.findings.map(({ rule, severity }) => `${severity} ${rule}`),
  };
}

const rowOf = (workbook: InMemoryWorkbook, sheet: string, code: string): number =>
  workbook.find(sheet).cells.findIndex(([first]) => first?.value === code);
const type = (
  workbook: InMemoryWorkbook,
  sheet: string,
  code: string,
  column: keyof typeof FORM_COLUMN,
  value: CellValue,
) => workbook.type(sheet, rowOf(workbook, sheet, code), FORM_COLUMN[column], value);
/** Lets another formula engine work out what stands on a sheet. */
function work(workbook: InMemoryWorkbook, name: string): void {
  const sheet = workbook.find(name);
  const values = recalculate([sheet]).get(name);
  for (const [row, line] of sheet.cells.entries())
    for (const [column, cell] of line.entries())
      if (cell.formula !== null) line[column] = { ...cell, value: values?.[row]?.[column] ?? null };
}
const report = (unit: string, toDate: number, period = Q1): SheetContent =>
  filledForm(programme, unit, period, {
    '7.2': { inPeriod: toDate, toDate },
    '5.1': { toDate: 3 },
    '10.1': { inPeriod: 2.5, toDate: 2.5 },
    '4.2': { state: 'Chưa thực hiện' },
  });

describe('forms in the workbook', () => {
  test('one for each unit; as long as nobody has filled them they are no reports', async () => {
    const workbook = workbookOf([]);
    const { sheets, kept } = done(await make(workbook));
    expect(sheets).toEqual([
      'MTTQ tỉnh Mường Hoa Quý I-2023',
      'Suối Bạc Quý I-2023',
      'Nậm Lả Quý I-2023',
      'Suối Bạc Quý I-2023 (2)',
    ]);
    expect(kept).toEqual([]);
    const { units, findings } = await check(workbook);
    expect(new Set(Object.values(units))).toEqual(new Set(['missing']));
    expect(findings).toEqual([]);

    type(workbook, 'Nậm Lả Quý I-2023', '7.2', 'toDate', 4);
    const begun = await check(workbook);
    expect(begun.units['nam-la']).toBe('ready');
    expect(new Set(begun.findings)).toEqual(new Set(['warning value-missing']));
  });

  test('what somebody has begun stays; blank forms are made anew in their places', async () => {
    const workbook = workbookOf([report('suoi-bac', 7)]);
    await make(workbook, { units: ['nam-la', 'tinh'] });
    const { row, column } = labelValueCell('preparedBy');
    workbook.type('MTTQ tỉnh Mường Hoa Quý I-2023', row, column, 'Lò Thị Mẫu');
    const ids = () => workbook.sheets.map(({ id }) => id);
    const before = ids();
    const { sheets, kept } = done(await make(workbook, { units: ['suoi-bac', 'nam-la', 'tinh'] }));
    expect(sheets).toEqual(['Nậm Lả Quý I-2023']);
    expect(kept).toEqual([
      { owner: OFFICE.name, sheet: 'MTTQ tỉnh Mường Hoa Quý I-2023' },
      { owner: 'Suối Bạc', sheet: 'Suối Bạc Quý I-2023' },
    ]);
    expect(ids()).toEqual(before);
    expect(workbook.valueAt('MTTQ tỉnh Mường Hoa Quý I-2023', row, column)).toBe('Lò Thị Mẫu');
  });

  test('only units without a report, where that is asked', async () => {
    const workbook = workbookOf([report('suoi-bac', 7)]);
    const { sheets } = done(await make(workbook, { units: 'without-report' }));
    expect(sheets).toHaveLength(3);
    expect(workbook.sheets).toHaveLength(4);
  });

  test('all or none: stopped on the way, or begun by somebody meanwhile', async () => {
    const workbook = workbookOf([]);
    await make(workbook, { units: ['nam-la'] });
    const before = snapshot(workbook);
    const run = testRun();
    const steps: string[] = [];
    const stopped = await make(
      workbook,
      {},
      {
        ...run,
        signal: {
          get aborted() {
            return steps.includes('forms 2/4');
          },
        },
        onProgress: ({ step, done: made, total }) => steps.push(`${step} ${made}/${total}`),
      },
    );
    expect(stopped).toEqual({ kind: 'cancelled' });
    expect(snapshot(workbook)).toBe(before);

    const begun = make(
      workbook,
      {},
      {
        ...run,
        onProgress: ({ step, done: made }) => {
          if (step === 'forms' && made === 1) type(workbook, 'Nậm Lả Quý I-2023', '7.2', 'toDate', 4);
        },
      },
    );
    await expect(begun).rejects.toMatchObject({ code: 'sources-changed', detail: 'Nậm Lả Quý I-2023' });
    expect(workbook.sheets).toHaveLength(1);
  });
});

test('a blank form that a person copied does not disturb the report beside it', async () => {
  const blank = { ...filledForm(programme, 'suoi-bac', Q1, {}), name: 'Mẫu trống' };
  const { units, findings, said } = await check(workbookOf([blank, report('suoi-bac', 7)]));
  expect([units['suoi-bac'], findings]).toEqual(['ready', []]);
  expect(said('suoi-bac', '7.2')?.toDate).toBe(7);
  // Begun, it contradicts the report.
  const begun = { ...report('suoi-bac', 8), name: 'Mẫu' };
  expect((await check(workbookOf([begun, report('suoi-bac', 7)]))).findings).toEqual([
    'error report-duplicated',
    'error report-duplicated',
  ]);
});

test('the year to date of the report before is carried in, and adds itself up', async () => {
  const workbook = workbookOf([report('suoi-bac', 7)]);
  await make(workbook, { period: Q2, units: ['suoi-bac', 'nam-la'] });
  const name = 'Suối Bạc Quý II-2023';
  work(workbook, name);
  expect((await check(workbook, Q2)).units['suoi-bac']).toBe('missing');
  type(workbook, name, '7.2', 'inPeriod', 2);
  type(workbook, name, '10.1', 'inPeriod', 0.1);
  type(workbook, name, '5.1', 'toDate', 3);
  type(workbook, name, '4.2', 'state', 'Chưa thực hiện');
  work(workbook, name);
  const { said, findings } = await check(workbook, Q2);
  expect([said('suoi-bac', '7.2')?.toDate, said('suoi-bac', '10.1')?.toDate]).toEqual([9, 2_600_000]);
  expect(findings).toEqual([]);
  expect(
    workbook.find('Nậm Lả Quý II-2023').cells[rowOf(workbook, 'Nậm Lả Quý II-2023', '7.2')]?.[5]?.formula,
  ).toBeNull();
});

describe('one form for all units of a level', () => {
  const NAME = 'Biểu mẫu huyện Quý II-2023';
  const { row, column } = labelValueCell('unitName');

  test('the unit is chosen from a list; code, plan, total and what was reached before follow', async () => {
    const workbook = workbookOf([report('suoi-bac', 7), report('nam-la', 1)]);
    const { sheets } = done(await make(workbook, { period: Q2, shape: 'shared' }));
    expect(sheets).toEqual(['MTTQ tỉnh Mường Hoa Quý II-2023', NAME]);
    expect((await check(workbook, Q2)).findings).toEqual([]);

    for (const [choice, code, plan, total, before] of [
      ['huyện Suối Bạc', 'suoi-bac', 3, 24, 7],
      ['Nậm Lả', 'nam-la', 5, 9, 1],
      ['thị xã Suối Bạc', 'suoi-bac-2', 3, 24, null],
    ] as const) {
      workbook.type(NAME, row, column, choice);
      type(workbook, NAME, '7.2', 'inPeriod', 2);
      type(workbook, NAME, '5.1', 'toDate', 4);
      work(workbook, NAME);
      const line = workbook.find(NAME).cells[rowOf(workbook, NAME, '7.2')]?.map(({ value }) => value);
      expect([line?.[FORM_COLUMN.plan], line?.[FORM_COLUMN.toDate]]).toEqual([plan, before === null ? '' : before + 2]);
      const { said, units, findings } = await check(workbook, Q2);
      expect(units[code]).toBe(before === null ? 'errors' : 'ready');
      expect(said(code, '5.1')).toMatchObject({ toDate: 4, total });
      expect(findings.filter((finding) => !/value-missing|to-date-missing/.test(finding))).toEqual([]);
    }
    const { kept } = done(await make(workbook, { period: Q2, shape: 'shared' }));
    expect(kept).toEqual([{ owner: 'huyện', sheet: NAME }]);
  });

  test('filled while no unit is chosen, it says so at the cell where one is to be chosen', async () => {
    const workbook = workbookOf([]);
    await make(workbook, { period: Q2, shape: 'shared' });
    type(workbook, NAME, '7.2', 'toDate', 4);
    work(workbook, NAME);
    const outcome = await checkReports(workbook, { programme, period: Q2 }, testRun());
    const findings = outcome.kind === 'done' ? outcome.summary.findings : [];
    expect(findings).toMatchObject([{ rule: 'unit-unknown', found: null, place: { cell: { row, column } } }]);
  });
});

test('last year’s figures become baselines where the workbook remembers them', async () => {
  const inYear = (year: number) =>
    aProgramme({ year, units: [OFFICE, aDistrict('suoi-bac')], indicators: [aChange('3.2'), aCount('7.2')] });
  const last = filledForm(inYear(2022), 'suoi-bac', quarter(2022, 1), { '3.2': { toDate: 12, baseline: 15 } });
  const workbook = workbookOf([last]);
  await consolidate(workbook, { programme: inYear(2022), period: quarter(2022, 1) }, STAMP, testRun());
  done(await make(workbook, { programme: inYear(2023), units: ['suoi-bac'] }));
  const name = 'Suối Bạc Quý I-2023';
  expect(workbook.valueAt(name, rowOf(workbook, name, '3.2'), FORM_COLUMN.baseline)).toBe(12);
  // What came with the form is nobody's figure.
  expect(done(await make(workbook, { programme: inYear(2023) }))).toMatchObject({ sheets: [name], kept: [] });
});
