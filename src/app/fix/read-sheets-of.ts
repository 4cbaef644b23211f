import type { SheetGrid, SheetRef } from '../../domain/report/grid';
import type { Run } from '../run/run';
import { HostError } from '../workbook/host-error';
import type { Workbook } from '../workbook/workbook';

/** Reads the sheets that cells stand on, as they are now, by id. @throws HostError where one is gone. */
export async function readSheetsOf(
  workbook: Workbook,
  cells: readonly { readonly sheet: SheetRef }[],
  run: Run,
): Promise<ReadonlyMap<string, SheetGrid>> {
  const wanted = new Map(cells.map(({ sheet }) => [sheet.id, sheet.name]));
  const { sheets } = await workbook.open();
  const there = sheets.filter(({ id }) => wanted.has(id));
  for (const [id, name] of wanted) if (!there.some((sheet) => sheet.id === id)) throw new HostError('not-found', name);
  const grids = new Map<string, SheetGrid>();
  for await (const piece of workbook.read(there, run.signal)) for (const grid of piece) grids.set(grid.sheet.id, grid);
  return grids;
}
