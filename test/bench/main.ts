/* eslint-disable no-console -- a benchmark prints its figures */
import { checkReports } from '../../src/app/check/check-reports';
import { consolidate } from '../../src/app/consolidate/consolidate';
import { textDigest } from '../../src/files/sha256';
import type { Run } from '../../src/app/run/run';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { Session } from '../../src/workbench/host';
import { loadOffice } from '../../src/workbench/host/office/load-office';
import { addSheet, newBook, renameSheet, type Book } from '../../src/workbench/model';
import { writeContent } from '../workbench/write-content';
import { BENCH_PERIOD, benchProgramme, benchReports } from './bench-reports';
import { record, replay } from './bridges';
import { benchCollecting } from './collect-in-browser';
import { floor } from './floor';

/** Sheets, and rows of each: one province by districts, by communes before and after 2025, and the whole country. */
const SIZES = [
  { sheets: 9, rows: 40 },
  { sheets: 168, rows: 40 },
  { sheets: 1000, rows: 60 },
  { sheets: 3321, rows: 60 },
] as const;

const RUN: Run = {
  signal: { aborted: false },
  onProgress: () => undefined,
  breathe: () => new Promise((resolve) => setImmediate(resolve)),
  elapsed: () => performance.now(),
  digest: textDigest,
};
const STAMP = { at: '2023-10-03T01:00:00.000Z', by: '', printed: '08:00 ngày 03/10/2023' };

type Programme = ReturnType<typeof benchProgramme>;

function buildBook(programme: Programme): Book {
  const book = newBook();
  let first = true;
  for (const report of benchReports(programme)) {
    const sheet = first ? book.active : addSheet(book, report.name);
    if (first) renameSheet(sheet, report.name);
    first = false;
    writeContent(sheet, report);
  }
  return book;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
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

function printTrips(what: string, session: Session): void {
  const { recorder } = session;
  const { trips, cleanups, up, down } = recorder.totals;
  const largest = (side: 'up' | 'down') => Math.max(...recorder.trips.map((trip) => trip[side]));
  const reading = recorder.trips.filter((trip) => trip.down > trip.up).reduce((total, trip) => total + trip.down, 0);
  console.log(
    `  ${what}: ${trips} round trips (+${cleanups} cleanups), up ${megabytes(up)}, down ${megabytes(down)} (${Math.ceil(reading / 2e6)} pieces of 2 MB), ` +
      `largest request ${megabytes(largest('up'))}, largest answer ${megabytes(largest('down'))}`,
  );
}

async function bench({ sheets, rows }: (typeof SIZES)[number]): Promise<void> {
  const programme = benchProgramme(sheets, rows);
  const request = { programme, period: BENCH_PERIOD };
  const book = buildBook(programme);
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
  const wanted = process.argv.slice(2).map(Number);
  for (const size of SIZES) if (wanted.length === 0 || wanted.includes(size.sheets)) await bench(size);
  if (wanted.length > 0 && !wanted.includes(FILES)) return;
  console.log(`\n${FILES} files collected in the workbench, in a browser`);
  await benchCollecting(benchProgramme(FILES, 40));
}

void main();
