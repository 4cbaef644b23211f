import { composeForm } from '../forms/compose-form';
import { FORM_COLUMN, labelValueCell } from '../forms/form-layout';
import { indexForPeriod } from '../forms/form-rows';
import type { CellContent, SheetContent } from '../workbook/sheet-content';
import { periodEnd, quarter } from '../../domain/period/period';
import { isFlow, type ReportedIndicator } from '../../domain/programme/indicator';
import type { Programme } from '../../domain/programme/programme';
import type { Unit } from '../../domain/programme/unit';
import { DATA_KINDS, STATES, type Column } from '../../domain/report/form-words';
import { paperOf } from '../../locales/vi/document-words';
import { QUARTER_SHARES, SAMPLE_FIGURES, SAMPLE_PEOPLE, SAMPLE_STATES } from './sample-figures';

/** One cell of a filled form. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** A copy of a sheet with some cells filled. */
export function fill(form: SheetContent, cells: readonly FilledCell[]): SheetContent {
  const rows = form.rows.map((row) => [...row]);
  for (const { row, column, content } of cells) {
    const line = rows[row];
    if (!line) continue;
    while (line.length <= column) line.push(null);
    line[column] = content;
  }
  return { ...form, rows };
}

/** The row of an indicator on a form, or -1. */
export const rowOf = (form: SheetContent, indicator: string): number =>
  form.rows.findIndex((row) => row[FORM_COLUMN.code] === indicator);

/** Correctly filled reports of all units for a quarter. All figures are invented. */
export function sampleReports(programme: Programme, ordinal: 1 | 2 | 3 | 4): readonly SheetContent[] {
  const period = quarter(programme.year, ordinal);
  const index = indexForPeriod(programme, period);
  const { symbol } = paperOf(programme);
  return index.reporters.map((unit, i) => {
    const form = composeForm(index, unit, period);
    const rows = index
      .reportedBy(unit.code)
      .flatMap((indicator) => rowCells(rowOf(form, indicator.code), indicator, unit, i - 1, ordinal));
    return fill(form, [...headerCells(i, symbol, periodEnd(period)), ...rows]);
  });
}

function headerCells(position: number, symbol: string, cutOff: string): readonly FilledCell[] {
  const [name, phone] = SAMPLE_PEOPLE[position] ?? ['', ''];
  return [
    { ...labelValueCell('cutOff'), content: { date: cutOff } },
    { ...labelValueCell('kind'), content: DATA_KINDS.official },
    { ...labelValueCell('number'), content: `${12 + position}/${symbol}` },
    { ...labelValueCell('preparedBy'), content: name },
    { ...labelValueCell('phone'), content: phone },
  ];
}

function rowCells(
  row: number,
  indicator: ReportedIndicator,
  unit: Unit,
  district: number,
  ordinal: 1 | 2 | 3 | 4,
): readonly FilledCell[] {
  const cell = (column: Column, content: CellContent): FilledCell => ({ row, column: FORM_COLUMN[column], content });
  if (indicator.measure === 'milestone' || indicator.measure === 'narrative')
    return stateCells(cell, indicator.code, ordinal);
  const figure =
    district < 0 ? SAMPLE_FIGURES.office[indicator.code] : SAMPLE_FIGURES.districts[indicator.code]?.[district];
  if (figure === undefined) throw new Error(`No sample figure of ${unit.code} for ${indicator.code}`);
  if (typeof figure !== 'number') {
    const [first, second] = figure;
    const pair = indicator.measure === 'change' ? 'baseline' : 'total';
    const base = pair === 'baseline' ? reached(second, ordinal) : second;
    return [cell('toDate', grown(first, ordinal, indicator)), cell(pair, base)];
  }
  if (!isFlow(indicator)) return [cell('toDate', figure)];
  const toDate = reached(figure, ordinal);
  const before = ordinal === 1 ? 0 : reached(figure, ordinal - 1);
  return [cell('inPeriod', toDate - before), cell('toDate', toDate)];
}

/** What of a year's figure is reached by a quarter's end, in whole numbers. */
const reached = (figure: number, ordinal: number): number => Math.floor(figure * (QUARTER_SHARES[ordinal - 1] ?? 1));

/** Achieved of a ratio grows over the year; the festival is held in November, so before it nothing is achieved. */
function grown(figure: number, ordinal: number, indicator: ReportedIndicator): number {
  if (indicator.measure === 'change') return reached(figure, ordinal);
  if (indicator.code === '5.1' || indicator.code === '5.2') return ordinal < 4 ? 0 : figure;
  return reached(figure, ordinal);
}

function stateCells(
  cell: (column: Column, content: CellContent) => FilledCell,
  code: string,
  ordinal: number,
): readonly FilledCell[] {
  const state = SAMPLE_STATES[code as keyof typeof SAMPLE_STATES];
  if (typeof state === 'string') return [cell('state', STATES['in-progress']), cell('text', state)];
  if (ordinal < state.doneIn) return [cell('state', STATES['not-started'])];
  return [cell('state', STATES.done), cell('date', { date: state.date }), cell('text', state.text)];
}
