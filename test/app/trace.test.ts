import { consolidate } from '../../src/app/consolidate/consolidate';
import { freezePeriod } from '../../src/app/freeze/freeze-period';
import { checkReports } from '../../src/app/check/check-reports';
import { sampleReports } from '../../src/app/sample/sample-reports';
import { withMistakes } from '../../src/app/sample/sample-mistakes';
import { SUMMARY_COLUMNS, SUMMARY_HEADING_ROW } from '../../src/app/sheets/summary-rows';
import { findOutputCell } from '../../src/app/trace/find-output-cell';
import { locate } from '../../src/app/trace/locate';
import { traceOf, type UnitTrace, type WholeTrace } from '../../src/app/trace/trace';
import type { Known, Located, TracedFigure } from '../../src/app/trace/traced-figure';
import { writeReview } from '../../src/app/review/write-review';
import { sum, toNumber } from '../../src/domain/number/fraction';
import type { Programme } from '../../src/domain/programme/programme';
import { valueOf } from '../../src/domain/rollup/figure';
import type { InMemoryWorkbook } from '../contract/in-memory-workbook';
import { aPeriod } from '../domain/builders/observation-builder';
import { builtIn } from '../programmes/load-built-in';
import { STAMP, testRun } from './run';
import { findRow, workbookOf } from './workbook-of';

/** Any figure is followed to what it is made of: the sample's last quarters, whose figures are INVENTED. */
const SUMMARY = 'Tổng hợp Quý IV-2023';
const DETAIL = 'Chi tiết Quý IV-2023';
const REPORT = 'Trạm Tấu Quý IV-2023';

let programme: Programme;
let workbook: InMemoryWorkbook;
let known: Known;

async function knownOf(code = '2023-Q4'): Promise<Known> {
  const outcome = await checkReports(workbook, { programme, period: aPeriod(code) }, testRun());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome;
}

async function start(): Promise<void> {
  programme = await builtIn('yen-bai-2023');
  workbook = workbookOf(withMistakes([...sampleReports(programme, 3), ...sampleReports(programme, 4)]));
  for (const code of ['2023-Q3', '2023-Q4'])
    await consolidate(workbook, { programme, period: aPeriod(code) }, STAMP, testRun());
  known = await knownOf();
}
beforeAll(start);

async function at(sheet: string, row: number, column: number): Promise<Located> {
  await workbook.select(workbook.find(sheet).id, { top: row, left: column, rows: 1, columns: 1 });
  return locate(await workbook.readSelection(), known);
}
async function figureAt(sheet: string, row: number, column: number): Promise<TracedFigure> {
  const located = await at(sheet, row, column);
  if (located.kind === 'none') throw new Error(`${sheet} ${row} ${column}: ${located.why}`);
  return located;
}
const unitTrace = (figure: TracedFigure) => traceOf(figure, known) as UnitTrace;
const wholeTrace = (figure: TracedFigure) => traceOf(figure, known) as WholeTrace;

/** The number that a unit's trace gives for the part of its cell. */
function tracedNumber(figure: TracedFigure): unknown {
  const { observation } = unitTrace(figure).unit;
  return figure.part === null ? null : observation[figure.part];
}

const ofThirdQuarter = () => findRow(workbook, 'Số liệu', '2023-Q3', 'tram-tau', 'Trạm Tấu', '7.2');

/** Every number on the detail sheet is what its trace says; tells how many there were. */
async function compareDetail(): Promise<number> {
  let compared = 0;
  for (const [row, line] of workbook.find(DETAIL).cells.entries())
    for (const [column, { value, formula }] of line.entries()) {
      if (formula?.includes('!') !== true) continue;
      expect([row, column, tracedNumber(await figureAt(DETAIL, row, column))]).toEqual([row, column, value]);
      compared += 1;
    }
  return compared;
}

