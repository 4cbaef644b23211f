/** A clerk's whole year: one workbook of reports, consolidated for period after period through Microsoft's own library. */
import { checkReports } from '../../src/app/check/check-reports';
import { drawCharts } from '../../src/app/charts/draw-charts';
import { consolidate } from '../../src/app/consolidate/consolidate';
import { resultSchema, type ConsolidationResult } from '../../src/app/export/result-schema';
import { toResult } from '../../src/app/export/to-result';
import type { SheetContent } from '../../src/app/workbook/sheet-content';
import type { Period } from '../../src/domain/period/period';
import type { Programme } from '../../src/domain/programme/programme';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { connectOffice } from '../../src/workbench/host';
import { CHART_WORDS } from '../../src/locales/vi/chart-words';
import { periodSheetName } from '../../src/locales/vi/period-names';
import { rect, saveBook, setCells, type Book } from '../../src/workbench/model';
import { STAMP, testRun } from '../app/run';
import { aPeriod } from '../domain/builders/observation-builder';
import { bookOf } from '../workbench/write-content';

export interface ConsolidatedYear {
  readonly file: Uint8Array;
  /** What the add-in says, as JSON, by period: `2023-Q1`. */
  readonly results: ReadonlyMap<string, ConsolidationResult>;
}

/** The periods of a year of quarterly reports, in the order in which a clerk gets to them. */
export const periodsOf = (year: number): readonly string[] =>
  ['Q1', 'Q2', 'H1', 'Q3', '9M', 'Q4', 'Y'].map((part) => `${year}-${part}`);

/**
 * `only`: the periods that are consolidated; the others are checked, which judges them just the same. `charted`: periods whose
 * charts are drawn, and the indicator that is chosen on them afterwards.
 */
export async function consolidateYear(
  programme: Programme,
  reports: readonly SheetContent[],
  periods: readonly string[] = periodsOf(programme.year),
  only: readonly string[] = periods,
  charted: Readonly<Record<string, string>> = {},
): Promise<ConsolidatedYear> {
  const book = bookOf(reports);
  const session = connectOffice(book);
  const results = new Map<string, ConsolidationResult>();
  try {
    for (const period of periods) {
      const request = { programme, period: aPeriod(period) };
      const run = period in charted ? drawCharts : consolidate;
      const outcome = only.includes(period)
        ? await run(excelWorkbook(), request, STAMP, testRun())
        : await checkReports(excelWorkbook(), request, testRun());
      if (outcome.kind !== 'done') throw new Error(outcome.kind);
      const differences = 'differences' in outcome ? outcome.differences : [];
      results.set(period, resultSchema.parse(toResult(outcome.summary, differences, (sheet) => sheet)));
    }
    for (const [period, code] of Object.entries(charted)) choose(book, aPeriod(period), code);
  } finally {
    session.close();
  }
  return { file: saveBook(book), results };
}

/** As a clerk would: one of the listed indicators, typed into its cell. */
function choose(book: Book, period: Period, code: string): void {
  const sheet = book.findSheet(CHART_WORDS.sheetName(periodSheetName(period)));
  const values = (sheet?.rows ?? []).map((row) => row?.values ?? []);
  const row = values.findIndex((line) => line.includes(CHART_WORDS.choose));
  const label = values.flat().find((value) => typeof value === 'string' && value.startsWith(`${code}. `));
  if (!sheet || typeof label !== 'string') throw new Error(`No choice ${code}`);
  setCells(sheet, rect(row, 2), [[label]]);
}
