/** What lies on cells and moves with them: merges, links, rules, charts, tables, print areas. */
import { shiftRect, type Shift } from '../formula/shift';
import { rect, isSingleCell, type Rect, MAX_ROWS, MAX_COLUMNS } from '../geometry/rect';
import type { Sheet } from '../sheet/sheet';
import type { Table, TableColumn } from '../table/table';
import { freeColumnName } from '../table/column-names';

export function shiftAttachments(sheet: Sheet, shift: Shift): void {
  const move = (areas: readonly Rect[]): Rect[] => areas.flatMap((area) => shiftRect(area, shift) ?? []);
  sheet.merges = move(sheet.merges).filter((area) => !isSingleCell(area));
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => {
    const area = shiftRect(link.area, shift);
    return area ? [{ ...link, area }] : [];
  });
  sheet.validations = sheet.validations
    .map((rule) => ({ ...rule, areas: move(rule.areas) }))
    .filter((rule) => rule.areas.length > 0);
  for (const rule of sheet.conditionalFormats) rule.areas = move(rule.areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
  sheet.charts = sheet.charts.flatMap((chart) => {
    const area = shiftRect(chart.area, shift);
    return area ? [Object.assign(chart, { area })] : [];
  });
  sheet.page.printAreas = move(sheet.page.printAreas);
  shiftTitles(sheet, shift);
  shiftBreaks(sheet, shift);
  shiftTables(sheet, shift);
  shiftArrays(sheet, shift);
  sheet.carried?.shift(shift);
}

function shiftTitles({ page }: Sheet, shift: Shift): void {
  if (page.titleRows) {
    const [first, last] = page.titleRows;
    const moved = shiftRect(rect(first, 0, last - first + 1, MAX_COLUMNS), shift);
    page.titleRows = moved && [moved.top, moved.top + moved.rows - 1];
  }
  if (page.titleColumns) {
    const [first, last] = page.titleColumns;
    const moved = shiftRect(rect(0, first, MAX_ROWS, last - first + 1), shift);
    page.titleColumns = moved && [moved.left, moved.left + moved.columns - 1];
  }
}

function shiftBreaks({ page }: Sheet, shift: Shift): void {
  const { rows, columns } = page.breaks;
  page.breaks = {
    rows: rows.flatMap((row) => shiftRect(rect(row, 0, 1, MAX_COLUMNS), shift)?.top ?? []),
    columns: columns.flatMap((column) => shiftRect(rect(0, column, MAX_ROWS, 1), shift)?.left ?? []),
  };
}

function shiftTables(sheet: Sheet, shift: Shift): void {
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = shiftRect(table.area, shift);
    if (!area) return [];
    if (shift.along === 'columns' && area.columns !== table.area.columns) table.columns = shiftColumns(table, shift);
    table.area = area;
    return [table];
  });
}

function shiftColumns(table: Table, { kind, area }: Shift): TableColumn[] {
  const at = area.left - table.area.left;
  if (kind === 'delete') return table.columns.filter((_, i) => i < at || i >= at + area.columns);
  const columns = [...table.columns];
  for (let i = 0; i < area.columns; i++) {
    const name = freeColumnName(columns.map((column) => column.name));
    const id = Math.max(0, ...columns.map((column) => column.id)) + 1;
    columns.splice(at + i, 0, { id, name, calculated: '', totalsFunction: 'none', totalsLabel: '', totalsFormula: '' });
    if (table.hasHeaders) table.sheet.rowAt(table.area.top).values[table.area.left + at + i] = name;
  }
  return columns;
}

function shiftArrays(sheet: Sheet, shift: Shift): void {
  if (!sheet.hasArrays) return;
  for (const [row, stored] of sheet.rows.entries()) {
    for (const [column, formula] of stored?.formulas ?? []) {
      if (!formula.array) continue;
      const area = shiftRect(formula.array.area, shift) ?? rect(row, column);
      stored?.setFormula(column, { ...formula, array: { ...formula.array, area } });
    }
  }
}
