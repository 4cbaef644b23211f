import { Cancelled, type Run } from '../run/run';
import { HostError } from '../workbook/host-error';
import type { Watch, Workbook } from '../workbook/workbook';
import { readReports, type ReadReports, type ReportRequest } from './read-reports';

/**
 * Reads the reports and does what is to be done with them, while edits of people's sheets are noticed. For runs that write
 * sheets: refused where the workbook's structure is protected; that somebody cancelled is an outcome.
 */
export async function withReports<T>(
  workbook: Workbook,
  request: ReportRequest,
  run: Run,
  work: (reports: ReadReports, watch: Watch) => Promise<T>,
): Promise<T | { readonly kind: 'cancelled' }> {
  const watch = await workbook.watch();
  try {
    const reports = await readReports(workbook, request, run);
    if (reports.state.structureProtected) throw new HostError('structure-protected');
    return await work(reports, watch);
  } catch (error) {
    if (error instanceof Cancelled) return { kind: 'cancelled' };
    throw error;
  } finally {
    await watch.stop();
  }
}