test('from every value of the summary to its units, which give it', async () => {
  const { cells } = workbook.find(SUMMARY);
  let compared = 0;
  for (let row = SUMMARY_HEADING_ROW + 1; row < cells.length; row++) {
    const value = cells[row]?.[SUMMARY_COLUMNS.value]?.value;
    if (typeof value !== 'number') continue;
    const { figure, made, units } = wholeTrace(await figureAt(SUMMARY, row, SUMMARY_COLUMNS.value));
    expect(toNumber(valueOf(figure) ?? { numerator: 0n, denominator: 1n })).toBeCloseTo(value, 12);
    const counted = units.filter(({ observation }) => observation.standing === 'reported');
    const total = (part: 'toDate' | 'total') => toNumber(sum(counted.map(({ observation }) => observation[part] ?? 0)));
    if (made.by === 'sum-to-date' || made.by === 'sum-of-latest') expect(total('toDate')).toBe(value);
    if (made.by === 'share') expect(total('toDate') / total('total')).toBeCloseTo(value, 12);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(20);
});

test('from a cell of a report up to the detail and the summary, and back', async () => {
  const reported = findRow(workbook, REPORT, '7.2');
  const figure = await figureAt(REPORT, reported, 5);
  expect(figure).toMatchObject({ kind: 'unit', unit: { code: 'tram-tau' }, part: 'toDate' });
  expect(unitTrace(figure).unit.observation.toDate).toBe(1);
  for (const [role, sheet] of [
    ['detail', DETAIL],
    ['summary', SUMMARY],
  ] as const) {
    const found = await findOutputCell(workbook, figure, role, known, { aborted: false });
    expect(found?.sheetId).toBe(workbook.find(sheet).id);
    const back = await figureAt(sheet, found?.cell.row ?? -1, found?.cell.column ?? -1);
    expect(back).toMatchObject({ kind: role === 'detail' ? 'unit' : 'whole', indicator: { code: '7.2' } });
  }
});

test('text that was understood, and what was left out, with the finding on it', async () => {
  const unitsOf = async (indicator: string) =>
    wholeTrace(await figureAt(SUMMARY, findRow(workbook, SUMMARY, indicator), SUMMARY_COLUMNS.value)).units;
  const understood = (await unitsOf('9.1')).filter(({ observation }) =>
    observation.sources.toDate?.some(({ factor }) => factor === null),
  );
  expect(understood.map(({ observation }) => observation.toDate)).toEqual([492]);
  expect(understood[0]?.findings.map(({ rule }) => rule)).toContain('number-as-text');
  expect((await unitsOf('5.3')).find(({ unit }) => unit.code === 'yen-binh')).toMatchObject({
    observation: { standing: 'excluded' },
    findings: [expect.objectContaining({ rule: 'achieved-above-total' })],
  });
});

test('a line of the memory, of the log and of the findings each lead to the unit’s figure', async () => {
  await writeReview(workbook, { programme, period: aPeriod('2023-Q4') }, known.summary, testRun());
  const line = findRow(workbook, 'Số liệu', '2023-Q4', 'tram-tau', 'Trạm Tấu', '7.2');
  const figure = await figureAt('Số liệu', line, 6);
  expect(figure).toMatchObject({ kind: 'unit', from: 'period', unit: { code: 'tram-tau' } });
  const review = workbook.find('Rà soát Quý IV-2023').cells;
  const found = review.findIndex((cells) => cells[9]?.value === 'achieved-above-total');
  expect(await figureAt('Rà soát Quý IV-2023', found, 4)).toMatchObject({
    unit: { code: 'yen-binh' },
    indicator: { code: '5.3' },
  });
});

describe('an earlier period', () => {
  test('while its report stands: to the report’s cell, from there as well', async () => {
    const figure = await figureAt('Số liệu', ofThirdQuarter(), 6);
    expect(figure).toMatchObject({ kind: 'unit', from: 'earlier', period: { code: '2023-Q3' } });
    const { observation } = unitTrace(figure).unit;
    expect(observation.sheet?.name).toBe('Trạm Tấu Quý III-2023');
    const { row, column } = observation.cell ?? { row: -1, column: -1 };
    expect(await at('Trạm Tấu Quý III-2023', row, column)).toMatchObject({
      from: 'earlier',
      indicator: { code: '7.2' },
    });
  });
  test('its column on the summary: the units’ figures of that period', async () => {
    const row = findRow(workbook, SUMMARY, '7.1');
    const { made, units, of } = wholeTrace(await figureAt(SUMMARY, row, SUMMARY_COLUMNS.preceding));
    expect([of.period.code, made.by]).toEqual(['2023-Q3', 'sum-in-period']);
    const total = toNumber(sum(units.map(({ observation }) => observation.inPeriod ?? 0)));
    expect(total).toBe(workbook.valueAt(SUMMARY, row, SUMMARY_COLUMNS.preceding));
  });
});

describe('cells without a figure say why', () => {
  test('headings, names, notes', async () => {
    expect(await at(SUMMARY, SUMMARY_HEADING_ROW, SUMMARY_COLUMNS.value)).toEqual({ kind: 'none', why: 'no-figure' });
    expect(await at(SUMMARY, findRow(workbook, SUMMARY, '7.2'), SUMMARY_COLUMNS.cause)).toMatchObject({
      why: 'no-figure',
    });
    // A share has no figure of the period alone.
    expect(await at(SUMMARY, findRow(workbook, SUMMARY, '1.1'), SUMMARY_COLUMNS.inPeriod)).toMatchObject({
      why: 'no-figure',
    });
    expect(await at(REPORT, 0, 0)).toMatchObject({ why: 'no-figure' });
  });
  test('sheets of another period', async () => {
    expect(await at('Chi tiết Quý III-2023', 8, 5)).toEqual({ kind: 'none', why: 'other-period' });
    known = await knownOf('2023-Q3');
    expect(await at(REPORT, findRow(workbook, REPORT, '7.2'), 5)).toEqual({ kind: 'none', why: 'other-period' });
  });
});

describe('after changes', () => {
  beforeEach(start);

  test('from every figure of the detail sheet to what the unit reported, also where people inserted rows and columns', async () => {
    const figures = await compareDetail();
    expect(figures).toBeGreaterThan(250);
    const { cells } = workbook.find(DETAIL);
    cells.splice(2, 0, []);
    for (const line of cells) line.splice(4, 0, { value: null, formula: null, format: 'General' });
    expect(await compareDetail()).toBe(figures);
  });

  test('corrections of a figure, the latest first', async () => {
    const row = findRow(workbook, REPORT, '7.2');
    workbook.type(REPORT, row, 5, 2);
    await consolidate(workbook, { programme, period: aPeriod('2023-Q4') }, STAMP, testRun());
    known = await knownOf();
    const { corrections } = unitTrace(await figureAt(REPORT, row, 5));
    expect(corrections.map(({ from, to, by }) => [from, to, by])).toEqual([['1', '2', STAMP.by]]);
  });

  test('an earlier period whose report was removed: what was recorded of it', async () => {
    const value = workbook.valueAt('Số liệu', ofThirdQuarter(), 6);
    workbook.sheets.splice(workbook.sheets.indexOf(workbook.find('Trạm Tấu Quý III-2023')), 1);
    known = await knownOf();
    const figure = await figureAt('Số liệu', ofThirdQuarter(), 6);
    expect(unitTrace(figure).unit.observation).toMatchObject({
      standing: 'reported',
      sheet: { id: '', name: 'Trạm Tấu Quý III-2023' },
    });
    expect(unitTrace(figure).unit.stillAt).toBeNull();
    expect(tracedNumber(figure)).toBe(value);
  });
  test('an earlier period that was frozen: what was recorded, with the way to its report while that stands', async () => {
    const request = { programme, period: aPeriod('2023-Q3') };
    expect((await freezePeriod(workbook, request, STAMP, testRun())).kind).toBe('done');
    known = await knownOf();
    const { observation, stillAt } = unitTrace(await figureAt('Số liệu', ofThirdQuarter(), 6)).unit;
    expect(observation.sheet?.id).toBe('');
    expect(stillAt).toEqual(expect.objectContaining({ id: workbook.find('Trạm Tấu Quý III-2023').id }));
  });
});
