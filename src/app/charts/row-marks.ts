import { CHART_WORDS } from '../../locales/vi/chart-words';
import type { CellContent } from '../workbook/sheet-content';
import { live, ofChosen, position } from './cell-formulas';
import type { Choice } from './choices';
import { COLUMN, type ChartsLayout } from './charts-layout';

/** The tables whose figures can be followed. */
export type ChartsTable = keyof typeof CHART_WORDS.tables;

/**
 * What a row says of itself in its hidden columns, from {@link COLUMN.table} on. With a selected cell only its own row
 * is read: the table's heading and the cell in which an indicator is chosen stand too far above.
 */
export const rowMark = (
  table: ChartsTable,
  indicator: CellContent,
  whom: string | null,
): readonly [table: CellContent, ofIndicator: CellContent, ofWhom: CellContent] => [
  CHART_WORDS.tables[table],
  indicator,
  whom,
];

/** The code of the indicator that is chosen on the sheet. */
export const chosenCode = (layout: ChartsLayout, chosen: Choice | null): CellContent =>
  live(`IF(${position()}=0,"",${ofChosen(layout, COLUMN.code)})`, chosen?.indicator.code ?? '');
