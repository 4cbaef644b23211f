import type { CellValue } from '../../../src/domain/report/grid';
import { HEADING } from '../builders/sheet-builder';
import { bodyRow, LAST_COLUMN, type Damage } from './damages';
import { COLUMN, FIGURE_COLUMNS, type FilledForm } from './filled-form';
import type { Random } from './random';

/** What people do to the table as a whole: sort it, move its columns, add to it. */

const sortedBy =
  (key: (form: FilledForm, row: number) => string): Damage =>
  (form) => {
    const [first, last] = form.body;
    const lines = form.sheet.cells.slice(first, last + 1);
    const keys = new Map(lines.map((line, i) => [line, key(form, first + i)]));
    lines.sort((a, b) => (keys.get(a) ?? '').localeCompare(keys.get(b) ?? '', 'vi'));
    form.sheet.cells.splice(first, lines.length, ...lines);
    return lines.map((_, i) => first + i);
  };

function moveColumn(form: FilledForm, random: Random): readonly number[] {
  const [source, target] = [random.int(0, LAST_COLUMN), random.int(0, LAST_COLUMN)];
  for (const row of form.sheet.cells.slice(Math.max(0, form.headingRow)).keys()) {
    const line = form.sheet.cells[form.headingRow + row];
    form.cell(form.headingRow + row, LAST_COLUMN);
    const [cell] = line?.splice(source, 1) ?? [];
    if (cell) line?.splice(target, 0, cell);
  }
  return [form.headingRow];
}

function total(form: FilledForm, column: number): CellValue {
  const [first, last] = form.body;
  let sum = 0;
  for (let row = first; row <= last; row++) {
    const { value } = form.cell(row, column);
    if (typeof value === 'number') sum += value;
  }
  return sum;
}

export const DAMAGES_OF_TABLE: Readonly<Record<string, Damage>> = {
  'sorted by name': sortedBy((form, row) => String(form.cell(row, COLUMN.name).value)),
  'sorted by figure': sortedBy((form, row) => String(form.cell(row, COLUMN.toDate).value)),
  'column moved': moveColumn,
  'heading repeated below': (form, random) => {
    const at = bodyRow(form, random);
    form.sheet.cells.splice(
      at,
      0,
      (form.sheet.cells[form.headingRow] ?? []).map((cell) => ({ ...cell })),
    );
    return [at];
  },
  'another heading below': (form, random) => {
    const at = bodyRow(form, random);
    const headings = Object.values(HEADING) as string[];
    const left = random.int(1, LAST_COLUMN - 1);
    [headings[left], headings[left + 1]] = [headings[left + 1] ?? '', headings[left] ?? ''];
    form.sheet.insertRow(at);
    for (const [column, heading] of headings.entries()) form.sheet.set(at, column, heading);
    return [at];
  },
  'totals below': (form, random) => {
    const at = form.body[1] + 1;
    const [column, word] = random.pick([
      [COLUMN.name, 'Tổng cộng'],
      [COLUMN.code, 'Tổng cộng'],
      [COLUMN.name, ''],
    ] as const);
    form.sheet.set(at, column, word);
    for (const figures of FIGURE_COLUMNS) form.sheet.set(at, figures, total(form, figures));
    return [at];
  },
  'totals of a group': (form, random) => {
    const at = bodyRow(form, random);
    form.sheet.insertRow(at).set(at, COLUMN.name, random.pick(['Cộng', 'Tổng nhóm', 'Trong đó:']));
    for (const figures of FIGURE_COLUMNS) form.sheet.set(at, figures, random.int(1, 900));
    return [at];
  },
  'notes beside the table': (form, random) => {
    const row = bodyRow(form, random);
    form.sheet.set(
      row,
      LAST_COLUMN + random.int(1, 3),
      random.pick<CellValue>(['xem lại', 125, 'đã gọi ngày 3/4', '12 hộ']),
    );
    return [row];
  },
  'notes below the table': (form, random) => {
    const at = form.body[1] + random.int(1, 3);
    form.sheet.set(
      at,
      random.pick([0, 1, 4, 5]),
      random.pick(['Ghi chú: số liệu tạm tính', 'Người lập biểu', 'NGƯỜI LẬP', 'Ngày 3 tháng 4 năm 2023']),
    );
    return [at];
  },
  'blank rows': (form, random) => {
    const rows = [bodyRow(form, random), bodyRow(form, random), bodyRow(form, random)];
    for (const row of rows) form.sheet.insertRow(row);
    return rows;
  },
  'rows and columns hidden': (form, random) => {
    const row = bodyRow(form, random);
    form.sheet.hiddenRows.push(row, row + 1);
    form.sheet.hiddenColumns.push(random.int(0, LAST_COLUMN));
    return [row, row + 1];
  },
  'row copied below with another figure': (form, random) => {
    const row = form.sheet.rowOf(random.pick([...form.truth.keys()]));
    const copy = (form.sheet.cells[row] ?? []).map((cell) => ({ ...cell }));
    for (const column of FIGURE_COLUMNS) {
      const cell = copy[column];
      if (typeof cell?.value === 'number') cell.value += 1;
    }
    form.sheet.cells.splice(row + 1, 0, copy);
    return [row, row + 1];
  },
};
