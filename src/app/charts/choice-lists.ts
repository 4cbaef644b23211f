import { CHART_WORDS } from '../../locales/vi/chart-words';
import { FIGURE_ROW_WORDS } from '../../locales/vi/figure-row-words';
import type { DetailLayout } from '../sheets/detail-layout';
import type { CellContent } from '../workbook/sheet-content';
import type { Choice } from './choices';
import { CHARTS_WIDTH, COLUMN } from './charts-layout';

/** What formulas need to know of each indicator that can be chosen, in the hidden columns of one row each. */
export function choiceCells(choice: Choice, detail: DetailLayout): readonly CellContent[] {
  const cells = Array<CellContent>(CHARTS_WIDTH - COLUMN.choice).fill(null);
  const put = (column: number, content: CellContent) => {
    cells[column - COLUMN.choice] = content;
  };
  const { indicator, other, unitPlan, yearPlan } = choice;
  put(COLUMN.choice, choice.label);
  put(COLUMN.figureColumn, columnIn(detail, indicator.code, 'toDate'));
  put(COLUMN.otherColumn, other === null ? 0 : columnIn(detail, indicator.code, other));
  put(COLUMN.otherPart, other === null ? '' : FIGURE_ROW_WORDS.parts[other]);
  put(COLUMN.ofUnit, CHART_WORDS.ways[choice.ofUnit]);
  put(COLUMN.ofAll, CHART_WORDS.ways[choice.ofAll]);
  put(COLUMN.unitOfMeasure, choice.unitOfMeasure);
  put(COLUMN.unitPlan, unitPlan?.value ?? '');
  put(COLUMN.planLevel, unitPlan?.level ?? '');
  put(COLUMN.yearPlan, yearPlan ?? '');
  put(COLUMN.expected, choice.summary.expected);
  put(COLUMN.code, indicator.code);
  put(COLUMN.namePattern, patternOf(indicator.name));
  return cells;
}

/** From 1, among the detail's columns of figures. */
export const columnIn = ({ columns }: DetailLayout, code: string, part: string): number =>
  columns.findIndex((column) => column.indicator.code === code && column.part === part) + 1;

/** Spreadsheets compare no longer texts with a pattern. */
const LONGEST_PATTERN = 200;

/** A pattern that the name matches, whatever signs are in it. */
const patternOf = (name: string): string => `${name.slice(0, LONGEST_PATTERN).replace(/[~*?]/g, '~$&')}*`;
