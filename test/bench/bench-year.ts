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
import { addSheet, deleteSheet, newBook, saveBook, type Book, type Sheet } from '../../src/workbench/model';
import { aPeriod } from '../domain/builders/observation-builder';
import { readPlainly, type PlainCell } from '../verification/plain-workbook';
import { hasLibreOffice, recalculatedByLibreOffice } from '../verification/run-libre-office';
import { writeContent } from '../workbench/write-content';
import { megabytes, printTrips, RUN, seconds, STAMP } from './bench-run';
import { benchProgramme, benchReports } from './bench-reports';
import { record } from './bridges';

const YEAR = { sheets: 168, rows: 60 };
const LONGEST = 3_600_000;
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

const isOutput = ({ name }: Pick<Sheet, 'name'>): boolean => /^(?:Tổng hợp|Chi tiết) /.test(name);

/** The file as it is: its size, and whether LibreOffice's figures are those that stand in it. */
export function compareFile(what: string, book: Book): void {
  const outputs = book.sheets.filter(isOutput);
  const links = outputs.reduce((all, sheet) => all + linksOn(sheet), 0);
  const file = saveBook(book);
  console.log(`  ${what}: ${book.sheets.length} sheets, ${links} links to reports, file ${megabytes(file.length)}`);
  if (!hasLibreOffice) return;
  const start = performance.now();
  const { year } = recalculatedByLibreOffice({ year: file }, LONGEST);
  const time = performance.now() - start;
  if (!year) throw new Error('LibreOffice gave nothing');
  const [mine, theirs] = [readPlainly(file), readPlainly(year)];
  const pairs = outputs.flatMap(({ name }) =>
    (mine.get(name) ?? []).flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell === null ? [] : [[cell, theirs.get(name)?.[row]?.[column] ?? null] as const],
      ),
    ),
  );
  const differing = pairs.filter(([own, other]) => !isSame(own, other)).length;
  console.log(
    `  ${what}: LibreOffice opens it, works all of it out anew and saves it in ${seconds(time)}; ` +
      `${pairs.length} cells compared, ${differing} differ`,
  );
}

/** The last digits of a fraction depend on the order in which it was worked out. */
const isSame = (own: PlainCell, other: PlainCell): boolean =>
  typeof own === 'number' && typeof other === 'number'
    ? Math.abs(own - other) <= 1e-12 * Math.max(1, Math.abs(own))
    : own === other;

/** Formulas that are nothing but another sheet's cell, sums of such left out. */
const linksOn = ({ rows }: Sheet): number =>
  rows.reduce(
    (count, row) => count + [...(row?.formulas?.values() ?? [])].filter(({ text }) => LINK.test(text)).length,
    0,
  );
const LINK = /^=?'[^']+'!\$?[A-Z]+\$?\d+$/;
