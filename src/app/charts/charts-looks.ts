import type { Area } from '../../domain/report/grid';
import type { StyleName } from '../sheets/styles';
import type { StyledArea, SheetContent } from '../workbook/sheet-content';
import { CHART_ROW_HEIGHT, COLUMN, type ChartsLayout } from './charts-layout';

interface Table {
  readonly first: number;
  readonly count: number;
}

/** How the tables look that the charts are drawn from. */
export function chartsStyles({ progress, chosen, year, units }: ChartsLayout): readonly StyledArea[] {
  const at = (row: number, column: number, style: StyleName, columns = 1): StyledArea => ({
    area: { top: row, left: column, rows: 1, columns },
    style,
  });
  const figures = COLUMN.last - COLUMN.figure + 1;
  return [
    at(0, 0, 'issuer'),
    at(1, 0, 'title'),
    at(2, 0, 'subtitle'),
    at(3, 0, 'subtitle'),
    ...table(progress, ['percent', 'percent', 'percent', 'percent', 'percent']),
    at(chosen, COLUMN.label, 'legendLabel'),
    at(chosen, COLUMN.figure, 'typed', figures),
    ...table(year, ['charted', 'charted', 'centre']),
    ...table(units, ['charted', 'charted']),
  ];
}

/** A title, a heading, and columns of figures behind number and name. */
function table({ first, count }: Table, figures: readonly StyleName[]): readonly StyledArea[] {
  const column = (left: number): Area => ({ top: first, left, rows: count, columns: 1 });
  const styles: readonly StyleName[] = ['centre', 'text', ...figures];
  return [
    { area: { top: first - 2, left: COLUMN.label, rows: 1, columns: 1 }, style: 'label' },
    { area: { top: first - 1, left: 0, rows: 1, columns: styles.length }, style: 'heading' },
    ...(count === 0 ? [] : styles.map((style, left) => ({ area: column(left), style }))),
  ];
}

/** Merged cells do not fit themselves: room for a name of two lines. */
const CHOSEN_ROW_HEIGHT = 32;

/** Rows under charts keep their height, so that a chart fills its page. */
export function chartedRowHeights({
  progressChart,
  unitsChart,
  yearChart,
  chosen,
}: ChartsLayout): SheetContent['rowHeights'] {
  const rows = [progressChart, unitsChart, yearChart].flatMap(({ top, rows: count }) =>
    Array.from({ length: count }, (_, i) => ({ row: top + i, points: CHART_ROW_HEIGHT })),
  );
  return [...rows, { row: chosen, points: CHOSEN_ROW_HEIGHT }];
}
