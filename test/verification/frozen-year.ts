/** A consolidated year whose quarters are frozen, whose report sheets are removed, and which goes on from its figures. */
import { checkReports } from '../../src/app/check/check-reports';
import { consolidate } from '../../src/app/consolidate/consolidate';
import type { ConsolidationResult } from '../../src/app/export/result-schema';
import { toResult } from '../../src/app/export/to-result';
import { freezePeriod } from '../../src/app/freeze/freeze-period';
import { removeReports } from '../../src/app/freeze/remove-reports';
import type { Programme } from '../../src/domain/programme/programme';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { connectOffice } from '../../src/workbench/host';
import { openBook, saveBook } from '../../src/workbench/model';
import { STAMP, testRun } from '../app/run';
import { aPeriod } from '../domain/builders/observation-builder';

export interface FrozenYear {
  /** All quarters are frozen, the reports are still there. */
  readonly frozen: Uint8Array;
  /** Report sheets are removed; six months, nine months and the year are consolidated from what is on record. */
  readonly removed: Uint8Array;
  /** How many report sheets were removed. */
  readonly sheets: number;
  /** Of those longer periods: what the reports said, and what the record says. */
  readonly before: ReadonlyMap<string, ConsolidationResult>;
  readonly after: ReadonlyMap<string, ConsolidationResult>;
}

export async function freezeYear(
  file: Uint8Array,
  programme: Programme,
  quarters: readonly string[],
  longer: readonly string[],
): Promise<FrozenYear> {
  const book = openBook(file);
  const session = connectOffice(book);
  const requestOf = (code: string) => ({ programme, period: aPeriod(code), today: STAMP.at.slice(0, 10) });
  const workbook = excelWorkbook();
  const [before, after] = [new Map<string, ConsolidationResult>(), new Map<string, ConsolidationResult>()];
  let sheets = 0;
  try {
    for (const code of longer) before.set(code, resultOf(await checkReports(workbook, requestOf(code), testRun())));
    for (const code of quarters) done(await freezePeriod(workbook, requestOf(code), STAMP, testRun()));
    const frozen = saveBook(book);
    for (const code of quarters)
      sheets += done(await removeReports(workbook, requestOf(code), STAMP, testRun())).removed;
    for (const code of longer)
      after.set(code, resultOf(await consolidate(workbook, requestOf(code), STAMP, testRun())));
    return { frozen, removed: saveBook(book), sheets, before, after };
  } finally {
    session.close();
  }
}

function done<T extends { readonly kind: string }>(outcome: T): Extract<T, { readonly kind: 'done' }> {
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome as Extract<T, { readonly kind: 'done' }>;
}

const resultOf = (
  outcome: Awaited<ReturnType<typeof checkReports>> | Awaited<ReturnType<typeof consolidate>>,
): ConsolidationResult => toResult(done(outcome).summary, [], (sheet) => sheet);
