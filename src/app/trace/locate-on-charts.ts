import { parsePeriod } from '../../domain/period/period';
import type { Indicator } from '../../domain/programme/indicator';
import type { CellValue } from '../../domain/report/grid';
import { CHART_WORDS } from '../../locales/vi/chart-words';
import { COLUMN } from '../charts/charts-layout';
import type { ChartsTable } from '../charts/row-marks';
import type { SelectedCell } from '../workbook/workbook';
import { nothing, type Known, type Located } from './traced-figure';

const TABLES = Object.entries(CHART_WORDS.tables) as readonly (readonly [ChartsTable, string])[];

/** Columns that hold a figure or what is said of it; the others are names and plans. */
const FIGURES: Readonly<Record<ChartsTable, ReadonlySet<number>>> = {
  progress: new Set(Array.from({ length: COLUMN.last - COLUMN.label + 1 }, (_, i) => COLUMN.label + i)),
  year: new Set([COLUMN.figure, COLUMN.third]),
  units: new Set([COLUMN.figure]),
};

/** A figure in one of the tables that charts are drawn from, told by what its row says of itself out of sight. */
export function locateOnCharts({ cell, row }: SelectedCell, known: Known): Located {
  const mark = markIn(row);
  const indicator = known.summary.examination.index.indicator(mark?.indicator ?? '');
  const value = row[cell.column] ?? '';
  if (!mark || !indicator || value === '' || value === CHART_WORDS.notAsked) return nothing('no-figure');
  // Columns that people insert move figures and marks alike.
  if (!FIGURES[mark.table].has(cell.column - mark.shift)) return nothing('no-figure');
  return figureOf(mark, indicator, known);
}

interface RowMark {
  readonly table: ChartsTable;
  readonly indicator: string;
  readonly whom: string;
  /** How many columns to the right of where it was written it stands now. */
  readonly shift: number;
}

/** Null where the row is of no table. */
function markIn(row: readonly CellValue[]): RowMark | null {
  for (const [table, word] of TABLES) {
    const at = row.indexOf(word);
    if (at < 0) continue;
    const shift = at - COLUMN.table;
    const text = (column: number) => String(row[column + shift] ?? '');
    return { table, indicator: text(COLUMN.ofIndicator), whom: text(COLUMN.ofWhom), shift };
  }
  return null;
}

function figureOf({ table, whom }: RowMark, indicator: Indicator, { summary }: Known): Located {
  const { index, source, period } = summary.examination;
  const own = { indicator, part: null, period, from: 'period' } as const;
  switch (table) {
    case 'progress':
      return { kind: 'whole', ...own };
    case 'units': {
      const unit = index.unit(whom);
      return unit ? { kind: 'unit', unit, ...own } : nothing('no-figure');
    }
    case 'year': {
      const of = parsePeriod(whom);
      if (!of) return nothing('no-figure');
      return { kind: 'whole', ...own, ...(of.code === source.code ? {} : { period: of, from: 'earlier' }) };
    }
  }
}
