import { recordsIn } from '../collect/receipts';
import { readLogSheet } from '../log/append-to-log';
import { readLog } from '../log/read-log';
import type { Run } from '../run/run';
import { HostError } from '../workbook/host-error';
import type { Workbook } from '../workbook/workbook';

/** Cells of a unit's report. */
interface OwnedCell {
  readonly unit: string | null;
  readonly sheet: string;
}

/**
 * Somebody stands for an accepted report as it is: it is opened again on purpose before anything in it changes.
 * @throws HostError where one of the cells belongs to such a report
 */
export async function refuseAccepted(
  workbook: Workbook,
  cells: readonly OwnedCell[],
  period: string,
  run: Run,
): Promise<void> {
  const log = await readLogSheet(workbook, await workbook.open(), run);
  const records = recordsIn(readLog(log), period);
  const accepted = cells.find(({ unit }) => unit !== null && records.get(unit)?.acceptance);
  if (accepted) throw new HostError('report-accepted', accepted.sheet);
}
