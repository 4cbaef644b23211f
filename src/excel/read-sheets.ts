import { stopIfCancelled, type CancelSignal } from '../app/run/run';
import { HostError } from '../app/workbook/host-error';
import type { SheetInfo } from '../app/workbook/workbook';
import type { SheetGrid } from '../domain/report/grid';
import { breathe } from './screen';
import { asksFor, estimateBytes, ReadPlan, type Ask, type OwnAsk } from './read-plan';
import { rangeOf } from './range-of';
import { askReport, readHidden, reportGrid } from './read-report';
import { runExcel } from './run-excel';

/** Reads sheets in pieces, each in one round trip. */
export async function* readSheets(
  sheets: readonly SheetInfo[],
  signal: CancelSignal,
): AsyncGenerator<readonly SheetGrid[]> {
  const plan = new ReadPlan();
  const asks = asksFor(sheets);
  /** Slices of the add-in's own sheets, until the last of a sheet has come. */
  const slices = new Map<string, SheetGrid>();
  let next = 0;
  while (next < asks.length) {
    stopIfCancelled(signal);
    const wanted = plan.next(asks.slice(next));
    const grids = await readPiece(wanted, plan);
    if (!grids) continue;
    next += wanted.length;
    const coming = asks[next]?.sheet.id;
    yield grids.flatMap((grid) => joinSlices(slices, grid, grid.sheet.id === coming));
  }
}

/** Puts a sheet's slices together; gives the whole once its last slice has come. */
function joinSlices(slices: Map<string, SheetGrid>, grid: SheetGrid, moreToCome: boolean): readonly SheetGrid[] {
  const before = slices.get(grid.sheet.id);
  const joined = before
    ? { ...before, values: [...before.values, ...grid.values], formulas: [...before.formulas, ...grid.formulas] }
    : grid;
  if (!moreToCome) return [joined];
  slices.set(grid.sheet.id, joined);
  return [];
}

/** One piece, or null where it was too large and is to be asked for again in smaller pieces. */
async function readPiece(wanted: readonly Ask[], plan: ReadPlan): Promise<readonly SheetGrid[] | null> {
  try {
    const grids = await readAtOnce(wanted);
    const reports = grids.filter((_, i) => wanted[i]?.kind === 'report');
    plan.learn(
      reports.length,
      reports.reduce((total, grid) => total + gridBytes(grid), 0),
    );
    return grids;
  } catch (error) {
    if (error instanceof HostError && error.code === 'too-much-data' && plan.shrink(wanted.length)) return null;
    throw error;
  }
}

const gridBytes = ({ values, formulas, numberFormats }: SheetGrid): number =>
  estimateBytes(values) + estimateBytes(formulas) + estimateBytes(numberFormats);

async function readAtOnce(wanted: readonly Ask[]): Promise<readonly SheetGrid[]> {
  return runExcel(async (context) => {
    const asked = wanted.map((ask) =>
      ask.kind === 'report'
        ? { kind: ask.kind, report: askReport(context, ask.sheet) }
        : { kind: ask.kind, ask, range: askOwn(context, ask) },
    );
    await context.sync();
    // Taking the answer was one thing, looking at it is another.
    await breathe();
    const reports = asked.flatMap((ask) => (ask.kind === 'report' ? [ask.report] : []));
    const hidden = await readHidden(context, reports);
    return asked.map((ask) =>
      ask.kind === 'report' ? reportGrid(ask.report, hidden.get(ask.report.sheet.id)) : ownGrid(ask.ask, ask.range),
    );
  });
}

function askOwn(context: Excel.RequestContext, { sheet, top, rows, columns, linked }: OwnAsk): Excel.Range {
  const range = rangeOf(context.workbook.worksheets.getItem(sheet.id), { top, left: 0, rows, columns });
  range.load(linked ? 'values,formulas' : 'values');
  return range;
}

/** Of its own sheets the add-in needs the values alone, and where a detail's figures lead to. */
function ownGrid({ sheet, top, linked }: OwnAsk, range: Excel.Range): SheetGrid {
  return {
    sheet: { id: sheet.id, name: sheet.name, file: null },
    top,
    left: 0,
    values: range.values as SheetGrid['values'],
    formulas: linked ? (range.formulas as SheetGrid['formulas']) : [],
    numberFormats: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    hidden: sheet.hidden,
    truncated: false,
  };
}
