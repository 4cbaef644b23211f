/* eslint-disable no-console -- a benchmark prints its figures */
import { checkReports } from '../../src/app/check/check-reports';
import { consolidate } from '../../src/app/consolidate/consolidate';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { Session } from '../../src/workbench/host';
import { loadOffice } from '../../src/workbench/host/office/load-office';
import { bookOf } from '../workbench/write-content';
import { printTrips, RUN, STAMP } from './bench-run';
import { BENCH_PERIOD, benchProgramme, benchReports } from './bench-reports';
import { record, replay } from './bridges';
import { benchCollecting } from './collect-in-browser';
import { benchLinks } from './bench-links';
import { benchYear } from './bench-year';
import { floor } from './floor';

/** Sheets, and rows of each: one province by districts, by communes before and after 2025, and the whole country. */
const SIZES = [
  { sheets: 9, rows: 40 },
  { sheets: 168, rows: 40 },
  { sheets: 1000, rows: 60 },
  { sheets: 3321, rows: 60 },
] as const;

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function measure(times: number, work: () => unknown): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    globalThis.gc?.();
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return median(taken);
}

async function bench({ sheets, rows }: (typeof SIZES)[number]): Promise<void> {
  const programme = benchProgramme(sheets, rows);
  const request = { programme, period: BENCH_PERIOD };
  const book = bookOf(benchReports(programme));
  const session = new Session(book);
  console.log(`\n${sheets} sheets of ${rows} rows`);

  const answers = record(session);
  await checkReports(excelWorkbook(), request, RUN);
  printTrips('check      ', session);

  const recorded = [...answers];
  const bytes = recorded.map((answer) => new TextEncoder().encode(answer));
  const times = sheets > 500 ? 5 : 15;
  const rewind = replay(recorded);
  const ours = await measure(times, () => {
    rewind();
    return checkReports(excelWorkbook(), request, RUN);
  });
  const least = await measure(times, () => floor(bytes));
  console.log(
    `  check      : ${ours.toFixed(1)} ms from answers to verdicts, floor ${least.toFixed(1)} ms, ratio ${(ours / least).toFixed(2)}`,
  );

  session.recorder.reset();
  record(session);
  const start = performance.now();
  const outcome = await consolidate(excelWorkbook(), request, STAMP, RUN);
  printTrips('consolidate', session);
  const differences = outcome.kind === 'done' ? outcome.differences.length : -1;
  console.log(
    `  consolidate: ${((performance.now() - start) / 1000).toFixed(1)} s, this host's own work included; ${differences} cells differ after recalculation`,
  );
  session.close();
}

/** As many files as there are communes in a province of the old kind. */
const FILES = 168;

async function main(): Promise<void> {
  loadOffice();
  const wanted = process.argv.slice(2);
  const isWanted = (what: string | number) => wanted.length === 0 || wanted.includes(String(what));
  for (const size of SIZES) if (isWanted(size.sheets)) await bench(size);
  if (isWanted('links')) await benchLinks();
  if (isWanted('year')) await benchYear();
  if (!isWanted(FILES)) return;
  console.log(`\n${FILES} files collected in the workbench, in a browser`);
  await benchCollecting(benchProgramme(FILES, 40));
}

void main();
