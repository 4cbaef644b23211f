import type { CellValue } from '../../../src/domain/report/grid';
import { HEADING } from '../builders/sheet-builder';
import { COLUMN, FIGURE_COLUMNS, type FilledForm } from './filled-form';
import type { Random } from './random';

/** Damages a form; gives the rows that it touched (as they stand afterwards), or null where it found nothing to do. */
export type Damage = (form: FilledForm, random: Random) => readonly number[] | null;

export const LAST_COLUMN = Object.keys(HEADING).length - 1;
export const bodyRow = ({ body: [first, last] }: FilledForm, random: Random): number => random.int(first, last);
const from = (row: number, form: FilledForm): readonly number[] =>
  Array.from({ length: Math.max(0, form.body[1] - row + 2) }, (_, i) => row + i);

/** A row of an indicator, with its code. */
export const indicatorRow = (form: FilledForm, random: Random): readonly [code: string, row: number] => {
  const code = random.pick([...form.truth.keys()]);
  return [code, form.sheet.rowOf(code)];
};
/** A filled figure: its row and column. */
export function filledFigure(
  form: FilledForm,
  random: Random,
): readonly [row: number, column: number, value: number] | null {
  const [, row] = indicatorRow(form, random);
  const column = random.pick(FIGURE_COLUMNS);
  const { value } = form.cell(row, column);
  return typeof value === 'number' ? [row, column, value] : null;
}
export const put =
  (value: (figure: number, random: Random) => CellValue): Damage =>
  (form, random) => {
    const found = filledFigure(form, random);
    if (!found) return null;
    form.cell(found[0], found[1]).value = value(found[2], random);
    return [found[0]];
  };
export const dotted = (figure: number): string => String(figure).replace(/\B(?=(\d{3})+(?!\d))/g, '.');

/** Rows and columns as wholes. */
const ROWS_AND_COLUMNS: Readonly<Record<string, Damage>> = {
  'rows inserted': (form, random) => {
    const at = random.int(0, form.body[1]);
    for (let i = random.int(1, 3); i > 0; i--) form.sheet.insertRow(at);
    return [at];
  },
  'row deleted': (form, random) => {
    const at = random.int(0, form.body[1]);
    form.sheet.deleteRow(at);
    return [at];
  },
  'several rows deleted': (form, random) => {
    const at = bodyRow(form, random);
    const gone = form.sheet.cells.splice(at, random.int(2, 6));
    return gone.map(() => at);
  },
  'column inserted': (form, random) => {
    form.sheet.insertColumn(random.int(0, LAST_COLUMN));
    return [];
  },
  'column deleted': (form, random) => {
    const row = form.headingRow;
    form.sheet.deleteColumn(random.int(0, LAST_COLUMN));
    return [row];
  },
  'rows changed places': (form, random) => {
    const [a, b] = [bodyRow(form, random), bodyRow(form, random)];
    const { cells } = form.sheet;
    [cells[a], cells[b]] = [cells[b] ?? [], cells[a] ?? []];
    return [a, b];
  },
  'row copied': (form, random) => {
    const [, row] = indicatorRow(form, random);
    const at = bodyRow(form, random);
    form.sheet.cells.splice(
      at,
      0,
      (form.sheet.cells[row] ?? []).map((cell) => ({ ...cell })),
    );
    return [row, at];
  },
  'table copied below': (form) => {
    const rows = form.sheet.cells.slice(form.headingRow).map((line) => line.map((cell) => ({ ...cell })));
    const at = form.sheet.cells.length;
    form.sheet.cells.push(...rows);
    return [at];
  },
};

