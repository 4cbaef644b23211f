import { examineInSteps } from '../../domain/examination/examine';
import type { Examination } from '../../domain/examination/examination';
import { compareReadings } from '../../domain/report/compare-readings';
import { isUnfilled } from '../../domain/report/is-unfilled';
import type { SheetReading } from '../../domain/report/read-sheet';
import { acceptancesIn, readLog } from '../log/read-log';
import { handedOut, readReports, type ReadReports, type ReportRequest } from '../reading/read-reports';
import { runInSlices, stopIfCancelled, type Run } from '../run/run';
import type { Workbook } from '../workbook/workbook';
import type { FileReader, IncomingFile } from './file-reader';
import type { Predecessor } from './file-problem';
import type { IncomingReport, JudgedFile } from './file-verdict';
import { findReport, type FoundReport } from './find-report';
import { recordsIn, type ReportRecord } from './receipts';

/** A file after it was opened: its only report, or why there is none. */
interface OpenedFile {
  readonly id: string;
  readonly name: string;
  readonly modified: string | null;
  readonly checksum: string;
  readonly found: FoundReport;
}
type OpenedReport = OpenedFile & { readonly found: Extract<FoundReport, { kind: 'found' }> };

/** *Nhận báo cáo*, the first half: says of every file what it is and what is wrong with it. Writes nothing. */
export async function judgeFiles(
  workbook: Workbook,
  request: ReportRequest,
  files: readonly IncomingFile[],
  reader: FileReader,
  run: Run,
): Promise<readonly JudgedFile[]> {
  const standing = await readReports(workbook, request, run);
  const opened = await openFiles(files, reader, run, standing);
  const verdicts = new Map<string, IncomingReport>();
  for (const round of rounds(opened.filter(isReport)))
    for (const [id, verdict] of await judgeRound(request, round, standing, run)) verdicts.set(id, verdict);
  return opened.map(({ id, name, modified, found }): JudgedFile => {
    const report = verdicts.get(id);
    if (report) return { id, name, modified, verdict: report };
    if (found.kind === 'problem') return { id, name, modified, verdict: found };
    throw new Error(`The report in ${name} was not judged`);
  });
}

const isReport = (file: OpenedFile): file is OpenedReport => file.found.kind === 'found';

async function openFiles(
  files: readonly IncomingFile[],
  reader: FileReader,
  run: Run,
  standing: ReadReports,
): Promise<readonly OpenedFile[]> {
  const opened: OpenedFile[] = [];
  for (const [i, file] of files.entries()) {
    stopIfCancelled(run.signal);
    run.onProgress({ step: 'opening-files', done: i, total: files.length });
    const reading = await reader.read(file);
    const found: FoundReport =
      reading.kind === 'read'
        ? findReport(reading.sheets, standing)
        : { kind: 'problem', problem: { kind: 'unreadable', reason: reading.reason } };
    const checksum = reading.kind === 'read' ? reading.checksum : '';
    opened.push({ id: String(i), name: file.name, modified: file.modified(), checksum, found });
    await run.breathe();
  }
  return opened;
}

/** Files of the same unit are judged apart: each as if it were the only one. */
function rounds(files: readonly OpenedReport[]): readonly (readonly OpenedReport[])[] {
  const made: OpenedReport[][] = [];
  const seen = new Map<string, number>();
  for (const file of files) {
    const { code } = file.found.unit;
    const round = seen.get(code) ?? 0;
    seen.set(code, round + 1);
    (made[round] ??= []).push(file);
  }
  return made;
}

async function judgeRound(
  request: ReportRequest,
  files: readonly OpenedReport[],
  standing: ReadReports,
  run: Run,
): Promise<readonly (readonly [string, IncomingReport])[]> {
  const { programme, period } = request;
  const log = readLog(standing.log);
  const coming = new Set(files.map(({ found }) => found.unit.code));
  const current = currentReadings(standing);
  // What stands of the same units would contradict what comes; the rest is history, or another's.
  const others = standing.readings.filter((reading) => ![...coming].some((unit) => current.get(unit) === reading));
  const duplicates = standing.summary.findings.filter(({ rule }) => rule === 'report-duplicated');
  const doubtful = new Set(duplicates.flatMap(({ place }) => place.sheet?.id ?? []));
  const readings = [
    ...others.filter(({ grid }) => !doubtful.has(grid.sheet.id)),
    ...files.map(({ found }) => found.reading),
  ];
  const steps = examineInSteps({
    programme,
    period,
    readings,
    acceptances: acceptancesIn(log),
    memory: standing.remembered.memory,
    handedOut: handedOut(standing.state),
    findings: [],
  });
  const examination = await runInSlices(steps, run);
  const records = recordsIn(log, examination.source.code);
  return files.map((file) => [
    file.id,
    verdictOn(file, examination, current.get(file.found.unit.code), records.get(file.found.unit.code), standing),
  ]);
}

/** The reading that counts of each unit that has reported; a form that nobody filled is no report. */
function currentReadings({ readings, summary }: ReadReports): ReadonlyMap<string, SheetReading> {
  const { index, source, units, earlier } = summary.examination;
  const byId = new Map(readings.map((reading) => [reading.grid.sheet.id, reading]));
  return new Map(
    units.flatMap(({ unit, sheet }) => {
      const reading = sheet && byId.get(sheet.id);
      const yearAgo = (indicator: string) => earlier.yearAgo(unit.code, indicator, source);
      if (!reading || isUnfilled(reading, { index, period: source, unit, yearAgo })) return [];
      return [[unit.code, reading] as const];
    }),
  );
}

function verdictOn(
  { checksum, found: { unit, reading } }: OpenedReport,
  { units, findings }: Examination,
  before: SheetReading | undefined,
  record: ReportRecord | undefined,
  { state }: ReadReports,
): IncomingReport {
  const changes = before ? compareReadings(before, reading) : [];
  const sheet = before && state.sheets.find(({ id }) => id === before.grid.sheet.id);
  const predecessor: Predecessor = !sheet
    ? { kind: 'none' }
    : sheet.mark?.role === 'report'
      ? {
          kind: 'received',
          version: record?.receipts.at(-1)?.version ?? 1,
          accepted: (record?.acceptance ?? null) !== null,
        }
      : { kind: 'sheet', name: sheet.name };
  return {
    kind: 'report',
    unit,
    reading,
    checksum,
    status: units.find((report) => report.unit.code === unit.code)?.status ?? 'errors',
    findings: findings.filter(({ place }) => place.unit === unit.code),
    predecessor,
    changes,
    same: predecessor.kind === 'received' && changes.length === 0,
  };
}
