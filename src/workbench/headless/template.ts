import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeForm } from '../../app/forms/compose-form';
import { indexForPeriod } from '../../app/forms/form-rows';
import { isReportingPeriod } from '../../domain/period/period';
import type { Unit } from '../../domain/programme/unit';
import { excelWorkbook } from '../../excel/excel-workbook';
import { HEADLESS_WORDS } from '../../locales/vi/headless-words';
import { connectOffice } from '../host';
import { deleteSheet, newBook, saveBook } from '../model';
import type { Command } from './command-line';
import { findProgramme } from './find-programme';
import { UsageError } from './usage-error';

const NOT_CANCELLED = { aborted: false };

/** Writes one form per reporting unit, named `2023-Q1_van-yen.xlsx`. */
export async function template(command: Extract<Command, { kind: 'template' }>): Promise<void> {
  const { period, out, units: wanted } = command;
  const programme = await findProgramme(command.programme);
  if (!isReportingPeriod(period, programme.reporting)) throw new UsageError(HEADLESS_WORDS.notReporting(period.code));
  if (period.year !== programme.year) throw new UsageError(HEADLESS_WORDS.otherYear(period.code, programme.year));
  const index = indexForPeriod(programme, period);
  const units = wanted.length === 0 ? index.reporters : wanted.map((code) => unitNamed(index.reporters, code));
  mkdirSync(out, { recursive: true });
  for (const unit of units) {
    const book = newBook();
    const blank = book.active;
    const session = connectOffice(book);
    const workbook = excelWorkbook();
    await workbook.open();
    const staged = await workbook.stage([composeForm(index, unit, period)], NOT_CANCELLED);
    await staged.commit();
    session.close();
    deleteSheet(blank);
    writeFileSync(join(out, `${period.code}_${unit.code}.xlsx`), saveBook(book));
  }
}

function unitNamed(units: readonly Unit[], code: string): Unit {
  const unit = units.find((candidate) => candidate.code === code);
  if (!unit) throw new UsageError(HEADLESS_WORDS.unknownUnit(code));
  return unit;
}
