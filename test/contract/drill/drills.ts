import { acceptFinding } from '../../../src/app/accept/accept-finding';
import { acceptReport, reopenReport } from '../../../src/app/board/accept-report';
import { writeDue } from '../../../src/app/board/due-dates';
import { drawCharts } from '../../../src/app/charts/draw-charts';
import { checkReports } from '../../../src/app/check/check-reports';
import { restoreVersion } from '../../../src/app/collect/restore-version';
import { takeIn } from '../../../src/app/collect/take-in';
import { consolidate } from '../../../src/app/consolidate/consolidate';
import { fixFindings } from '../../../src/app/fix/fix-findings';
import { undoFix } from '../../../src/app/fix/undo-fix';
import { makeForms } from '../../../src/app/forms/make-forms';
import { freezePeriod } from '../../../src/app/freeze/freeze-period';
import { removeReports } from '../../../src/app/freeze/remove-reports';
import { reopenPeriod } from '../../../src/app/freeze/reopen-period';
import { takeHistory } from '../../../src/app/history/take-history';
import { recordVerdict } from '../../../src/app/judge/record-verdict';
import { writeReview } from '../../../src/app/review/write-review';
import { writeSample } from '../../../src/app/sample/write-sample';
import { assignPlan } from '../../../src/app/setup/assign-plan';
import { prepareNextYear } from '../../../src/app/setup/next-year';
import { writeProgrammeToWorkbook } from '../../../src/app/setup/programme-in-workbook';
import { writeDigest, writePlan } from '../../../src/app/tasks/write-tasks';
import type { Workbook } from '../../../src/app/workbook/workbook';
import type { Finding } from '../../../src/domain/finding/finding';
import type { SheetRef } from '../../../src/domain/report/grid';
import { readSheet } from '../../../src/domain/report/read-sheet';
import { directFileReader } from '../../../src/files/direct-file-reader';
import { incoming, reportBytes } from '../../files/report-file';
import { aPeriod } from '../../domain/builders/observation-builder';
import { testRun } from '../../app/run';
import { lastYearsFigures, LATER, programme, request, sampleProgramme, TODAY, UNIT, withTasks } from './drill-workbook';
import * as start from './drill-workbook';

/** One use case that writes, and the workbook that it is tried on. */
export interface Drill {
  readonly name: string;
  /** The workbook as a file. */
  readonly prepare: () => Promise<Uint8Array>;
  readonly perform: (workbook: Workbook) => Promise<unknown>;
}

const run = testRun();
const tasks = { programme: withTasks, period: request.period, today: TODAY };

async function checked(workbook: Workbook) {
  const outcome = await checkReports(workbook, request, run);
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.summary;
}

async function findingOf(workbook: Workbook, rule: Finding['rule']): Promise<Finding> {
  const finding = (await checked(workbook)).findings.find((candidate) => candidate.rule === rule);
  if (!finding) throw new Error(`No finding ${rule}`);
  return finding;
}

async function standing(workbook: Workbook): Promise<{ readonly unit: typeof UNIT; readonly sheet: SheetRef }> {
  const report = (await checked(workbook)).examination.units.find(({ unit }) => unit.code === UNIT.code);
  if (!report?.sheet) throw new Error('No report');
  return { unit: report.unit, sheet: report.sheet };
}

/** Takes in once more what stands there, under another file's name. */
async function collect(workbook: Workbook): Promise<unknown> {
  const { sheets } = await workbook.open();
  const { sheet } = await standing(workbook);
  const info = sheets.filter(({ id }) => id === sheet.id);
  for await (const [grid] of workbook.read(info, run.signal)) {
    const reading = grid && readSheet(grid);
    if (!reading) throw new Error('No reading');
    const predecessor = { kind: 'none' } as const;
    const intake = { unit: UNIT, reading, file: 'gửi lại.xlsx', checksum: 'ab12', changes: [], restores: null };
    return takeIn(workbook, request, [{ ...intake, predecessor }], LATER, run);
  }
  throw new Error('Nothing was read');
}

const sumUp: Drill['perform'] = (workbook) => consolidate(workbook, request, LATER, run);
const draw: Drill['perform'] = (workbook) => drawCharts(workbook, request, LATER, run);

