import type { Place, Sheet } from '../model';
import { drawCharts } from './draw-charts';
import { drawMarks } from './draw-marks';
import { drawSheet } from './draw-sheet';
import { cellId, HEADING_HEIGHT, headingWidth, make, type GridView, type Selection } from './grid-view';
import { RuleLooks } from './rule-looks';
import { SheetLayout, type Viewport } from './sheet-layout';

interface Scrolled {
  readonly left: number;
  readonly top: number;
}

/** The scrolled element in which a sheet is drawn. Only what can be seen is in the page, however large the sheet. */
export class Surface {
  readonly element = make('grid-scroller', 'grid', '');
  private readonly cells = make('grid-cells', 'presentation', '');
  private readonly spacer = make('grid-spacer', 'presentation', '');
  private layouts = new WeakMap<Sheet, SheetLayout>();
  private looks = new WeakMap<Sheet, RuleLooks>();
  private readonly scrolled = new WeakMap<Sheet, Scrolled>();
  private shown: Sheet | null = null;
  private drawn: GridView | null = null;

  constructor(private readonly onScroll: () => void) {
    this.element.tabIndex = 0;
    this.element.setAttribute('aria-multiselectable', 'true');
    this.element.append(this.cells, this.spacer);
    this.element.addEventListener('scroll', () => {
      if (this.shown) this.scrolled.set(this.shown, { left: this.element.scrollLeft, top: this.element.scrollTop });
      this.onScroll();
    });
  }

  /** What is drawn now. */
  get view(): GridView {
    if (!this.drawn) throw new Error('The grid has drawn nothing yet');
    return this.drawn;
  }

  /** How many rows scroll away with a page. */
  get pageRows(): number {
    const { layout, viewport } = this.view;
    return Math.max(1, layout.visibleRows(viewport).length - layout.frozen.rows - 1);
  }

  /** Texts, looks or sizes may have changed: everything is worked out anew when it is next drawn. */
  forget(): void {
    this.layouts = new WeakMap();
    this.looks = new WeakMap();
  }

  draw(sheet: Sheet, selection: Selection): void {
    const layout = this.layoutOf(sheet, selection);
    this.turnTo(sheet, layout);
    const view: GridView = { sheet, layout, looks: this.looksOf(sheet), viewport: this.viewportOf(layout), selection };
    this.drawn = view;
    this.cells.style.width = `${this.element.clientWidth}px`;
    this.cells.style.height = `${this.element.clientHeight}px`;
    this.cells.replaceChildren(...drawSheet(view), ...drawCharts(view), ...drawMarks(view));
    this.describe(view);
  }

  /** Scrolls as little as it takes to see the cell. */
  reveal(sheet: Sheet, selection: Selection, { row, column }: Place): void {
    const layout = this.layoutOf(sheet, selection, { row, column });
    this.turnTo(sheet, layout);
    const { left, top } = layout.scrollTo(row, column, this.viewportOf(layout));
    this.element.scrollTo(left, top);
    this.scrolled.set(sheet, { left: this.element.scrollLeft, top: this.element.scrollTop });
  }

  private layoutOf(sheet: Sheet, { active }: Selection, reach: Place = active): SheetLayout {
    const known = this.layouts.get(sheet);
    const enough = known && reach.row < known.rows.count && reach.column < known.columns.count;
    const layout = enough ? known : new SheetLayout(sheet, { row: reach.row + 1, column: reach.column + 1 });
    this.layouts.set(sheet, layout);
    return layout;
  }

  private looksOf(sheet: Sheet): RuleLooks {
    const looks = this.looks.get(sheet) ?? new RuleLooks(sheet);
    this.looks.set(sheet, looks);
    return looks;
  }

  /** Another sheet comes to the front where it was scrolled to when it was last seen. */
  private turnTo(sheet: Sheet, layout: SheetLayout): void {
    this.spacer.style.width = `${headingWidth(layout) + layout.columns.length}px`;
    this.spacer.style.height = `${HEADING_HEIGHT + layout.rows.length}px`;
    if (this.shown === sheet) return;
    this.shown = sheet;
    const { left, top } = this.scrolled.get(sheet) ?? { left: 0, top: 0 };
    this.element.scrollTo(left, top);
  }

  private viewportOf(layout: SheetLayout): Viewport {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.element;
    return {
      left: scrollLeft,
      top: scrollTop,
      width: Math.max(0, clientWidth - headingWidth(layout)),
      height: Math.max(0, clientHeight - HEADING_HEIGHT),
    };
  }

  private describe({ sheet, layout, selection }: GridView): void {
    const { element } = this;
    element.setAttribute('aria-label', sheet.name);
    element.setAttribute('aria-rowcount', String(layout.rows.count + 1));
    element.setAttribute('aria-colcount', String(layout.columns.count));
    const id = cellId(selection.active);
    if (document.getElementById(id)) element.setAttribute('aria-activedescendant', id);
    else element.removeAttribute('aria-activedescendant');
  }
}
