import { lastColumn, lastRow, valueAt, type SheetGrid } from '../../domain/report/grid';
import { CHART_WORDS } from '../../locales/vi/chart-words';
import { firstChoice, type Choice } from './choices';

/** The indicator that the clerk chose on the sheet that stands; else the one that asks most to be looked at. */
export function chosenOn(grid: SheetGrid | null, choices: readonly Choice[]): Choice | null {
  const typed = grid ? beside(grid) : null;
  const code = typed?.slice(0, typed.indexOf('. ')) ?? null;
  return choices.find(({ label, indicator }) => label === typed || indicator.code === code) ?? firstChoice(choices);
}

/** What stands right of the request to choose; people may have moved both. */
function beside(grid: SheetGrid): string | null {
  for (let row = grid.top; row <= lastRow(grid); row++)
    for (let column = grid.left; column < lastColumn(grid); column++) {
      if (valueAt(grid, row, column) !== CHART_WORDS.choose) continue;
      const value = valueAt(grid, row, column + 1);
      return typeof value === 'string' ? value : null;
    }
  return null;
}
