import type { CellContent, StyledArea } from '../workbook/sheet-content';
import { rowHeight, stylesOfRow } from './row-height';
import type { PrintedRow } from './summary-pages';
import { SUMMARY_HEADING_ROW, type SummaryRow } from './summary-rows';
import type { SummaryWidths } from './summary-widths';
import { heightOfLines } from './text-size';

/** Where a cause is asked for, a row is reckoned to become so high. */
const ROOM_FOR_CAUSE = heightOfLines(3, { size: 11 });

/**
 * The table's rows as they print, the headings' first: they fit themselves, so that only about how high they will be is
 * known. `cells`, `styles`: the whole sheet's.
 */
export function printedTable(
  rows: readonly SummaryRow[],
  cells: readonly (readonly CellContent[])[],
  styles: readonly StyledArea[],
): readonly PrintedRow[] {
  const heightOf = (at: number) => {
    const styleOf = stylesOfRow(styles, at);
    return ({ columns }: SummaryWidths) => rowHeight(cells[at] ?? [], columns, styleOf);
  };
  return [
    { height: heightOf(SUMMARY_HEADING_ROW), standing: 'leads' },
    ...rows.map((row, i): PrintedRow => {
      const height = heightOf(SUMMARY_HEADING_ROW + 1 + i);
      if (row.kind === 'group') return { height, standing: 'leads' };
      return {
        height: row.target?.status === 'unmet' ? (widths) => Math.max(height(widths), ROOM_FOR_CAUSE) : height,
        // The targets of one indicator stand together.
        standing: row.ordinal > 0 ? 'follows' : 'stands',
      };
    }),
  ];
}
