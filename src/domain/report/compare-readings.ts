import { mendedCodes } from './mend-code';
import type { Column } from './form-words';
import { numberFormatAt, valueAt, type CellValue } from './grid';
import { numberKind } from './number-format';
import type { SheetReading } from './read-sheet';

/** One cell of the form that another report of the same unit fills differently. */
export interface ReportChange {
  /** As the form has it. */
  readonly code: string;
  readonly name: string;
  readonly column: Column;
  readonly from: CellValue;
  readonly to: CellValue;
}

/** What units fill, left to right. */
const FILLED: readonly Column[] = ['inPeriod', 'toDate', 'total', 'baseline', 'state', 'date', 'text'];

/** What a report says otherwise than an earlier one, row by row as codes match, wherever the rows stand. */
export function compareReadings(before: SheetReading, after: SheetReading): readonly ReportChange[] {
  const earlier = cellsByCode(before);
  const later = cellsByCode(after);
  const codes = new Set([...later.keys(), ...earlier.keys()]);
  return [...codes].flatMap((code) => {
    const [old, now] = [earlier.get(code), later.get(code)];
    return FILLED.flatMap((column): ReportChange[] => {
      const [from, to] = [old?.cells.get(column) ?? null, now?.cells.get(column) ?? null];
      return from === to ? [] : [{ code, name: now?.name ?? old?.name ?? '', column, from, to }];
    });
  });
}

interface Row {
  readonly name: string;
  readonly cells: ReadonlyMap<Column, CellValue>;
}

function cellsByCode({ grid, columns, rows }: SheetReading): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>();
  for (const { row, code, name } of rows) {
    if (code === null || !columns) continue;
    const cells = FILLED.flatMap((column): [Column, CellValue][] => {
      const at = columns.at[column];
      return at === undefined ? [] : [[column, comparable(valueAt(grid, row, at), numberFormatAt(grid, row, at))]];
    });
    // Of a code that stands twice nothing counts; the first is shown.
    const key = mendedCodes(code)[0] ?? code;
    if (!found.has(key)) found.set(key, { name: name ?? '', cells: new Map(cells) });
  }
  return found;
}

/** The same number as a percentage says something else; letters composed or decomposed say the same. */
function comparable(value: CellValue, format: string): CellValue {
  if (typeof value === 'string') return value.normalize('NFC').trim();
  return typeof value === 'number' && numberKind(format) === 'percent' ? `${value * 100}%` : value;
}
