/* eslint-disable no-console -- a benchmark prints its figures */
/**
 * A year of a province of 168 communes in one workbook: four quarters of reports with live links, worked out anew by
 * LibreOffice; then the quarters are frozen, their reports removed, and the year is consolidated from what is on record.
 */
import { consolidate } from '../../src/app/consolidate/consolidate';
import { freezePeriod } from '../../src/app/freeze/freeze-period';
import { removeReports } from '../../src/app/freeze/remove-reports';
import { quarter, type Period } from '../../src/domain/period/period';
import type { Programme } from '../../src/domain/programme/programme';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { Session } from '../../src/workbench/host';
import { addSheet, deleteSheet, newBook, type Book } from '../../src/workbench/model';
import { aPeriod } from '../domain/builders/observation-builder';
import { writeContent } from '../workbench/write-content';
import { printTrips, RUN, seconds, STAMP } from './bench-run';
import { benchProgramme, benchReports } from './bench-reports';
import { record } from './bridges';
import { compareFile } from './compare-file';

const YEAR = { sheets: 168, rows: 60 };
const QUARTERS = [1, 2, 3, 4] as const;

export async function benchYear(): Promise<void> {
  const programme = benchProgramme(YEAR.sheets, YEAR.rows);
  const book = newBook();
  const session = new Session(book);
  record(session);
  const periods = QUARTERS.map((ordinal) => quarter(programme.year, ordinal));
  console.log(`\nA year: ${periods.length} quarters of ${YEAR.sheets} sheets of ${YEAR.rows} rows`);
  for (const period of periods) {
    addReports(book, programme, period);
    await step(session, `consolidate ${period.code}`, () =>
      consolidate(excelWorkbook(), { programme, period }, STAMP, RUN),
    );
  }
  compareFile('with links   ', book);
  for (const period of periods)
    await step(session, `freeze ${period.code}`, () =>
      freezePeriod(excelWorkbook(), { programme, period }, STAMP, RUN),
    );
  compareFile('frozen       ', book);
  for (const period of periods)
    await step(session, `remove ${period.code}`, () =>
      removeReports(excelWorkbook(), { programme, period }, STAMP, RUN),
    );
  const whole = { programme, period: aPeriod(`${programme.year}-Y`) };
  await step(session, 'consolidate the year from what is on record', () =>
    consolidate(excelWorkbook(), whole, STAMP, RUN),
  );
  compareFile('reports gone ', book);
  session.close();
}

function addReports(book: Book, programme: Programme, period: Period): void {
  const [first] = book.sheets;
  for (const report of benchReports(programme, period)) writeContent(addSheet(book, report.name), report);
  if (first?.usedArea(false) === null) deleteSheet(first);
}

async function step(session: Session, what: string, work: () => Promise<{ readonly kind: string }>): Promise<void> {
  session.recorder.reset();
  const start = performance.now();
  const { kind } = await work();
  console.log(`  ${what}: ${kind}, ${seconds(performance.now() - start)}, this host's own work included`);
  printTrips(what, session);
}
