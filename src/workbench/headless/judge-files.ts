import { checkReports } from '../../app/check/check-reports';
import { consolidate } from '../../app/consolidate/consolidate';
import { toResult } from '../../app/export/to-result';
import { resultSchema } from '../../app/export/result-schema';
import type { ReportRequest } from '../../app/reading/read-reports';
import { stampOf } from '../../app/run/stamp';
import type { Finding } from '../../domain/finding/finding';
import type { SheetRef } from '../../domain/report/grid';
import type { Summary } from '../../domain/summary/summary';
import { excelWorkbook } from '../../excel/excel-workbook';
import { HEADLESS_WORDS } from '../../locales/vi/headless-words';
import { connectOffice } from '../host';
import { saveBook } from '../model';
import { keepValues } from '../model/book/import-sheet';
import type { Command } from './command-line';
import type { Console } from './console';
import { findInputs } from './find-inputs';
import { findProgramme } from './find-programme';
import { gather, type Gathered } from './gather';
import { aboutFile, openInputs, type OpenedFile } from './open-inputs';
import { UNATTENDED_RUN } from './unattended-run';
import { UsageError } from './usage-error';
import { writeOutputs, type Output } from './write-outputs';

type JudgeCommand = Extract<Command, { kind: 'validate' | 'consolidate' }>;

/** Checks the reports in files; `consolidate` also writes the workbook that the add-in would. */
export async function judgeFiles(command: JudgeCommand, console: Console): Promise<void> {
  const programme = await findProgramme(command.programme);
  const { period } = command;
  if (period.year !== programme.year) throw new UsageError(HEADLESS_WORDS.otherYear(period.code, programme.year));
  const files = findInputs(command.inputs, command.kind === 'consolidate' ? command.out : null);
  const { opened, findings } = await openInputs(files);
  const gathered = gather(opened);
  const outcome = await judge(command, { programme, period, findings }, gathered);
  const { summary, differences, otherSheets } = outcome;
  const origin = (sheet: SheetRef) => gathered.origins.get(sheet.id) ?? sheet;
  const more = [...differences, ...filesWithoutReport(opened, gathered, otherSheets)];
  const result = resultSchema.parse(toResult(summary, more, origin));
  const json: Output = { path: command.json, content: `${JSON.stringify(result, null, 2)}\n` };
  const workbook = command.kind === 'consolidate' ? [{ path: command.out, content: workbookBytes(gathered) }] : [];
  writeOutputs([...workbook, json], console);
}

interface Outcome {
  readonly summary: Summary;
  readonly differences: readonly Finding[];
  readonly otherSheets: readonly SheetRef[];
}

async function judge(command: JudgeCommand, request: ReportRequest, { book }: Gathered): Promise<Outcome> {
  const session = connectOffice(book);
  try {
    const workbook = excelWorkbook();
    const outcome =
      command.kind === 'validate'
        ? await checkReports(workbook, request, UNATTENDED_RUN)
        : await consolidate(workbook, request, stampOf(new Date(), ''), UNATTENDED_RUN);
    if (outcome.kind === 'cancelled') throw new Error('Nobody can cancel a run of the command.');
    if (outcome.kind !== 'done') throw new UsageError(HEADLESS_WORDS.frozen(request.period.code));
    return { differences: [], ...outcome };
  } finally {
    session.close();
  }
}

/** A file none of whose sheets is a report is told of: it may have been sent by mistake. */
function filesWithoutReport(
  opened: readonly OpenedFile[],
  { origins }: Gathered,
  others: readonly SheetRef[],
): readonly Finding[] {
  const reports = new Map(opened.map(({ file }) => [file, 0]));
  const strangers = new Set(others.map(({ id }) => id));
  for (const { id, file } of origins.values())
    if (file !== null && !strangers.has(id)) reports.set(file, (reports.get(file) ?? 0) + 1);
  return [...reports]
    .filter(([, count]) => count === 0)
    .map(([file]) => aboutFile(file, { rule: 'file-without-report', found: null, expected: null }));
}

/** Reports keep their values at their addresses; formulas stay in what the add-in wrote. */
function workbookBytes({ book, origins }: Gathered): Uint8Array {
  for (const sheet of book.sheets) if (origins.has(sheet.id)) keepValues(sheet);
  return saveBook(book);
}