/** Cells pushed down, up, right or left, with all that stands behind them. */
const SHIFTS: Readonly<Record<string, Damage>> = {
  'cells pushed down': (form, random) => {
    const at = bodyRow(form, random);
    const left = random.int(0, LAST_COLUMN);
    const right = random.int(left, LAST_COLUMN);
    for (let column = left; column <= right; column++) pushDown(form, at, column);
    return from(at, form);
  },
  'cells pulled up': (form, random) => {
    const at = bodyRow(form, random);
    const left = random.int(0, LAST_COLUMN);
    const right = random.int(left, LAST_COLUMN);
    const rows = from(at, form);
    for (let column = left; column <= right; column++) pullUp(form, at, column);
    return rows;
  },
  'cells pushed right': (form, random) => {
    const at = bodyRow(form, random);
    form.cell(at, LAST_COLUMN);
    form.sheet.cells[at]?.splice(random.int(0, LAST_COLUMN), 0, { value: '' });
    return [at];
  },
  'cells pulled left': (form, random) => {
    const at = bodyRow(form, random);
    form.cell(at, LAST_COLUMN);
    form.sheet.cells[at]?.splice(random.int(0, LAST_COLUMN), 1);
    return [at];
  },
  'figures moved a row or two': (form, random) => {
    const [first, last] = form.body;
    const top = random.int(first, last);
    const bottom = random.int(top, last);
    const off = random.pick([-1, 1, 2]);
    const block = Array.from({ length: bottom - top + 1 }, (_, i) =>
      FIGURE_COLUMNS.map((column) => form.cell(top + i, column).value),
    );
    for (let row = top; row <= bottom; row++) for (const column of FIGURE_COLUMNS) form.cell(row, column).value = '';
    for (const [i, values] of block.entries())
      for (const [j, column] of FIGURE_COLUMNS.entries())
        form.cell(Math.max(first, top + i + off), column).value = values[j] ?? '';
    return Array.from({ length: bottom - top + 5 }, (_, i) => top - 2 + i);
  },
};
function pushDown(form: FilledForm, at: number, column: number): void {
  const last = form.sheet.cells.length;
  form.cell(last, column);
  for (let row = last; row > at; row--) move(form, row - 1, row, column);
  const line = form.sheet.cells[at];
  if (line) line[column] = { value: '' };
}
function pullUp(form: FilledForm, at: number, column: number): void {
  const last = form.sheet.cells.length - 1;
  for (let row = at; row < last; row++) move(form, row + 1, row, column);
  const line = form.sheet.cells[last];
  if (line) line[column] = { value: '' };
}
/** The cell itself moves, so that formulas follow it. */
function move(form: FilledForm, source: number, target: number, column: number): void {
  const moving = form.cell(source, column);
  form.cell(target, column);
  const line = form.sheet.cells[target];
  if (line) line[column] = moving;
}

/** What stands in single cells. */
const CELLS: Readonly<Record<string, Damage>> = {
  'figure as text': put((figure, random) =>
    random.pick([dotted(figure), ` ${figure}\u00a0`, `${dotted(figure)},0`, `${figure} hộ`, `+${figure}`]),
  ),
  'text for a figure': put((figure, random) =>
    random.pick([
      `khoảng ${figure}`,
      `${figure}-${figure + 5}`,
      `${figure}%`,
      `${figure}/${figure + 1}`,
      `${figure}.`,
      'nhiều',
      '1.2 tỷ',
      '1,234.5',
      `${figure} ${figure}`,
      `~${figure}`,
    ]),
  ),
  'figure blank': put(() => ''),
  'figure as spaces': put((_, random) => random.pick([' ', '\u00a0', '\u200b', '\n'])),
  'figure as none': put((_, random) => random.pick(['-', 'không', 'Không có'])),
  'figure an error': put((_, random) => random.pick(['#REF!', '#N/A', '#VALUE!', '#NAME?'])),
  'figure negative': put((figure) => -figure - 1),
  'figure as thousands': put((figure) => figure / 1000),
  'figure in triệu': put((figure) => figure / 1_000_000),
  'figure true': put(() => true),
  'figure as a date': (form, random) => {
    const found = filledFigure(form, random);
    if (!found) return null;
    form.cell(found[0], found[1]).format = random.pick(['dd/mm/yyyy', 'd/m', 'mmm-yy']);
    return [found[0]];
  },
  'figure as a percentage': (form, random) => {
    const found = filledFigure(form, random);
    if (!found) return null;
    form.cell(found[0], found[1]).format = '0%';
    return [found[0]];
  },
  'figures of a row changed places': (form, random) => {
    const [code, row] = indicatorRow(form, random);
    const [a, b] = random.pick([
      [COLUMN.inPeriod, COLUMN.toDate],
      [COLUMN.toDate, COLUMN.total],
      [COLUMN.plan, COLUMN.inPeriod],
      [COLUMN.total, COLUMN.baseline],
    ] as const);
    // A baseline in place of now is as good a figure as any: nobody can tell.
    if (code === '') return null;
    const [first, second] = [form.cell(row, a), form.cell(row, b)];
    [first.value, second.value] = [second.value, first.value];
    return [row];
  },
  'state or date changed': (form, random) => {
    const [, row] = indicatorRow(form, random);
    const cell = form.cell(row, random.pick([COLUMN.state, COLUMN.date]));
    if (cell.value === '') return null;
    cell.value = random.pick(['', 'tốt', 'rồi', 5, '31/2/2023']);
    return [row];
  },
  'code changed': (form, random) => {
    const [code, row] = indicatorRow(form, random);
    const others = [...form.truth.keys()].filter((other) => other !== code);
    form.cell(row, COLUMN.code).value = random.pick([
      random.pick(others),
      '',
      `${code}9`,
      code.replace('.', ','),
      `${code}.`,
      `${code}0`,
      'x',
      45_000,
      code.slice(0, -1),
    ]);
    return [row];
  },
  'codes changed places': (form, random) => {
    const [[, a], [, b]] = [indicatorRow(form, random), indicatorRow(form, random)];
    const [first, second] = [form.cell(a, COLUMN.code), form.cell(b, COLUMN.code)];
    [first.value, second.value] = [second.value, first.value];
    return [a, b];
  },
  'name changed': (form, random) => {
    const [[, a], [, b]] = [indicatorRow(form, random), indicatorRow(form, random)];
    form.cell(a, COLUMN.name).value = random.pick(['', 'Chỉ tiêu khác', form.cell(b, COLUMN.name).value]);
    return [a];
  },
  'unit of measure changed': (form, random) => {
    const [, row] = indicatorRow(form, random);
    form.cell(row, COLUMN.unitOfMeasure).value = random.pick(['', 'triệu đồng', 'cái']);
    return [row];
  },
};

