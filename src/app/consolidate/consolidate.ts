import type { Finding } from '../../domain/finding/finding';
import type { Freeze } from '../../domain/freeze/freeze';
import { viewOf, type PeriodView } from '../reading/period-view';
import type { ReadReports, ReportRequest } from '../reading/read-reports';
import { withReports } from '../reading/with-reports';
import { stopIfCancelled, type Run } from '../run/run';
import type { Stamp } from '../run/stamp';
import { HostError } from '../workbook/host-error';
import { putInPlace } from '../workbook/put-in-place';
import type { SheetContent, SheetRole } from '../workbook/sheet-content';
import type { Alongside, StagedSheets, Watch, Workbook } from '../workbook/workbook';
import { composeOutputs, inOrder, USUAL_OUTPUT, type OutputOptions } from './compose-outputs';
import { verify } from './verify';

export type ConsolidateOutcome =
  | { readonly kind: 'cancelled' }
  | RefusedByFreeze
  /** The log has the lines that this run added. */
  | (PeriodView & {
      readonly kind: 'done';
      /** The sheet that leaders read, to be shown. */
      readonly summarySheet: string;
      /** The detail's figures lead to the reports' cells; else there were too many, and they are values. */
      readonly isLinked: boolean;
      /** The sheet of charts; null where nobody asked for any. */
      readonly chartsSheet: string | null;
      /** Cells where Excel's own figure differs from the add-in's; none, if all is well. */
      readonly differences: readonly Finding[];
    });

/** Figures are settled that this run would change. */
export type RefusedByFreeze =
  | { readonly kind: 'frozen'; readonly freeze: Freeze }
  /** Another period is frozen that reads the same reports, and these units' are other ones by now. */
  | { readonly kind: 'frozen-alike'; readonly freeze: Freeze; readonly units: readonly string[] }
  /** A newer version of the add-in froze something here. */
  | { readonly kind: 'frozen-newer' };

type ConsolidateOptions = Partial<Pick<OutputOptions, 'mostLinks' | 'charts'>>;

/** *Tổng hợp*: reads, judges and writes summary, detail, figures and log, all of them or nothing. */
export function consolidate(
  workbook: Workbook,
  request: ReportRequest,
  stamp: Stamp,
  run: Run,
  options: ConsolidateOptions = {},
): Promise<ConsolidateOutcome> {
  return withReports(workbook, request, run, (reports, watch) =>
    consolidateRead(workbook, reports, request, stamp, { run, watch, options }),
  );
}

interface Consolidating {
  readonly run: Run;
  readonly watch: Watch;
  readonly options: ConsolidateOptions;
}

/** What is left to do once the reports have been read. */
export async function consolidateRead(
  workbook: Workbook,
  reports: ReadReports,
  request: ReportRequest,
  stamp: Stamp,
  { run, watch, options }: Consolidating,
): Promise<ConsolidateOutcome> {
  const refusal = refusalOf(reports);
  if (refusal) return refusal;
  const outputs = await composeOutputs(reports, request, stamp, run, { ...USUAL_OUTPUT, ...options });
  const contents = inOrder(outputs);
  refuseProtected(reports, contents);
  const differences = await writeVerified(workbook, contents, watch, run);
  const view = viewOf(reports);
  const log = [...view.log, ...outputs.entries];
  const { isLinked } = outputs;
  const summarySheet = contents[0]?.name ?? '';
  const chartsSheet = contents.find(({ role }) => role === 'charts')?.name ?? null;
  return { kind: 'done', ...view, log, differences, summarySheet, chartsSheet, isLinked };
}

function refusalOf({ freezes, frozen }: ReadReports): RefusedByFreeze | null {
  if (freezes.newer) return { kind: 'frozen-newer' };
  if (frozen.own) return { kind: 'frozen', freeze: frozen.own.freeze };
  const alike = frozen.alike.find(({ changed }) => changed.length > 0);
  return alike ? { kind: 'frozen-alike', freeze: alike.freeze, units: alike.changed } : null;
}

/** Sheets that the add-in always locks itself. */
const LOCKED: ReadonlySet<SheetRole> = new Set(['log', 'freeze']);

/** Outputs that a person locked are left alone; `opens`: those that the add-in itself locked and means to open. */
export function refuseProtected(
  { state }: ReadReports,
  contents: readonly SheetContent[],
  opens: ReadonlySet<SheetRole> = new Set(),
): void {
  const names = new Set(contents.map(({ name }) => name));
  const locked = state.sheets.find(
    ({ name, mark, protected: isLocked }) =>
      mark !== null && isLocked && names.has(name) && !opens.has(mark.role) && !LOCKED.has(mark.role),
  );
  if (locked) throw new HostError('sheet-protected', locked.name);
}

/** Builds sheets out of sight, and puts them in place as {@link putInPlaceVerified} does. */
export async function writeVerified(
  workbook: Workbook,
  contents: readonly SheetContent[],
  watch: Watch,
  run: Run,
  alongside: Alongside = {},
): Promise<readonly Finding[]> {
  run.onProgress({ step: 'writing', done: 0, total: contents.length });
  const staged = await workbook.stage(contents, run.signal, { alongside });
  return putInPlaceVerified(staged, contents, watch, run);
}

/** Compares Excel's figures with the add-in's, looks whether a source changed meanwhile, and puts all in place. */
export async function putInPlaceVerified(
  staged: StagedSheets,
  contents: readonly SheetContent[],
  watch: Watch,
  run: Run,
): Promise<readonly Finding[]> {
  return putInPlace(staged, () => {
    run.onProgress({ step: 'verifying', done: contents.length, total: contents.length });
    const differences = contents.flatMap((content, i) => verify(content, staged.recalculated[i] ?? null));
    stopIfCancelled(run.signal);
    const [changed] = watch.changed();
    if (changed !== undefined) throw new HostError('sources-changed', changed);
    run.onProgress({ step: 'finishing', done: contents.length, total: contents.length });
    return differences;
  });
}
