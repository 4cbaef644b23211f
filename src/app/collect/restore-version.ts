import { sourcePeriod } from '../../domain/period/period';
import type { Unit } from '../../domain/programme/unit';
import { compareReadings } from '../../domain/report/compare-readings';
import { readSheet, type SheetReading } from '../../domain/report/read-sheet';
import { COLLECT_WORDS } from '../../locales/vi/collect-words';
import type { ReportRequest } from '../reading/read-reports';
import type { Run } from '../run/run';
import type { Stamp } from '../run/stamp';
import { HostError } from '../workbook/host-error';
import { ownSheet, type SheetInfo, type Workbook } from '../workbook/workbook';
import { reportKey, takeIn } from './take-in';

/** The sheet that keeps an earlier version of a unit's report. */
export async function findVersion(
  workbook: Workbook,
  { programme, period }: ReportRequest,
  unit: Unit,
  version: number,
): Promise<SheetInfo> {
  const source = sourcePeriod(period, programme.reporting);
  const key = `${reportKey(programme, source, unit.code)} ${version}`;
  const { sheets } = await workbook.open();
  const found = ownSheet(sheets, 'version', key);
  if (!found) throw new HostError('not-found', COLLECT_WORDS.versionName(unit.name, source, version));
  return found;
}

/** Puts an earlier version in the place of the one that stands, which is kept in turn. */
export async function restoreVersion(
  workbook: Workbook,
  request: ReportRequest,
  unit: Unit,
  version: number,
  stamp: Stamp,
  run: Run,
): Promise<void> {
  const kept = await findVersion(workbook, request, unit, version);
  const source = sourcePeriod(request.period, request.programme.reporting);
  const { sheets } = await workbook.open();
  const key = reportKey(request.programme, source, unit.code);
  const standing = ownSheet(sheets, 'report', key);
  const earlier = await readingOf(workbook, kept, run);
  const current = standing ? await readingOf(workbook, standing, run) : null;
  const intake = {
    unit,
    reading: earlier,
    file: COLLECT_WORDS.restoredFrom(version),
    checksum: '',
    predecessor: { kind: 'none' } as const,
    changes: current ? compareReadings(current, earlier) : [],
    restores: version,
  };
  await takeIn(workbook, request, [intake], stamp, run);
}

async function readingOf(workbook: Workbook, sheet: SheetInfo, run: Run): Promise<SheetReading> {
  for await (const grids of workbook.read([sheet], run.signal))
    for (const grid of grids) {
      const reading = readSheet({ ...grid, hidden: false });
      if (reading) return reading;
    }
  throw new HostError('not-found', sheet.name);
}
