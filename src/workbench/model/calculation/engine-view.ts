/** The part of a workbook that the formula engine needs for one recalculation. */
import type { DefinedNamesLike, WorkbookLike } from '@cj-tech-master/excelts/formula';
import type { Book } from '../book/book';
import { isFormula } from '../formula/syntax';
import { MAX_COLUMNS } from '../geometry/rect';
import type { Sheet } from '../sheet/sheet';
import type { Formula } from '../sheet/row';
import type { Precedents, SheetArea } from './precedents';
import { SheetView } from './sheet-view';

export interface PlacedFormula {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: Formula;
  readonly precedents: Precedents;
}

/** The formulas given are worked out; everything else that they need enters as a value. */
export class EngineView implements WorkbookLike {
  readonly worksheets: SheetView[] = [];
  readonly calcProperties = { iterate: false };
  readonly properties: { date1904: boolean };
  readonly definedNames: DefinedNamesLike;
  private readonly views = new Map<Sheet, SheetView>();
  private readonly byName = new Map<string, SheetView>();

  constructor(
    book: Book,
    formulas: readonly PlacedFormula[],
    readonly userFunctions: NonNullable<WorkbookLike['userFunctions']>,
  ) {
    this.properties = { date1904: book.date1904 };
    const anywhere = formulas.some(({ precedents }) => precedents.anywhere);
    const needed = new Set(
      formulas.flatMap(({ sheet, precedents }) => [sheet, ...precedents.areas.map((area) => area.sheet)]),
    );
    // In their order, which ranges over sheets rest on.
    for (const sheet of book.sheets) if (anywhere || needed.has(sheet)) this.viewOf(sheet);
    const spilled = formulas.flatMap(({ sheet, row, column, formula }) =>
      this.viewOf(sheet).addFormula(row, column, formula),
    );
    for (const { precedents } of formulas) this.addValues(precedents.areas);
    this.addValues(spilled);
    if (anywhere)
      for (const view of this.worksheets)
        view.addValues({ top: 0, left: 0, rows: view.sheet.rows.length, columns: MAX_COLUMNS });
    this.definedNames = this.namesOf(book);
  }

  getWorksheet(key?: number | string): SheetView | undefined {
    return typeof key === 'number' ? this.worksheets.find(({ id }) => id === key) : this.byName.get(String(key));
  }

  private addValues(areas: readonly SheetArea[]): void {
    for (const { sheet, area } of areas) {
      const stored = Math.max(1, Math.min(area.rows, sheet.rows.length - area.top));
      this.viewOf(sheet).addValues({ ...area, rows: stored });
    }
  }

  private viewOf(sheet: Sheet): SheetView {
    const known = this.views.get(sheet);
    if (known) return known;
    const view = new SheetView(sheet, this.worksheets.length + 1);
    this.views.set(sheet, view);
    this.byName.set(sheet.name, view);
    this.worksheets.push(view);
    return view;
  }

  private namesOf(book: Book): DefinedNamesLike {
    const entries = book.names.flatMap(({ name, scope, formula }) => {
      const view = scope && this.views.get(scope);
      if (scope && !view) return [];
      // Several areas need parentheses around them.
      const text = isFormula(formula) ? formula : `(${formula})`;
      return [{ name, ranges: [text], ...(view && { localSheetId: this.worksheets.indexOf(view) }) }];
    });
    return { getAllEntries: () => entries, getAllNames: () => entries };
  }
}
