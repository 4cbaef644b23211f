import { looseKey, trimSpaces } from '../text/text-key';
import { LABELS, type Label } from './form-words';
import { lastColumn, valueAt, type CellRef, type CellValue, type SheetGrid } from './grid';

/** A label found above the table and the value beside it. */
export interface HeaderField {
  readonly label: CellRef;
  /** The value's cell; the label's own where the value was typed behind its colon. */
  readonly cell: CellRef;
  /** Null: the label stands there, but nothing beside it. */
  readonly value: CellValue;
}

export type ReportHeader = Readonly<Partial<Record<Label, HeaderField>>>;

const labelByKey = new Map(Object.entries(LABELS).map(([label, text]) => [looseKey(text), label as Label]));

/** What stands above the table. */
export interface HeaderReading {
  /** The first of each label. */
  readonly header: ReportHeader;
  /** Labels that stand a second time with another value beside them. */
  readonly contradictions: readonly { readonly label: Label; readonly field: HeaderField }[];
}

/** Finds the label/value pairs in the rows from the grid's top to `endRow` (not included). */
export function readHeader(grid: SheetGrid, endRow: number): HeaderReading {
  const header: Partial<Record<Label, HeaderField>> = {};
  const contradictions: { label: Label; field: HeaderField }[] = [];
  for (let row = grid.top; row < endRow; row++)
    for (let column = grid.left; column <= lastColumn(grid); column++) {
      const found = labelIn(valueAt(grid, row, column));
      if (!found) continue;
      const field = fieldAt(grid, { row, column }, found.inSameCell);
      const first = header[found.label];
      if (!first) header[found.label] = field;
      else if (contradicts(first, field)) contradictions.push({ label: found.label, field });
    }
  return { header, contradictions };
}

const contradicts = (first: HeaderField, second: HeaderField): boolean =>
  second.value !== null && looseKey(String(first.value ?? '')) !== looseKey(String(second.value));

function labelIn(value: CellValue): { readonly label: Label; readonly inSameCell: string | null } | null {
  if (typeof value !== 'string' || value.length > 80) return null;
  const whole = labelByKey.get(looseKey(value));
  if (whole) return { label: whole, inSameCell: null };
  const colon = value.indexOf(':');
  if (colon < 0) return null;
  const label = labelByKey.get(looseKey(value.slice(0, colon)));
  return label ? { label, inSameCell: trimSpaces(value.slice(colon + 1)) } : null;
}

function fieldAt(grid: SheetGrid, label: CellRef, inSameCell: string | null): HeaderField {
  if (inSameCell) return { label, cell: label, value: inSameCell };
  for (let column = label.column + 1; column <= lastColumn(grid); column++) {
    const value = valueAt(grid, label.row, column);
    if (value === null) continue;
    // The next label of the same row: this one's value was left blank.
    if (labelIn(value)) break;
    return { label, cell: { row: label.row, column }, value };
  }
  return { label, cell: { row: label.row, column: label.column + 1 }, value: null };
}
