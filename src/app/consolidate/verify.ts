import { NOWHERE, type Finding } from '../../domain/finding/finding';
import { quotedSheet } from '../../domain/report/address';
import { isFormula, type CellContent, type SheetContent } from '../workbook/sheet-content';
import type { RecalculatedValues } from '../workbook/workbook';

/** Two doubles that were added up in different order still agree this closely. */
const NOISE = 1e-9;

/** Compares what the spreadsheet made of every formula with what the add-in had worked out itself. */
export function verify(content: SheetContent, recalculated: RecalculatedValues | null): readonly Finding[] {
  if (!recalculated) return [];
  return content.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): Finding[] => {
      if (!isFormula(cell)) return [];
      const found = recalculated[row]?.[column] ?? '';
      if (agree(cell.value, found)) return [];
      const sheet = { id: '', name: content.name, file: null };
      return [
        {
          rule: 'recalculation-differs',
          output: content.name,
          found: typeof found === 'boolean' ? String(found) : found,
          expected: cell.value,
          severity: 'error',
          acceptance: null,
          place: { ...NOWHERE, sheet, cell: { row, column } },
        },
      ];
    }),
  );
}

function agree(expected: string | number, found: string | number | boolean): boolean {
  if (typeof expected !== 'number' || typeof found !== 'number') return expected === found;
  return Math.abs(expected - found) <= NOISE * Math.max(1, Math.abs(expected));
}

/** What Excel can contradict: sheets with formulas; and the sheets that these look at. */
export function verifiable(contents: readonly SheetContent[]): readonly SheetContent[] {
  const formulas = contents.map(({ rows }) => rows.flatMap((cells) => cells.flatMap(formulaOf)).join('\n'));
  const isLookedAt = (name: string) => formulas.some((text) => text.includes(`${quotedSheet(name)}!`));
  return contents.filter(({ name }, i) => formulas[i] !== '' || isLookedAt(name));
}

const formulaOf = (cell: CellContent): readonly string[] => (isFormula(cell) ? [cell.formula] : []);
