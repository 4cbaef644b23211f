import type { Period } from '../../domain/period/period';
import type { ProgrammeIndex } from '../../domain/programme/programme-index';
import type { ReportedIndicator } from '../../domain/programme/indicator';
import type { Unit } from '../../domain/programme/unit';
import { COLUMNS } from '../../domain/report/form-words';
import { usedCells } from '../../domain/report/used-cells';
import { FORM_TEXT } from '../../locales/vi/form-text';
import { periodSheetName } from '../../locales/vi/period-names';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { CellContent, SheetContent, StyledArea } from '../workbook/sheet-content';
import { NOTHING_EARLIER, type EarlierFigures } from './earlier-figures';
import { indicatorCells, indicatorStyles, inputColumns } from './form-cells';
import { headInputAreas, headMerges, headRows, headStyles } from './form-head';
import { headerInputs, indicatorInputs, unitInput } from './form-inputs';
import {
  FIRST_FORM_ROW,
  FORM_COLUMN,
  FORM_COLUMN_WIDTHS,
  FORM_HEADING_ROW,
  labelValueCell,
  WORK_COLUMN,
} from './form-layout';
import type { FormOf } from './form-of';
import { formRows, type FormRow } from './form-rows';
import { checkCells, checkHighlights, type IndicatorRow } from './live-checks';
import { nameChoices } from './name-choices';
import type { SharedForm } from './shared-forms';
import { unitCells } from './unit-cells';
import { UnitTable, type PlacedCell } from './unit-table';

/** The report form of one unit for one period (contract, design §6). */
export function composeForm(
  index: ProgrammeIndex,
  unit: Unit,
  period: Period,
  earlier: EarlierFigures = NOTHING_EARLIER,
): SheetContent {
  const name = FORM_TEXT.sheetName(unit.name, periodSheetName(period), unitNames(index));
  return compose({ index, period, units: [unit], earlier }, unit.code, name);
}

const unitNames = ({ programme }: ProgrammeIndex): readonly string[] => programme.units.map(({ name }) => name);

/** One form for several units: which of them reports is chosen from a list on it, and its code and plans follow. */
export function composeSharedForm(
  index: ProgrammeIndex,
  { key, name, units }: SharedForm,
  period: Period,
  earlier: EarlierFigures = NOTHING_EARLIER,
): SheetContent {
  return compose({ index, period, units, earlier }, key, FORM_TEXT.sharedSheetName(name, periodSheetName(period)));
}

function compose(form: FormOf, owner: string, name: string): SheetContent {
  const { index, period, units, earlier } = form;
  const table = new UnitTable(units);
  const rows = formRows(index, units[0]);
  const at = (i: number) => FIRST_FORM_ROW + i;
  const known = (indicator: ReportedIndicator) =>
    units.map((unit) => unitCells(index, unit, indicator, period, earlier));
  const cells = [
    ...headRows(form, table),
    ...rows.map((row, i) =>
      row.kind === 'group' ? [null, row.name] : indicatorCells(row.indicator, at(i), known(row.indicator), table),
    ),
  ];
  const indicators = rows.flatMap((row, i): IndicatorRow[] =>
    row.kind === 'indicator'
      ? [{ indicator: row.indicator, row: at(i), prefilled: prefilledIn(row.indicator, cells[at(i)]) }]
      : [],
  );
  const names = units.length > 1 ? nameChoices(index, units) : null;
  const work: readonly PlacedCell[] = [
    ...checkCells(indicators, period),
    ...(names ? table.cells(names, labelValueCell('unitName')) : []),
  ];
  return {
    role: 'form',
    key: `${index.programme.id} ${period.code} ${owner}`,
    name,
    rows: withCells(cells, work),
    styles: [...headStyles(form), ...rows.flatMap((row, i) => rowStyles(row, at(i)))],
    highlights: checkHighlights(indicators, period),
    inputs: [
      ...(names ? [unitInput(table.areaOf(names))] : []),
      ...headerInputs(),
      ...indicators.flatMap(({ indicator, row }) => indicatorInputs(index, indicator, row, known(indicator))),
    ],
    columnWidths: COLUMNS.map((column) => FORM_COLUMN_WIDTHS[column]),
    hiddenColumns: hiddenColumns(work),
    rowHeights: [{ row: FORM_HEADING_ROW, points: 48 }],
    frozen: { rows: FIRST_FORM_ROW, columns: 2 },
    page: {
      orientation: 'landscape',
      area: { top: 0, left: 0, rows: cells.length, columns: COLUMNS.length },
      titleRows: { first: FORM_HEADING_ROW, count: 1 },
      titleColumns: null,
      size: { pagesWide: 1 },
      footer: SHEET_WORDS.pageFooter,
    },
    table: null,
    unlocked: [
      ...headInputAreas(form),
      ...indicators.flatMap(({ indicator, row }) =>
        [...inputColumns(indicator)].map((column) => ({ top: row, left: FORM_COLUMN[column], rows: 1, columns: 1 })),
      ),
    ],
    tabColour: null,
    merges: headMerges(),
  };
}

/** Needed cells of a row that came filled with the form. */
const prefilledIn = (indicator: ReportedIndicator, row: readonly CellContent[] = []): number =>
  usedCells(indicator).needed.filter((column) => typeof row[FORM_COLUMN[column]] === 'number').length;

function withCells(
  rows: readonly (readonly CellContent[])[],
  placed: readonly PlacedCell[],
): readonly (readonly CellContent[])[] {
  const made = rows.map((cells) => [...cells]);
  for (const { row, column, content } of placed) {
    while (made.length <= row) made.push([]);
    const cells = made[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = content;
  }
  return made;
}

const hiddenColumns = (work: readonly PlacedCell[]): readonly number[] =>
  [...new Set(work.map(({ column }) => column))].filter((column) => column >= WORK_COLUMN);

function rowStyles(row: FormRow, at: number): readonly StyledArea[] {
  if (row.kind === 'group') return [{ area: { top: at, left: 0, rows: 1, columns: COLUMNS.length }, style: 'group' }];
  return indicatorStyles(row.indicator, at);
}
