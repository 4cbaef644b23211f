/** What a file held that this program passes on without understanding it: drawings, charts, comments, pivots, themes … */
import type { FormulaChange } from '../book/every-formula';
import type { Shift } from '../formula/shift';
import type { Sheet } from '../sheet/sheet';
import type { RuleFormat } from '../sheet/conditional-format';
import type { Package } from './package/package';
import type { Relationship } from './package/relationships';
import { decodePart, encodePart } from './package/zip';
import { changeFormulaElements } from './formula-elements';
import { shiftElement, shiftPart } from './shift-xml';

/** The styles of a file as they stand in it, so that what was not changed is written back letter for letter. */
export interface CarriedStyles {
  /** Elements by position: cells' formats, and the lists that they point into. */
  readonly formats: readonly string[];
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly borders: readonly string[];
  readonly ruleFormats: readonly string[];
  readonly numberFormats: ReadonlyMap<number, string>;
  /** Whole elements by name: named styles, table styles, colours. */
  readonly others: ReadonlyMap<string, string>;
  readonly numberOfRuleFormat: WeakMap<RuleFormat, number>;
}

export class CarriedBook {
  /** Elements of the workbook part, by name. */
  readonly elements = new Map<string, string>();
  styles: CarriedStyles | null = null;
  /** Chart sheets and the like: their entries in the list of sheets, with the relationships they name. */
  readonly otherSheets: string[] = [];
  /** Number that marks dynamic arrays in the file's own metadata, if it has any. */
  dynamicMark: number | null = null;

  constructor(
    readonly source: Package,
    readonly workbookPath: string,
    readonly rootAttributes: string,
  ) {}

  /** Formulas in charts, pivot sources and the like name sheets, too. They stand on no sheet of their own. */
  rewriteFormulas(change: FormulaChange): void {
    for (const [path, bytes] of this.source.parts) {
      if (!/^xl\/charts\/[^/]+\.xml$/.test(path)) continue;
      const text = decodePart(bytes);
      const changed = changeFormulaElements(text, (formula) => change(formula, null));
      if (changed !== text) this.source.parts.set(path, encodePart(changed));
    }
  }
}

export class CarriedSheet {
  /** Elements of the sheet's part, by name, in their order. */
  readonly elements = new Map<string, string[]>();
  relationships: Relationship[] = [];
  /** Data bars whose newer settings stand apart, found by these marks. */
  barIds: readonly string[] = [];

  constructor(
    readonly book: CarriedBook,
    readonly path: string,
    readonly rootAttributes: string,
  ) {}

  rewriteFormulas(sheet: Sheet, change: FormulaChange): void {
    for (const [name, list] of this.elements) {
      this.elements.set(
        name,
        list.map((xml) => changeFormulaElements(xml, (formula) => change(formula, sheet))),
      );
    }
  }

  /** Cells of the sheet moved: what is anchored to them moves along. */
  shift(shift: Shift): void {
    for (const [name, list] of this.elements)
      this.elements.set(
        name,
        list.flatMap((xml) => shiftElement(xml, shift) ?? []),
      );
    for (const { kind, target } of this.relationships) {
      const bytes = this.book.source.parts.get(target);
      if (!bytes) continue;
      const text = decodePart(bytes);
      const shifted = shiftPart(kind, text, shift);
      if (shifted !== text) this.book.source.parts.set(target, encodePart(shifted));
    }
  }
}
