import { join } from 'node:path';
import { formFileName } from '../../app/forms/form-file-name';
import { indexForPeriod } from '../../app/forms/form-rows';
import { makeForms, type WantedForms } from '../../app/forms/make-forms';
import { isReportingPeriod } from '../../domain/period/period';
import type { Unit } from '../../domain/programme/unit';
import { excelWorkbook } from '../../excel/excel-workbook';
import { HEADLESS_WORDS } from '../../locales/vi/headless-words';
import { connectOffice } from '../host';
import { deleteSheet, newBook, saveBook } from '../model';
import type { Command } from './command-line';
import type { Console } from './console';
import { findProgramme } from './find-programme';
import { UNATTENDED_RUN } from './unattended-run';
import { UsageError } from './usage-error';
import { writeOutputs, type Output } from './write-outputs';

/** Writes one form per reporting unit, named `2023-Q1_van-yen.xlsx`. */
export async function template(command: Extract<Command, { kind: 'template' }>, console: Console): Promise<void> {
  const { period, out, units: wanted } = command;
  const programme = await findProgramme(command.programme);
  if (!isReportingPeriod(period, programme.reporting)) throw new UsageError(HEADLESS_WORDS.notReporting(period.code));
  if (period.year !== programme.year) throw new UsageError(HEADLESS_WORDS.otherYear(period.code, programme.year));
  const index = indexForPeriod(programme, period);
  const units = wanted.length === 0 ? index.reporters : wanted.map((code) => unitNamed(index.reporters, code));
  const outputs: Output[] = [];
  for (const unit of new Set(units)) {
    const path = join(out, formFileName(period, unit));
    outputs.push({ path, content: await fileOf({ programme, period, units: [unit.code], shape: 'each' }) });
  }
  writeOutputs(outputs, console);
}

/** The form that the pane makes, in a workbook of its own. */
async function fileOf(wanted: WantedForms): Promise<Uint8Array> {
  const book = newBook();
  const blank = book.active;
  const session = connectOffice(book);
  try {
    await makeForms(excelWorkbook(), wanted, UNATTENDED_RUN);
  } finally {
    session.close();
  }
  deleteSheet(blank);
  return saveBook(book);
}

function unitNamed(units: readonly Unit[], code: string): Unit {
  const unit = units.find((candidate) => candidate.code === code);
  if (!unit) throw new UsageError(HEADLESS_WORDS.unknownUnit(code));
  return unit;
}
