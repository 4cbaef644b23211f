import { sourcePeriod, type Period } from '../../domain/period/period';
import type { Programme } from '../../domain/programme/programme';
import { readSheet, type SheetReading } from '../../domain/report/read-sheet';
import { COLLECT_WORDS } from '../../locales/vi/collect-words';
import { FORM_TEXT } from '../../locales/vi/form-text';
import { periodSheetName } from '../../locales/vi/period-names';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import { readLog } from '../log/read-log';
import { logWith, readLogSheet } from '../log/append-to-log';
import type { ReportRequest } from '../reading/read-reports';
import { Cancelled, resting, stopIfCancelled, type Run } from '../run/run';
import type { Stamp } from '../run/stamp';
import { freeName } from '../sheets/sheet-name';
import { HostError } from '../workbook/host-error';
import { putInPlace } from '../workbook/put-in-place';
import type { SheetContent } from '../workbook/sheet-content';
import { ownSheet, type SheetInfo, type Workbook } from '../workbook/workbook';
import { receiptEntries, type Intake } from './receipt-entries';
import { composeReceived } from './received-sheet';
import { recordsIn, type ReportRecord } from './receipts';

/** Reports that are put in place together: few trips, and little to lose when a person stops. */
const BATCH = 12;

export type TakeInOutcome = {
  readonly kind: 'done' | 'cancelled';
  /** How many reports are in the workbook now; each of them whole. */
  readonly taken: number;
};

/** *Nhận báo cáo*, the second half: chosen reports become sheets, each with its line in the log, or is left out whole. */
export async function takeIn(
  workbook: Workbook,
  request: ReportRequest,
  intakes: readonly Intake[],
  stamp: Stamp,
  run: Run,
): Promise<TakeInOutcome> {
  let taken = 0;
  try {
    for (let at = 0; at < intakes.length; at += BATCH) {
      stopIfCancelled(run.signal);
      run.onProgress({ step: 'taking-in', done: taken, total: intakes.length });
      const batch = intakes.slice(at, at + BATCH);
      await takeInBatch(workbook, request, batch, stamp, run);
      taken += batch.length;
      await run.breathe();
    }
    return { kind: 'done', taken };
  } catch (error) {
    if (error instanceof Cancelled) return { kind: 'cancelled', taken };
    throw error;
  }
}

/** The mark's key of a received report. */
export const reportKey = (programme: Programme, source: Period, unit: string): string =>
  `${programme.id} ${source.code} ${unit}`;

async function takeInBatch(
  workbook: Workbook,
  { programme, period }: ReportRequest,
  batch: readonly Intake[],
  stamp: Stamp,
  run: Run,
): Promise<void> {
  const source = sourcePeriod(period, programme.reporting);
  const state = await workbook.open();
  if (state.structureProtected) throw new HostError('structure-protected');
  const own = ({ unit }: Intake): SheetInfo | undefined =>
    ownSheet(state.sheets, 'report', reportKey(programme, source, unit.code));
  const standing = batch.flatMap((intake) => own(intake) ?? []);
  const readings = await readCurrent(workbook, standing, run);
  const log = await readLogSheet(workbook, state, run);
  const records = recordsIn(readLog(log), source.code);
  const taken = new Set(state.sheets.map(({ name }) => name.toLowerCase()));
  const names = programme.units.map(({ name }) => name);
  const placed = batch.map((intake) => {
    const sheet = own(intake);
    const before = sheet && readings.get(sheet.id);
    const name = sheet?.name ?? freeName(taken, FORM_TEXT.sheetName(intake.unit.name, periodSheetName(source), names));
    return { intake, name, before, version: nextVersion(records.get(intake.unit.code), before) };
  });
  const contents: SheetContent[] = [];
  const rest = resting(run);
  for (const { intake, name, before, version } of placed) {
    contents.push(composeIntake(intake, { key: reportKey(programme, source, intake.unit.code), name, version, stamp }));
    if (before) contents.push(earlierVersion(intake, before, { programme, source, version: version - 1, taken }));
    await rest();
  }
  const entries = placed.flatMap(({ intake, name, version }) =>
    receiptEntries({ intake, sheet: name, version, period: source.code, stamp }),
  );
  // Accepted reports are locked; what takes their place is to be accepted anew.
  const staged = await workbook.stage([...contents, logWith(state, log, entries)], run.signal);
  await putInPlace(staged, () => stopIfCancelled(run.signal));
}

const nextVersion = (record: ReportRecord | undefined, before: SheetReading | undefined): number =>
  Math.max(record?.receipts.at(-1)?.version ?? 0, before ? 1 : 0) + 1;

async function readCurrent(
  workbook: Workbook,
  sheets: readonly SheetInfo[],
  run: Run,
): Promise<ReadonlyMap<string, SheetReading>> {
  const readings = new Map<string, SheetReading>();
  for await (const grids of workbook.read(sheets, run.signal))
    for (const grid of grids) {
      const reading = readSheet(grid);
      if (reading) readings.set(grid.sheet.id, reading);
    }
  return readings;
}

function composeIntake(
  { reading, file, checksum }: Intake,
  { key, name, version, stamp }: { key: string; name: string; version: number; stamp: Stamp },
): SheetContent {
  return composeReceived({
    key,
    name,
    reading,
    origin: COLLECT_WORDS.origin(file, version, stamp.printed, checksum),
    footer: COLLECT_WORDS.footer(file, version, stamp.printed, checksum),
    hidden: false,
  });
}

/** What stood there until now, with what the clerk corrected in it, becomes a sheet of its own, out of sight. */
function earlierVersion(
  { unit }: Intake,
  reading: SheetReading,
  { programme, source, version, taken }: { programme: Programme; source: Period; version: number; taken: Set<string> },
): SheetContent {
  return composeReceived({
    key: `${reportKey(programme, source, unit.code)} ${version}`,
    name: freeName(taken, COLLECT_WORDS.versionName(unit.name, source, version)),
    reading,
    origin: originIn(reading) ?? COLLECT_WORDS.originPrefix,
    footer: SHEET_WORDS.pageFooter,
    hidden: true,
  });
}

/** The line that says where a received sheet is from. */
function originIn({ grid }: SheetReading): string | null {
  const found = grid.values.flat().findLast((value) => String(value ?? '').startsWith(COLLECT_WORDS.originPrefix));
  return found === undefined ? null : String(found);
}
