/** What has changed since formulas were last worked out, and which of them it reaches. */
import { rect, type Rect } from '../geometry/rect';
import type { Sheet } from '../sheet/sheet';
import type { Dependencies, FormulaCell } from './dependencies';
import type { SheetArea } from './precedents';

/** Past this many separate changes it is quicker to work out everything. */
const MANY_CHANGES = 20_000;

export class Pending {
  private changed: SheetArea[] = [];
  /** Formulas that have never been worked out: also due in manual mode, as in Excel when they are typed. */
  private entered: SheetArea[] = [];
  private everything = false;
  /** Names or tables changed. */
  private named = false;
  /** Sheets came, went or moved. */
  private sheetList = false;

  get isEmpty(): boolean {
    return !(this.everything || this.named || this.sheetList || this.changed.length > 0 || this.hasEntered);
  }

  get hasEntered(): boolean {
    return this.entered.length > 0;
  }

  addChange(sheet: Sheet, area: Rect): void {
    this.changed.push({ sheet, area });
    if (this.changed.length > MANY_CHANGES) this.everything = true;
  }

  addEntered(sheet: Sheet, row: number, column: number): void {
    this.entered.push({ sheet, area: rect(row, column) });
  }

  addEverything(): void {
    this.everything = true;
  }

  addNames(): void {
    this.named = true;
  }

  addSheetList(): void {
    this.sheetList = true;
  }

  dropSheet(sheet: Sheet): void {
    this.changed = this.changed.filter((change) => change.sheet !== sheet);
    this.entered = this.entered.filter((change) => change.sheet !== sheet);
  }

  takeEntered(graph: Dependencies): Set<FormulaCell> {
    const cells = new Set(this.entered.flatMap(({ sheet, area }) => graph.within(sheet, area)));
    this.entered = [];
    return cells;
  }

  /** All formulas that the changes reach, directly or through others; then nothing is pending any more. */
  takeDue(graph: Dependencies, blocked: readonly FormulaCell[]): Set<FormulaCell> {
    const due = this.everything ? new Set(graph.all()) : withFollowers(graph, this.reached(graph, blocked));
    this.changed = [];
    this.entered = [];
    this.everything = this.named = this.sheetList = false;
    return due;
  }

  private reached(graph: Dependencies, blocked: readonly FormulaCell[]): Set<FormulaCell> {
    const start = new Set<FormulaCell>(graph.volatile);
    for (const { sheet, area } of [...this.changed, ...this.entered]) {
      for (const cell of graph.within(sheet, area)) start.add(cell);
      for (const cell of graph.of(sheet, area)) start.add(cell);
    }
    const sheets = new Set(this.changed.map(({ sheet }) => sheet));
    for (const { sheet, row, column } of blocked) {
      if (sheets.has(sheet)) for (const cell of graph.within(sheet, rect(row, column))) start.add(cell);
    }
    if (this.named) for (const cell of graph.all()) if (cell.precedents.named) start.add(cell);
    if (this.sheetList) {
      for (const { sheet, row, column } of [...graph.sheetList]) {
        graph.update(sheet, row, column);
        for (const cell of graph.within(sheet, rect(row, column))) start.add(cell);
      }
    }
    return start;
  }
}

/** The formulas and all that rest on them, however far off. */
export function withFollowers(graph: Dependencies, start: ReadonlySet<FormulaCell>): Set<FormulaCell> {
  const due = new Set(start);
  // A set that grows while it is walked is walked to its new end.
  for (const cell of due) for (const follower of followersOf(graph, cell)) due.add(follower);
  return due;
}

export function followersOf(graph: Dependencies, { sheet, row, column }: FormulaCell): FormulaCell[] {
  const area = sheet.formulaAt(row, column)?.array?.area ?? rect(row, column);
  return [...graph.of(sheet, area)];
}
