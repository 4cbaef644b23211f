/** A table's headings: what its columns are called. */
import { rewriteEveryFormula } from '../book/every-formula';
import { renameColumnInFormula } from '../formula/rewrite';
import { formattedText } from '../text/cell-text';
import { freeColumnName } from './column-names';
import type { Table, TableColumn } from './table';

/** Headings are texts, none blank and no two alike: Excel writes them back into the cells that way. */
export function headingsOf(table: Table, before: readonly TableColumn[]): TableColumn[] {
  const { sheet, area } = table;
  const columns: TableColumn[] = [];
  for (let i = 0; i < area.columns; i++) {
    const shown = table.hasHeaders ? formattedText(sheet, area.top, area.left + i) : (before[i]?.name ?? '');
    const name = freeColumnName(
      columns.map((column) => column.name),
      shown === '' ? `Column${i + 1}` : shown,
    );
    if (table.hasHeaders) sheet.rowAt(area.top).values[area.left + i] = name;
    const kept = before[i];
    const id = kept?.id ?? Math.max(0, ...before.map((column) => column.id), ...columns.map((column) => column.id)) + 1;
    columns.push({ calculated: '', totalsFunction: 'none', totalsLabel: '', totalsFormula: '', ...kept, id, name });
  }
  return columns;
}

/** After headings were edited: the table's columns are called what their cells say. */
export function readHeadings(table: Table): void {
  if (!table.hasHeaders) return;
  const before = table.columns.map(({ name }) => name);
  table.columns = headingsOf(table, table.columns);
  for (const [i, column] of table.columns.entries()) {
    const old = before[i];
    if (old !== undefined && old !== column.name) renameInFormulas(table, old, column.name);
  }
}

function renameInFormulas(table: Table, before: string, after: string): void {
  rewriteEveryFormula(table.sheet.book, (formula, home) =>
    renameColumnInFormula(formula, { name: table.name, home: home === table.sheet }, before, after),
  );
}
