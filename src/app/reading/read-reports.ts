import { examineInSteps } from '../../domain/examination/examine';
import type { Finding } from '../../domain/finding/finding';
import type { IsoDate } from '../../domain/period/iso-date';
import { periodEnd, type Period } from '../../domain/period/period';
import type { Programme } from '../../domain/programme/programme';
import type { SheetGrid } from '../../domain/report/grid';
import { readSheet, type SheetReading } from '../../domain/report/read-sheet';
import type { Summary } from '../../domain/summary/summary';
import type { PlanReading } from '../../domain/task/plan-reading';
import { summariseInSteps } from '../../domain/summary/summarise';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import { lastFixIn, type LastFix } from '../fix/undo-fix';
import { recordsIn, type ReportRecord } from '../collect/receipts';
import type { FreezeBook } from '../freeze/freeze-book';
import { FREEZE_COLUMNS, readFreezes } from '../freeze/freeze-sheet';
import { settledMemory } from '../freeze/settled-memory';
import { standingsOf, type FreezeStandings } from '../freeze/take-fingerprints';
import type { LogEntry } from '../log/log-entry';
import { acceptancesIn, personalVerdictsIn, readLog } from '../log/read-log';
import { runInSlices, stopIfCancelled, type Run } from '../run/run';
import { NO_LINES, readLines, type TableLines } from '../sheets/table-lines';
import type { SheetRole } from '../workbook/sheet-content';
import { readTasks, taskSheetOf } from '../tasks/read-task-sheet';
import { mayBeReport, ownSheet, type SheetInfo, type Workbook, type WorkbookState } from '../workbook/workbook';
import { rememberInSteps, type RememberedFigures } from './figures-memory';

/** What is to be checked or consolidated. */
export interface ReportRequest {
  readonly programme: Programme;
  readonly period: Period;
  /** The day on which it is asked; without it, the period's last. */
  readonly today?: IsoDate;
  /** Found before the workbook was read: files that could not be opened. */
  readonly findings?: readonly Finding[];
}

/** Everything that a workbook says about a period, read and judged. */
export interface ReadReports {
  readonly state: WorkbookState;
  readonly summary: Summary;
  /** Every report sheet, whatever its period. */
  readonly readings: readonly SheetReading[];
  /** The work plan as it stands; null where there is none. */
  readonly tasks: PlanReading | null;
  /** What the log says of each unit's report of the period, by unit. */
  readonly records: ReadonlyMap<string, ReportRecord>;
  /** The log as it stands. */
  readonly log: TableLines;
  /** What the log says, line by line. */
  readonly entries: readonly LogEntry[];
  readonly remembered: RememberedFigures;
  /** The add-in's own sheets that were read, by id. */
  readonly own: ReadonlyMap<string, SheetGrid>;
  /** Sheets with something on them that is no report: the clerk's own. */
  readonly otherSheets: readonly SheetGrid[];
  /** What was fixed last and can be undone. */
  readonly lastFix: LastFix | null;
  /** All that is remembered of freezes. */
  readonly freezes: FreezeBook;
  /** How the freezes stand that rest on the period's reports. */
  readonly frozen: FreezeStandings;
}

/** The add-in's sheets that it reads back; the others only repeat what these and the reports say. */
const READ_BACK: ReadonlySet<SheetRole> = new Set<SheetRole>([
  'log',
  'figures',
  'summary',
  'tasks',
  'freeze',
  'charts',
]);

