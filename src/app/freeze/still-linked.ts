import { cellAddress } from '../../domain/report/address';
import type { SheetGrid } from '../../domain/report/grid';
import { sheetReferences } from '../../domain/report/sheet-references';
import type { ReadReports } from '../reading/read-reports';
import { stopIfCancelled, type Run } from '../run/run';
import type { SheetInfo, Workbook } from '../workbook/workbook';

/** A cell whose formula leads to a sheet that is to go. */
export interface Link {
  readonly sheet: string;
  readonly address: string;
}

/**
 * The first cell of every sheet that stays and whose formulas lead to sheets that are to go. Looked at are people's sheets
 * and the details of all periods: what else the add-in writes leads to details only.
 */
export async function stillLinked(
  workbook: Workbook,
  { state: { sheets }, readings, otherSheets, own }: ReadReports,
  going: ReadonlySet<string>,
  run: Run,
): Promise<readonly Link[]> {
  const leads = leadsTo(sheets, going);
  const linksIn = (grids: readonly SheetGrid[]) =>
    grids.filter(({ sheet }) => !going.has(sheet.id)).flatMap((grid) => firstLink(grid, leads) ?? []);
  const links = [...linksIn([...readings.map(({ grid }) => grid), ...otherSheets, ...own.values()])];
  const details = sheets.filter(({ mark }) => mark?.role === 'detail');
  for await (const grids of workbook.read(details, run.signal)) {
    stopIfCancelled(run.signal);
    links.push(...linksIn(grids));
  }
  return links;
}

type Leads = (formula: string) => boolean;

/** Whether a formula names one of the sheets, or several between whose tabs one of them stands. */
function leadsTo(sheets: readonly SheetInfo[], going: ReadonlySet<string>): Leads {
  const places = new Map(sheets.map(({ name }, i) => [name.toLowerCase(), i]));
  const goes = sheets.map(({ id }) => going.has(id));
  return (formula) =>
    sheetReferences(formula).some(({ first, last }) => {
      const ends = [first, last].flatMap((name) => places.get(name.toLowerCase()) ?? []);
      return ends.length > 0 && goes.slice(Math.min(...ends), Math.max(...ends) + 1).includes(true);
    });
}

function firstLink({ sheet, top, left, formulas }: SheetGrid, leads: Leads): Link | null {
  for (const [row, line] of formulas.entries()) {
    const column = line.findIndex((cell) => typeof cell === 'string' && cell.startsWith('=') && leads(cell));
    if (column >= 0) return { sheet: sheet.name, address: cellAddress({ row: top + row, column: left + column }) };
  }
  return null;
}
