import { COLUMNS, FORM_VERSION, HEADINGS, LABELS, REMINDER, type Label } from '../../domain/report/form-words';
import type { Area } from '../../domain/report/grid';
import { FORM_TEXT } from '../../locales/vi/form-text';
import { periodName } from '../../locales/vi/period-names';
import type { CellContent, StyledArea } from '../workbook/sheet-content';
import {
  CHECK_CELLS,
  FORM_HEADING_ROW,
  LABEL_CELLS,
  labelValueArea,
  labelValueCell,
  REMINDER_ROW,
} from './form-layout';
import type { FormOf } from './form-of';
import type { UnitTable } from './unit-table';

const WIDTH = COLUMNS.length;
const EVERY_LABEL = Object.keys(LABELS) as readonly Label[];
/** What the unit writes above the table; the rest of the header comes with the form. */
export const HEADER_INPUTS: readonly Label[] = ['cutOff', 'kind', 'number', 'preparedBy', 'phone'];

/** A form for several units leaves it to them to say which they are. */
const inputsAbove = ({ units }: FormOf): readonly Label[] =>
  units.length > 1 ? ['unitName', ...HEADER_INPUTS] : HEADER_INPUTS;

/** Cells above the table that people fill. */
export const headInputAreas = (form: FormOf): readonly Area[] => inputsAbove(form).map(labelValueArea);

/** Cells above the table that are one: values have room for long names. */
export const headMerges = (): readonly Area[] => EVERY_LABEL.map(labelValueArea);

/** The rows above the table, and its headings. */
export function headRows(form: FormOf, table: UnitTable): readonly (readonly CellContent[])[] {
  const { index, period, units } = form;
  const [first] = units;
  const values: Partial<Record<Label, CellContent>> = {
    programme: index.programme.id,
    unitName: units.length > 1 ? null : first.name,
    unitCode: table.content(units.map(({ code }) => code)),
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
  for (const label of EVERY_LABEL) {
    const { row, column } = LABEL_CELLS[label];
    const value = labelValueCell(label);
    put(row, column, LABELS[label]);
    put(value.row, value.column, values[label] ?? null);
  }
  put(REMINDER_ROW, 0, REMINDER);
  return [...rows, COLUMNS.map((column) => HEADINGS[column])];
}

const single = (top: number, left: number): Area => ({ top, left, rows: 1, columns: 1 });
const line = (top: number): Area => ({ top, left: 0, rows: 1, columns: WIDTH });

export function headStyles(form: FormOf): readonly StyledArea[] {
  const inputs = inputsAbove(form);
  return [
    { area: single(0, 0), style: 'issuer' },
    { area: single(1, 0), style: 'title' },
    ...EVERY_LABEL.map((label): StyledArea => {
      const { row, column } = LABEL_CELLS[label];
      return { area: single(row, column), style: 'label' };
    }),
    ...EVERY_LABEL.map((label): StyledArea => ({
      area: labelValueArea(label),
      style: label === 'cutOff' ? 'labelDate' : inputs.includes(label) ? 'labelInput' : 'labelValue',
    })),
    ...Object.values(CHECK_CELLS).map(({ row, column }): StyledArea => ({ area: single(row, column), style: 'label' })),
    { area: line(REMINDER_ROW), style: 'reminder' },
    { area: line(FORM_HEADING_ROW), style: 'heading' },
  ];
}