/** What stands above the table. */
const HEAD: Readonly<Record<string, Damage>> = {
  'heading changed': (form, random) => {
    const row = form.headingRow;
    const column = random.int(0, LAST_COLUMN);
    form.cell(row, column).value = random.pick([
      '',
      'Cột khác',
      random.pick(Object.values(HEADING)),
      String(form.cell(row, column).value).slice(0, -1),
    ]);
    return [row];
  },
  'headings changed places': (form, random) => {
    const row = form.headingRow;
    const left = random.int(0, LAST_COLUMN - 1);
    const [first, second] = [form.cell(row, left), form.cell(row, left + 1)];
    [first.value, second.value] = [second.value, first.value];
    return [row];
  },
  'headings pushed right': (form, random) => {
    const row = form.headingRow;
    form.sheet.cells[row]?.splice(random.int(0, LAST_COLUMN), 0, { value: '' });
    return [row];
  },
  'headings pulled left': (form, random) => {
    const row = form.headingRow;
    form.sheet.cells[row]?.splice(random.int(0, LAST_COLUMN), 1);
    return [row];
  },
  'label or its value changed': (form, random) => {
    const row = random.int(1, 5);
    form.cell(row, random.pick([1, 2])).value = random.pick([
      '',
      'van-chan',
      'tinh',
      'Văn Chấn',
      'Quý IV/2023',
      'khác',
    ]);
    return [row];
  },
  'labels pushed down': (form, random) => {
    const at = random.int(1, 5);
    form.sheet.cells[at]?.splice(1, 2);
    return [at];
  },
};

/** Cells merged, rows, columns and the sheet hidden. */
const LOOKS: Readonly<Record<string, Damage>> = {
  'cells merged': (form, random) => {
    const top = random.int(form.headingRow, form.body[1] - 2);
    const left = random.int(0, LAST_COLUMN - 2);
    const area = { top, left, rows: random.int(1, 3), columns: random.int(1, 3) };
    for (let row = top; row < top + area.rows; row++)
      for (let column = left; column < left + area.columns; column++)
        if (row !== top || column !== left) form.cell(row, column).value = '';
    form.sheet.merges.push(area);
    return [top, top + 1, top + 2];
  },
  'row hidden': (form, random) => {
    const row = bodyRow(form, random);
    form.sheet.hiddenRows.push(row);
    return [row];
  },
  'column hidden': (form, random) => {
    form.sheet.hiddenColumns.push(random.int(0, LAST_COLUMN));
    return [];
  },
  'sheet hidden': (form) => {
    form.sheet.hidden = true;
    return [];
  },
};

/** Damages of single rows, columns and cells: every figure that they make wrong is named itself. */
export const PLAIN_DAMAGES: Readonly<Record<string, Damage>> = { ...ROWS_AND_COLUMNS, ...CELLS, ...HEAD, ...LOOKS };
/** Figures that slid against their codes: the place is named; within it, a figure may stand beside the wrong code. */
export const SLIDES: Readonly<Record<string, Damage>> = SHIFTS;
