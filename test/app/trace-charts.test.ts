import { COLUMN } from '../../src/app/charts/charts-layout';
import { drawCharts } from '../../src/app/charts/draw-charts';
import { checkReports } from '../../src/app/check/check-reports';
import { sampleReports } from '../../src/app/sample/sample-reports';
import { locate } from '../../src/app/trace/locate';
import { traceOf } from '../../src/app/trace/trace';
import type { Known, Located } from '../../src/app/trace/traced-figure';
import { toNumber } from '../../src/domain/number/fraction';
import type { Programme } from '../../src/domain/programme/programme';
import type { CellValue } from '../../src/domain/report/grid';
import { valueOf } from '../../src/domain/rollup/figure';
import { CHART_WORDS } from '../../src/locales/vi/chart-words';
import { isPercentage } from '../../src/locales/figure-words';
import type { InMemoryWorkbook } from '../contract/in-memory-workbook';
import { aPeriod } from '../domain/builders/observation-builder';
import { builtIn } from '../programmes/load-built-in';
import { recalculate } from './recalculate';
import { STAMP, testRun } from './run';
import { workbookOf } from './workbook-of';

/** Figures in the charts' tables are followed like those of the summary: the sample's quarters, which are INVENTED. */
const SHEET = 'Biểu đồ Quý III-2023';

let programme: Programme;
let workbook: InMemoryWorkbook;
let known: Known;

async function knownOf(code: string): Promise<Known> {
  const outcome = await checkReports(workbook, { programme, period: aPeriod(code) }, testRun());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome;
}

beforeAll(async () => {
  programme = await builtIn('yen-bai-2023');
  const late = (name: string) => name === 'Trạm Tấu Quý III-2023';
  workbook = workbookOf(
    ([2, 3] as const).flatMap((ordinal) => sampleReports(programme, ordinal)).filter(({ name }) => !late(name)),
  );
  for (const code of ['2023-Q2', '2023-Q3'])
    await drawCharts(workbook, { programme, period: aPeriod(code) }, STAMP, testRun());
  known = await knownOf('2023-Q3');
});

const cells = () => workbook.find(SHEET).cells;
const values = (row: number) => (cells()[row] ?? []).map(({ value }) => value);
const rowWith = (...texts: readonly string[]): number =>
  cells().findIndex((_, row) => texts.every((text) => values(row).includes(text)));

async function at(row: number, column: number, sheet = SHEET): Promise<Located> {
  await workbook.select(workbook.find(sheet).id, { top: row, left: column, rows: 1, columns: 1 });
  return locate(await workbook.readSelection(), known);
}

/** Chooses an indicator as a person does, and lets the formulas follow. */
function choose(code: string): void {
  const labels = cells().map((_, row) => String(values(row)[COLUMN.choice] ?? ''));
  const label = labels.find((text) => text.startsWith(`${code}. `)) ?? '';
  workbook.type(SHEET, rowWith(CHART_WORDS.choose), COLUMN.figure, label);
  const worked = recalculate(workbook.sheets).get(SHEET) ?? [];
  for (const [i, line] of cells().entries())
    for (const [j, cell] of line.entries()) line[j] = { ...cell, value: worked[i]?.[j] ?? null };
}

/** Rows below a table's headings, as long as they are numbered. */
function rowsBelow(...headings: readonly string[]): readonly number[] {
  const first = rowWith(...headings) + 1;
  const count = cells()
    .slice(first)
    .findIndex((_, i) => typeof values(first + i)[COLUMN.number] !== 'number');
  return Array.from({ length: count < 0 ? cells().length - first : count }, (_, i) => first + i);
}
const units = () => rowsBelow(...CHART_WORDS.unitsColumns);
const year = () => rowsBelow(...CHART_WORDS.yearColumns);
const progress = () => rowsBelow(...CHART_WORDS.progressColumns);

/** A figure as the tables show it; null where there is none. */
function figureOf(located: Located): CellValue {
  if (located.kind === 'none') throw new Error(located.why);
  const trace = traceOf(located, known);
  const value = valueOf(trace.kind === 'whole' ? trace.figure : trace.unit.figure);
  if (value === null) return null;
  return isPercentage(located.indicator) ? Number((toNumber(value) * 100).toFixed(2)) : toNumber(value);
}

/** A unit's count, money, a share, a change. */
test.each(['7.2', '10.1', '1.2', '3.2'])(
  'of %s, as soon as it is chosen: each unit’s and each quarter’s figure',
  async (code) => {
    choose(code);
    for (const rows of [units(), year()])
      for (const row of rows) {
        const value = values(row)[COLUMN.figure];
        const asked = value !== CHART_WORDS.notAsked;
        const located = await at(row, COLUMN.figure);
        expect(located).toMatchObject(asked ? { indicator: { code } } : { why: 'no-figure' });
        if (asked) expect([row, figureOf(located)]).toEqual([row, typeof value === 'number' ? value : null]);
      }
    expect(units().filter((row) => typeof values(row)[COLUMN.figure] === 'number').length).toBeGreaterThan(7);
  },
);

test('a unit’s and a quarter’s figure are that unit’s and that quarter’s', async () => {
  choose('7.2');
  const [second, third] = year().slice(1);
  expect(await at(third ?? -1, COLUMN.figure)).toMatchObject({ kind: 'whole', from: 'period' });
  expect(await at(second ?? -1, COLUMN.third)).toMatchObject({ from: 'earlier', period: { code: '2023-Q2' } });
  const late = await at(rowWith('Trạm Tấu (Chưa báo cáo)'), COLUMN.figure);
  expect(late).toMatchObject({ kind: 'unit', unit: { code: 'tram-tau' } });
});

test('progress leads to the figure of its indicator, from what is said of it as well', async () => {
  const rows = progress();
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    const [code = ''] = String(values(row)[COLUMN.label]).split('. ');
    expect(await at(row, COLUMN.label)).toMatchObject({ kind: 'whole', indicator: { code }, from: 'period' });
    expect(await at(row, COLUMN.figure)).toMatchObject({ kind: 'whole', indicator: { code } });
  }
});

test('headings, names, plans and blanks say that they hold no figure; another period’s charts say so', async () => {
  const [unit = -1] = units();
  const [quarter = -1] = year();
  const [target = -1] = progress();
  for (const [row, column] of [
    [unit - 1, COLUMN.figure],
    [unit, COLUMN.label],
    [unit, COLUMN.second],
    [quarter, COLUMN.second],
    [target, COLUMN.number],
    [rowWith(CHART_WORDS.choose), COLUMN.figure],
    ...[COLUMN.second, COLUMN.third]
      .filter((column) => values(target)[column] === '')
      .map((column) => [target, column]),
  ] as const)
    expect([row, column, await at(row, column)]).toEqual([row, column, { kind: 'none', why: 'no-figure' }]);
  expect(await at(unit, COLUMN.figure, 'Biểu đồ Quý II-2023')).toMatchObject({ why: 'other-period' });
});

test('also where people inserted a column', async () => {
  for (const line of cells()) line.splice(COLUMN.figure, 0, { value: null, formula: null, format: 'General' });
  const row = units().at(-1) ?? -1;
  expect(await at(row, COLUMN.figure + 1)).toMatchObject({ kind: 'unit', indicator: { code: '7.2' } });
  expect(await at(row, COLUMN.figure)).toMatchObject({ why: 'no-figure' });
});
