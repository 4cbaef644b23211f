/** Works out a set of formulas and writes their results into the cells. */
import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type { Book } from '../book/book';
import { bottomOf, boundingRect, isSingleCell, rect, rightOf, sameRect, type Rect } from '../geometry/rect';
import { cellError } from '../value/cell-value';
import type { Sheet } from '../sheet/sheet';
import type { FormulaCell } from './dependencies';
import { EngineView, type PlacedFormula } from './engine-view';
import { hostFunctions } from './host-functions';
import { resultOf } from './result';
import type { SheetView } from './sheet-view';
import type { SheetArea } from './precedents';

function placed(cells: Iterable<FormulaCell>): PlacedFormula[] {
  const formulas: PlacedFormula[] = [];
  for (const { sheet, row, column, precedents } of cells) {
    const formula = sheet.formulaAt(row, column);
    if (formula && !precedents.external) formulas.push({ sheet, row, column, formula, precedents });
  }
  return formulas;
}

export interface Recalculated {
  /**
   * Areas that formulas of the same round have not seen as they are now: those into which arrays spilled, or no longer do, and
   * formulas whose result is a blank cell, which count as 0 from here on but which the engine passed on as blank.
   */
  readonly unseen: readonly SheetArea[];
  /** Arrays that found their cells taken. */
  readonly blocked: readonly FormulaCell[];
}

/** Recalculates the given formulas, in the order they need. None of them may rest on itself. */
export function recalculate(book: Book, cells: ReadonlySet<FormulaCell>): Recalculated {
  const before = new Map<FormulaCell, Rect>();
  for (const cell of cells) {
    const array = cell.sheet.formulaAt(cell.row, cell.column)?.array;
    if (!array?.dynamic) continue;
    before.set(cell, array.area);
    clearSpill(cell, array.area);
  }
  const view = new EngineView(book, placed(cells), hostFunctions(book));
  calculateFormulas(view);
  const unseen: SheetArea[] = [];
  for (const cell of cells) if (writeResult(cell, view) === 'blank') unseen.push(areaOf(cell));
  const after = new Map<string, Rect | 'blocked'>();
  for (const sheetView of view.worksheets) writeSpills(sheetView, after);
  const blocked: FormulaCell[] = [];
  for (const cell of cells) {
    const now = after.get(placeKey(cell.sheet.id, cell.row, cell.column)) ?? null;
    const was = before.get(cell) ?? null;
    if (now === 'blocked') blocked.push(cell);
    const area = now === 'blocked' ? null : now;
    noteArray(cell, was, area);
    if (was && !(area && sameRect(was, area))) unseen.push({ sheet: cell.sheet, area: was });
    if (area) unseen.push({ sheet: cell.sheet, area });
  }
  return { unseen, blocked };
}

const areaOf = ({ sheet, row, column }: FormulaCell): SheetArea => ({ sheet, area: rect(row, column) });

/** Takes away what the array in `cell` spilled earlier, all but its own cell. */
function clearSpill({ sheet, row, column }: FormulaCell, area: Rect): void {
  for (const [rowNumber, stored] of sheet.storedRows(area)) {
    for (let at = area.left; at <= rightOf(area); at++) {
      if ((rowNumber !== row || at !== column) && !stored.formulas?.has(at)) stored.clear(at);
    }
  }
}

const placeKey = (sheet: string, row: number, column: number): string => `${sheet}!${row}:${column}`;

/** An array that would cover other content shows `#SPILL!` instead. The engine cannot see that: it knows only what it needs. */
function writeSpills(view: SheetView, areas: Map<string, Rect | 'blocked'>): void {
  const { sheet } = view;
  for (const [source, filled] of view.spills) {
    const key = placeKey(sheet.id, source.row - 1, source.col - 1);
    const isTaken = filled.some(({ row, col }) => {
      const stored = sheet.rows[row - 1];
      return stored?.values[col - 1] !== undefined || stored?.formulas?.has(col - 1) === true;
    });
    if (isTaken) {
      sheet.rowAt(source.row - 1).values[source.col - 1] = cellError('#SPILL!');
      areas.set(key, 'blocked');
      continue;
    }
    let area = rect(source.row - 1, source.col - 1);
    for (const cell of filled) {
      area = boundingRect(area, rect(cell.row - 1, cell.col - 1));
      sheet.rowAt(cell.row - 1).values[cell.col - 1] = resultOf(cell.spilled) ?? 0;
    }
    areas.set(key, area);
  }
}

/** A blank result shows as 0. */
function writeResult({ sheet, row, column, precedents }: FormulaCell, view: EngineView): 'value' | 'blank' {
  const stored = sheet.rowAt(row);
  if (precedents.external) {
    stored.values[column] ??= cellError('#REF!');
    return 'value';
  }
  const sheetView = view.getWorksheet(sheet.name);
  const formula = stored.formulas?.get(column);
  if (!sheetView || !formula) return 'value';
  const result = resultOf(sheetView.findCell(row + 1, column + 1)?.result);
  stored.values[column] = result ?? 0;
  const fixed =
    formula.array && !formula.array.dynamic && !isSingleCell(formula.array.area) ? formula.array.area : null;
  if (fixed) writeFixedArray(sheet, fixed, sheetView);
  return result === null ? 'blank' : 'value';
}

function writeFixedArray(sheet: Sheet, area: Rect, view: SheetView): void {
  for (let row = area.top; row <= bottomOf(area); row++) {
    for (let column = area.left; column <= rightOf(area); column++) {
      sheet.rowAt(row).values[column] = resultOf(view.findCell(row + 1, column + 1)?.result) ?? 0;
    }
  }
}

function noteArray({ sheet, row, column }: FormulaCell, before: Rect | null, after: Rect | null): void {
  const stored = sheet.rowAt(row);
  const formula = stored.formulas?.get(column);
  if (!formula || (formula.array && !formula.array.dynamic)) return;
  if (after) sheet.hasArrays = true;
  if (after) stored.setFormula(column, { ...formula, array: { area: after, dynamic: true } });
  else if (before) stored.setFormula(column, { text: formula.text, array: { area: rect(row, column), dynamic: true } });
}
