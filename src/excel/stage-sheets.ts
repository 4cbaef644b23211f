import { stopIfCancelled, type CancelSignal } from '../app/run/run';
import { columnCount, isFormula, type SheetContent } from '../app/workbook/sheet-content';
import {
  ownSheet,
  type Alongside,
  type RecalculatedValues,
  type SheetInfo,
  type StagedSheets,
} from '../app/workbook/workbook';
import { cleanUp } from './clean-up';
import { commitSheets, type StagedSheet } from './commit-sheets';
import { dress, Wardrobe } from './dress-sheet';
import { listSheets } from './list-sheets';
import { Outbox } from './outbox';
import { rangeOf } from './range-of';
import { runExcel } from './run-excel';
import { STAGED, stagedName } from './sheet-marks';
import { redirectTo, writeCells } from './write-cells';

/** What is to be staged. */
export interface Staging {
  readonly contents: readonly SheetContent[];
  /** Sheets of the workbook: among them are those that are to be overwritten. */
  readonly existing: readonly SheetInfo[];
  readonly signal: CancelSignal;
  readonly onBuilt: (sheets: number) => Promise<void>;
  readonly alongside: Alongside;
}

/**
 * Builds sheets out of sight: cells, looks and rules, recalculated. Until they are committed nothing that people
 * see has changed, and if the run ends here, the next start takes them away.
 */
export async function stageSheets(staging: Staging, runs: LiveRuns): Promise<StagedSheets> {
  const { signal, existing, alongside } = staging;
  stopIfCancelled(signal);
  const run = runs.begin();
  const discard = () => takeAway(run, runs);
  try {
    const { staged, recalculated } = await build(run, staging);
    const commit = async () => {
      await commitSheets(run, staged, { ...alongside, locked: openAmong(alongside.locked, existing) });
      runs.end(run);
    };
    return { recalculated, commit, discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

/** Excel locks no sheet that is locked. */
const openAmong = (ids: readonly string[] = [], existing: readonly SheetInfo[]): readonly string[] =>
  ids.filter((id) => !existing.some((sheet) => sheet.id === id && sheet.protected));

/** The runs that this add-in has under way. */
export class LiveRuns {
  private readonly live = new Set<string>();
  /** Null: any at all. */
  readonly isLive = (run: string | null): boolean => (run === null ? this.any : this.live.has(run));

  get any(): boolean {
    return this.live.size > 0;
  }

  begin(): string {
    const run = crypto.randomUUID();
    this.live.add(run);
    return run;
  }

  end(run: string): void {
    this.live.delete(run);
  }
}

/** What could not be taken away now is taken away at the next start; the reason for being here matters more. */
async function takeAway(run: string, runs: LiveRuns): Promise<void> {
  runs.end(run);
  try {
    await runExcel(async (context) => cleanUp(context, await listSheets(context), runs.isLive));
  } catch {
    // The same failure that brought us here: Excel does not answer.
  }
}

interface Built {
  readonly staged: readonly StagedSheet[];
  readonly recalculated: StagedSheets['recalculated'];
}

async function build(run: string, { contents, existing, signal, onBuilt }: Staging): Promise<Built> {
  return runExcel(async (context) => {
    const redirect = redirectTo(contents.map(({ name }, i) => [name, stagedName(i)]));
    const outbox = new Outbox(context, signal);
    const sheets: Excel.Worksheet[] = [];
    for (const i of contents.keys()) {
      await outbox.add(SHEET_BYTES);
      sheets.push(addHidden(context, run, stagedName(i)));
    }
    const wardrobe = new Wardrobe();
    for (const [i, content] of contents.entries()) {
      const sheet = sheets[i];
      if (!sheet) continue;
      await writeCells(sheet, content, redirect, outbox);
      await dress({ sheet, content }, outbox, wardrobe.alike({ sheet, content }));
      await onBuilt(i + 1);
    }
    const recalculated = await recalculate(context, sheets, contents, outbox);
    const staged = contents.flatMap((content, i): StagedSheet[] => {
      const sheet = sheets[i];
      if (!sheet) return [];
      const target = ownSheet(existing, content.role, content.key) ?? null;
      return [{ content, name: stagedName(i), target }];
    });
    return { staged, recalculated };
  });
}

/** What a sheet that is added takes in a request. */
const SHEET_BYTES = 1_000;

function addHidden(context: Excel.RequestContext, run: string, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.visibility = 'Hidden';
  sheet.customProperties.add(STAGED, run);
  return sheet;
}

/** Rows of recalculated values that are asked for at once, by the width of the sheet. */
const VALUES_PER_PIECE = 15_000;

/** Lets Excel calculate and reads back the sheets that hold formulas. */
async function recalculate(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  contents: readonly SheetContent[],
  outbox: Outbox,
): Promise<readonly (RecalculatedValues | null)[]> {
  context.application.calculate('Recalculate');
  const asked: (readonly Excel.Range[] | null)[] = [];
  let values = 0;
  for (const [i, content] of contents.entries()) {
    const width = columnCount(content);
    const wanted = content.rows.some((row) => row.some(isFormula));
    const ranges: Excel.Range[] = [];
    const step = Math.max(1, Math.floor(VALUES_PER_PIECE / Math.max(1, width)));
    for (let top = 0; wanted && top < content.rows.length; top += step) {
      const rows = Math.min(step, content.rows.length - top);
      if (values > 0 && values + rows * width > VALUES_PER_PIECE) {
        await outbox.send();
        values = 0;
      }
      const sheet = sheets[i];
      if (sheet) ranges.push(rangeOf(sheet, { top, left: 0, rows, columns: width }).load('values'));
      values += rows * width;
    }
    asked.push(wanted ? ranges : null);
  }
  await outbox.send();
  return asked.map((ranges) => ranges?.flatMap((range) => range.values as RecalculatedValues) ?? null);
}
