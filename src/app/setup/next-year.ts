import { reportingPeriods } from '../../domain/period/period';
import type { Programme } from '../../domain/programme/programme';
import { rollForward, type YearResults } from '../../domain/programme/roll-forward';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import { rememberFigures } from '../reading/figures-memory';
import type { Run } from '../run/run';
import { readLines } from '../sheets/table-lines';
import type { Workbook } from '../workbook/workbook';

/** Next year's programme, with what the workbook remembers of this year's results (*Số liệu*). Writes nothing. */
export async function prepareNextYear(
  workbook: Workbook,
  programme: Programme,
  keepTargets: boolean,
  run: Run,
): Promise<Programme> {
  return rollForward(programme, { keepTargets, results: await resultsIn(workbook, programme, run) });
}

async function resultsIn(workbook: Workbook, programme: Programme, run: Run): Promise<YearResults> {
  const { year, reporting, units } = programme;
  const periods = reportingPeriods(year, reporting).map(({ code }) => code);
  const { sheets } = await workbook.open();
  const sheet = sheets.find(({ mark }) => mark?.role === 'figures');
  if (!sheet) return { periods, figures: () => ({}) };
  const grids = [];
  for await (const piece of workbook.read([sheet], run.signal)) grids.push(...piece);
  const [grid] = grids;
  if (!grid) return { periods, figures: () => ({}) };
  const { memory } = rememberFigures(readLines(grid, sheet.mark, SHEET_WORDS.figuresColumns.length), programme);
  return {
    periods,
    figures: (indicator, period, part) =>
      Object.fromEntries(
        units.flatMap(({ code }) => {
          const observation = memory.find(code, period)?.get(indicator);
          const figure = observation?.standing === 'reported' ? observation[part] : null;
          return figure === null ? [] : [[code, figure] as const];
        }),
      ),
  };
}