export const DRILLS: readonly Drill[] = [
  { name: 'consolidate for the first time', prepare: start.reports, perform: sumUp },
  { name: 'consolidate again', prepare: start.consolidated, perform: sumUp },
  { name: 'draw charts', prepare: start.consolidated, perform: draw },
  { name: 'draw charts again', prepare: start.charted, perform: draw },
  { name: 'draw a frozen period’s charts', prepare: start.frozen, perform: draw },
  { name: 'take a report in', prepare: start.consolidated, perform: collect },
  { name: 'take in what takes the place of an accepted report', prepare: start.accepted, perform: collect },
  {
    name: 'use an earlier version again',
    prepare: start.takenInTwice,
    perform: (workbook) => restoreVersion(workbook, request, UNIT, 1, LATER, run),
  },
  {
    name: 'accept a finding',
    prepare: start.consolidated,
    perform: async (workbook) =>
      acceptFinding(workbook, await findingOf(workbook, 'achieved-above-total'), '2023-Q1', 'Đúng', LATER, run),
  },
  {
    name: 'accept a report',
    prepare: start.consolidated,
    perform: async (workbook) => acceptReport(workbook, request, await standing(workbook), '', LATER, run),
  },
  {
    name: 'open an accepted report again',
    prepare: start.accepted,
    perform: async (workbook) => reopenReport(workbook, request, await standing(workbook), LATER, run),
  },
  {
    name: 'fix cells',
    prepare: start.consolidated,
    perform: async (workbook) => {
      const { findings, examination } = await checked(workbook);
      return fixFindings(workbook, findings, examination.index, '2023-Q1', LATER, run);
    },
  },
  { name: 'undo a fix', prepare: start.fixed, perform: (workbook) => undoFix(workbook, LATER, run) },
  {
    name: 'judge in person',
    prepare: start.consolidated,
    perform: (workbook) => {
      const given = { period: '2023-Q1', indicator: '8.1', judgedAt: 'whole', unit: null, met: true, reason: 'Có' };
      return recordVerdict(workbook, given, LATER, run);
    },
  },
  {
    name: 'write the programme into the workbook',
    prepare: start.consolidated,
    perform: (workbook) => writeProgrammeToWorkbook(workbook, programme, [], run),
  },
  {
    name: 'assign a plan',
    prepare: start.withProgramme,
    perform: (workbook) => {
      const target = { indicator: '7.2', ordinal: 0, unit: null };
      return assignPlan(workbook, programme, target, 12, '2023-Q1', LATER, run);
    },
  },
  {
    name: 'next year’s programme',
    prepare: start.withProgramme,
    perform: async (workbook) =>
      writeProgrammeToWorkbook(workbook, await prepareNextYear(workbook, programme, true, run), [], run),
  },
  {
    name: 'the sheet of tasks',
    prepare: start.reports,
    perform: (workbook) => writePlan(workbook, tasks, TODAY, LATER, run),
  },
  {
    name: 'the digest of tasks',
    prepare: start.reports,
    perform: (workbook) => writeDigest(workbook, { ...tasks, period: aPeriod('2023-M03') }, null, LATER, run),
  },
  {
    name: 'the sheet of findings',
    prepare: start.consolidated,
    perform: async (workbook) => writeReview(workbook, request, await checked(workbook), run),
  },
  {
    name: 'when reports are due',
    prepare: start.consolidated,
    perform: (workbook) => writeDue(workbook, '2023-Q1', '2023-04-05'),
  },
  {
    name: 'the sample',
    prepare: start.consolidated,
    perform: (workbook) => writeSample(workbook, sampleProgramme, run),
  },
  {
    name: 'forms',
    prepare: start.consolidated,
    perform: (workbook) => {
      const wanted = { programme, period: aPeriod('2023-Q2'), units: 'all', shape: 'each' } as const;
      return makeForms(workbook, wanted, run);
    },
  },
  {
    name: 'take last year’s figures',
    prepare: start.consolidated,
    perform: async (workbook) => {
      const file = incoming('so-2022.xlsx', reportBytes(lastYearsFigures));
      return takeHistory(workbook, programme, file, directFileReader(), LATER, run);
    },
  },
  {
    name: 'freeze',
    prepare: start.consolidated,
    perform: (workbook) => freezePeriod(workbook, request, LATER, run),
  },
  {
    name: 'reopen what is frozen',
    prepare: start.frozen,
    perform: (workbook) => reopenPeriod(workbook, request, 'Bổ sung', LATER, run),
  },
  {
    name: 'remove frozen reports',
    prepare: start.frozen,
    perform: (workbook) => removeReports(workbook, request, LATER, run),
  },
];
