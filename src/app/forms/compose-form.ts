import type { Period } from '../../domain/period/period';
import type { ProgrammeIndex } from '../../domain/programme/programme-index';
import type { Unit } from '../../domain/programme/unit';
import {
  COLUMNS,
  FORM_VERSION,
  HEADINGS,
  LABELS,
  REMINDER,
  type Column,
  type Label,
} from '../../domain/report/form-words';
import type { Area } from '../../domain/report/grid';
import { usedCells } from '../../domain/report/used-cells';
import type { ReportedIndicator } from '../../domain/programme/indicator';
import { FORM_TEXT } from '../../locales/vi/form-text';
import { periodName, periodSheetName } from '../../locales/vi/period-names';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { CellContent, SheetContent, StyledArea } from '../workbook/sheet-content';
import { indicatorCells, indicatorStyles, inputColumns } from './form-cells';
import { headerInputs, indicatorInputs } from './form-inputs';
import {
  CHECK_CELLS,
  FIRST_FORM_ROW,
  FORM_COLUMN,
  FORM_COLUMN_WIDTHS,
  FORM_HEADING_ROW,
  LABEL_CELLS,
  labelValueCell,
  REMINDER_ROW,
} from './form-layout';
import { checkHighlights, checkLines } from './live-checks';
import { formRows, type FormRow } from './form-rows';

const WIDTH = COLUMNS.length;
/** What the unit writes above the table; the rest of the header comes with the form. */
const HEADER_INPUTS: readonly Label[] = ['cutOff', 'kind', 'number', 'preparedBy', 'phone'];

/** The report form of one unit for one period (contract, design §6). */
export function composeForm(index: ProgrammeIndex, unit: Unit, period: Period): SheetContent {
  const rows = formRows(index, unit);
  const at = (i: number) => FIRST_FORM_ROW + i;
  const cells = [
    ...headCells(index, unit, period),
    COLUMNS.map((column) => HEADINGS[column]),
    ...rows.map((row, i) =>
      row.kind === 'group' ? [null, row.name] : indicatorCells(index, unit, row.indicator, at(i), period),
    ),
  ];
  const indicators = rows.flatMap((row, i) =>
    row.kind === 'indicator' ? [{ indicator: row.indicator, row: at(i) }] : [],
  );
  const checked = indicators.map(({ indicator, row }) => ({
    indicator,
    row,
    prefilled: prefilledIn(indicator, cells[row]),
  }));
  return {
    role: 'form',
    key: `${index.programme.id} ${period.code} ${unit.code}`,
    name: FORM_TEXT.sheetName(unit.name, periodSheetName(period)),
    rows: withChecks(cells, checkLines(checked, period)),
    styles: [...headStyles(), ...rows.flatMap((row, i) => rowStyles(row, at(i)))],
    highlights: checkHighlights(checked, period),
    inputs: [...headerInputs(), ...indicators.flatMap(({ indicator, row }) => indicatorInputs(indicator, row))],
    columnWidths: COLUMNS.map((column) => FORM_COLUMN_WIDTHS[column]),
    rowHeights: [{ row: FORM_HEADING_ROW, points: 48 }],
    frozen: { rows: FIRST_FORM_ROW, columns: 2 },
    page: {
      orientation: 'landscape',
      area: { top: 0, left: 0, rows: cells.length, columns: WIDTH },
      titleRows: { first: FORM_HEADING_ROW, count: 1 },
      titleColumns: null,
      pagesWide: 1,
      footer: SHEET_WORDS.pageFooter,
    },
    table: null,
    unlocked: [
      ...HEADER_INPUTS.map((label) => single(labelValueCell(label).row, labelValueCell(label).column)),
      ...indicators.flatMap(({ indicator, row }) =>
        [...inputColumns(indicator)].map((column: Column) => single(row, FORM_COLUMN[column])),
      ),
    ],
    tabColour: null,
  };
}

/** Needed cells of a row that came filled with the form. */
const prefilledIn = (indicator: ReportedIndicator, row: readonly CellContent[] = []): number =>
  usedCells(indicator).needed.filter((column) => (row[FORM_COLUMN[column]] ?? null) !== null).length;

function withChecks(
  rows: readonly (readonly CellContent[])[],
  lines: ReturnType<typeof checkLines>,
): readonly (readonly CellContent[])[] {
  return rows.map((cells, i) => {
    const own = lines.filter(({ row }) => row === i);
    return own.length === 0
      ? cells
      : cells.map((content, j) => own.find(({ column }) => column === j)?.content ?? content);
  });
}

const single = (top: number, left: number): Area => ({ top, left, rows: 1, columns: 1 });

function headCells(index: ProgrammeIndex, unit: Unit, period: Period): readonly (readonly CellContent[])[] {
  const values: Partial<Record<Label, CellContent>> = {
    programme: index.programme.id,
    unitName: unit.name,
    unitCode: unit.code,
    period: periodName(period),
    version: FORM_VERSION,
  };
  const rows: CellContent[][] = Array.from({ length: FORM_HEADING_ROW }, () => Array<CellContent>(WIDTH).fill(null));
  const put = (row: number, column: number, content: CellContent) => {
    const cells = rows[row];
    if (cells) cells[column] = content;
  };
  put(0, 0, index.programme.issuer);
  put(1, 0, FORM_TEXT.title(periodName(period)));
  for (const label of Object.keys(LABELS) as Label[]) {
    const { row, column } = LABEL_CELLS[label];
    const value = labelValueCell(label);
    put(row, column, LABELS[label]);
    put(value.row, value.column, values[label] ?? null);
  }
  put(REMINDER_ROW, 0, REMINDER);
  return rows;
}

function headStyles(): readonly StyledArea[] {
  const labels = Object.keys(LABELS) as Label[];
  return [
    { area: single(0, 0), style: 'issuer' },
    { area: single(1, 0), style: 'title' },
    ...labels.map((label): StyledArea => {
      const { row, column } = LABEL_CELLS[label];
      return { area: single(row, column), style: 'label' };
    }),
    ...labels.map((label): StyledArea => {
      const { row, column } = labelValueCell(label);
      const style = label === 'cutOff' ? 'labelDate' : HEADER_INPUTS.includes(label) ? 'labelInput' : 'labelValue';
      return { area: single(row, column), style };
    }),
    ...Object.values(CHECK_CELLS).map(({ row, column }): StyledArea => ({ area: single(row, column), style: 'label' })),
    { area: { top: REMINDER_ROW, left: 0, rows: 1, columns: WIDTH }, style: 'reminder' },
    { area: { top: FORM_HEADING_ROW, left: 0, rows: 1, columns: WIDTH }, style: 'heading' },
  ];
}

function rowStyles(row: FormRow, at: number): readonly StyledArea[] {
  if (row.kind === 'group') return [{ area: { top: at, left: 0, rows: 1, columns: WIDTH }, style: 'group' }];
  return indicatorStyles(row.indicator, at);
}
