/* eslint-disable no-console -- a benchmark prints its figures */
/** What live links cost, and from how many on the detail had better hold values: one period with either. */
import { consolidate } from '../../src/app/consolidate/consolidate';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { Session } from '../../src/workbench/host';
import { bookOf } from '../workbench/write-content';
import { printTrips, RUN, STAMP } from './bench-run';
import { BENCH_PERIOD, benchProgramme, benchReports } from './bench-reports';
import { record } from './bridges';
import { compareFile } from './compare-file';

const UNITS = [168, 1000];
const ROWS = 60;
const WAYS = { links: Number.MAX_SAFE_INTEGER, values: 0 };

export async function benchLinks(): Promise<void> {
  for (const units of UNITS)
    for (const [what, mostLinks] of Object.entries(WAYS)) {
      const programme = benchProgramme(units, ROWS);
      const book = bookOf(benchReports(programme));
      const session = new Session(book);
      record(session);
      console.log(`\n${units} sheets of ${ROWS} rows, with ${what}`);
      await consolidate(excelWorkbook(), { programme, period: BENCH_PERIOD }, STAMP, RUN, { mostLinks });
      printTrips('consolidate', session);
      compareFile(`with ${what}`, book);
      session.close();
    }
}