/** Reads all report sheets of a workbook, checks them, rolls them up and judges every target. Writes nothing. */
export async function readReports(workbook: Workbook, request: ReportRequest, run: Run): Promise<ReadReports> {
  run.onProgress({ step: 'listing', done: 0, total: 0 });
  const state = await workbook.open();
  const wanted = state.sheets.filter((sheet) => mayBeReport(sheet) || READ_BACK.has(sheet.mark?.role ?? 'form'));
  const sheets = await readSheets(workbook, wanted, run);
  const table = (role: SheetRole, width: number): TableLines => {
    const sheet = state.sheets.find(({ mark }) => mark?.role === role);
    const grid = sheet && sheets.own.get(sheet.id);
    return grid ? readLines(grid, sheet.mark, width) : NO_LINES;
  };
  const log = table('log', SHEET_WORDS.logColumns.length);
  const entries = readLog(log);
  const freezes = readFreezes(table('freeze', FREEZE_COLUMNS));
  const lines = table('figures', SHEET_WORDS.figuresColumns.length);
  await run.breathe();
  const figures = await runInSlices(rememberInSteps(lines, request.programme), run);
  const remembered = { ...figures, memory: settledMemory(figures.memory, freezes, request.programme.id) };
  const summary = await judge(request, sheets.readings, entries, remembered, state, run);
  const frozen = await standingsOf(summary, freezes, run);
  const records = recordsIn(entries, summary.examination.source.code);
  const plan = taskSheetOf(state.sheets, request.programme.id);
  const today = request.today ?? periodEnd(request.period);
  const tasks = readTasks(summary.examination.index, plan, plan && sheets.own.get(plan.id), today);
  const { readings, own, others: otherSheets } = sheets;
  const lastFix = lastFixIn(entries);
  const said = { records, log, entries, lastFix };
  return { state, summary, readings, tasks, ...said, remembered, own, otherSheets, freezes, frozen };
}

/** Sheets that the add-in made as forms, by id. */
export const handedOut = ({ sheets }: WorkbookState): ReadonlySet<string> =>
  new Set(sheets.filter(({ mark }) => mark?.role === 'form').map(({ id }) => id));

interface ReadSheets {
  readonly readings: readonly SheetReading[];
  readonly own: ReadonlyMap<string, SheetGrid>;
  readonly others: readonly SheetGrid[];
}

async function readSheets(workbook: Workbook, wanted: readonly SheetInfo[], run: Run): Promise<ReadSheets> {
  const readings: SheetReading[] = [];
  const own = new Map<string, SheetGrid>();
  const others: SheetGrid[] = [];
  const reports = new Set(wanted.filter(mayBeReport).map(({ id }) => id));
  let done = 0;
  run.onProgress({ step: 'reading', done, total: wanted.length });
  for await (const grids of workbook.read(wanted, run.signal)) {
    stopIfCancelled(run.signal);
    for (const grid of grids) {
      if (!reports.has(grid.sheet.id)) own.set(grid.sheet.id, grid);
      else {
        const reading = readSheet(grid);
        if (reading) readings.push(reading);
        else if (grid.values.length > 0) others.push(grid);
      }
    }
    done += grids.length;
    run.onProgress({ step: 'reading', done, total: wanted.length });
  }
  return { readings, own, others };
}

async function judge(
  { programme, period, findings = [] }: ReportRequest,
  readings: readonly SheetReading[],
  log: readonly LogEntry[],
  { memory }: RememberedFigures,
  state: WorkbookState,
  run: Run,
): Promise<Summary> {
  const acceptances = acceptancesIn(log);
  const listed = ownSheet(state.sheets, 'programme', 'units');
  const unitsSheet = listed ? { id: listed.id, name: listed.name, file: null } : null;
  const own = { handedOut: handedOut(state), unitsSheet };
  const steps = examineInSteps({ programme, period, readings, acceptances, memory, findings, ...own });
  const total = readings.length;
  // Every sheet is sorted first; then come the units, one step each, and what is compared of all of them.
  let done = -total;
  const examination = await runInSlices(steps, run, () => {
    done += 1;
    if (done > 0 && done % 50 === 0) run.onProgress({ step: 'checking', done: Math.min(done, total), total });
  });
  await run.breathe();
  return runInSlices(summariseInSteps(examination, personalVerdictsIn(log), acceptances), run);
}
