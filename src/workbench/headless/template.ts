import { join } from 'node:path';
import { composeForm } from '../../app/forms/compose-form';
import { indexForPeriod } from '../../app/forms/form-rows';
import type { SheetContent } from '../../app/workbook/sheet-content';
import { isReportingPeriod } from '../../domain/period/period';
import type { Unit } from '../../domain/programme/unit';
import { excelWorkbook } from '../../excel/excel-workbook';
import { HEADLESS_WORDS } from '../../locales/vi/headless-words';
import { connectOffice } from '../host';
import { deleteSheet, newBook, saveBook } from '../model';
import type { Command } from './command-line';
import type { Console } from './console';
import { findProgramme } from './find-programme';
import { UsageError } from './usage-error';
import { writeOutputs, type Output } from './write-outputs';

const NOT_CANCELLED = { aborted: false };

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
    const path = join(out, `${period.code}_${unit.code}.xlsx`);
    outputs.push({ path, content: await fileOf(composeForm(index, unit, period)) });
  }
  writeOutputs(outputs, console);
}

async function fileOf(form: SheetContent): Promise<Uint8Array> {
  const book = newBook();
  const blank = book.active;
  const session = connectOffice(book);
  try {
    const workbook = excelWorkbook();
    await workbook.open();
    const staged = await workbook.stage([form], NOT_CANCELLED);
    await staged.commit();
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
