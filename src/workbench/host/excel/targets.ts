/** What each Excel class of this host stands for. Class files name each other here, by type, and need not import each other. */
import type { Book, Chart, ChartSeries, ConditionalFormat, DefinedName, Sheet, Table } from '../../model';
import { HOST, type HostObject } from '../object';
import type { Area, Areas } from './area';
import type { AreaEdge } from '../../model';

/** A place for things that hang on either one area or several. */
export interface Cells {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

export interface NamesOf {
  readonly book: Book;
  /** Null for the workbook's own names. */
  readonly scope: Sheet | null;
}
export interface NameIn extends NamesOf {
  readonly name: DefinedName;
}
/** Tables of one sheet, of the whole workbook (null), or those that lie on an area. */
export interface TablesOf {
  readonly book: Book;
  readonly sheet: Sheet | null;
  readonly on: { readonly area: Area; readonly fully: boolean } | null;
}
export interface ColumnOf {
  readonly table: Table;
  /** Kept for good, unlike its position. */
  readonly id: number;
}
export interface RowOf {
  readonly table: Table;
  readonly index: number;
}
export interface RuleOf {
  readonly sheet: Sheet;
  readonly rule: ConditionalFormat;
}
export interface BorderOf {
  readonly cells: Cells;
  readonly edge: AreaEdge;
}
export interface RuleBorderOf extends RuleOf {
  readonly edge: 'left' | 'right' | 'top' | 'bottom';
}
/** A workbook that was made but is not open yet, and the one beside which it would be. */
export interface CreatedBook {
  readonly book: Book;
  readonly created: Book;
}
export interface SettingOf {
  readonly book: Book;
  readonly key: string;
}
export interface SheetPropertyOf {
  readonly sheet: Sheet;
  readonly key: string;
}
export interface ChartOf {
  readonly sheet: Sheet;
  readonly chart: Chart;
}
export interface SeriesOf extends ChartOf {
  readonly series: ChartSeries;
}
export interface AxisOf extends ChartOf {
  readonly axis: 'category' | 'value';
}
/** The font of a whole chart, or of its title. */
export interface ChartFontOf extends ChartOf {
  readonly of: 'font' | 'titleFont';
}
/** Page breaks of one direction. */
export interface BreaksOf {
  readonly sheet: Sheet;
  readonly between: 'rows' | 'columns';
}
export interface BreakOf extends BreaksOf {
  /** The page's first row or column. */
  readonly first: number;
}
/** Texts at the head and foot of some of the pages. */
export interface PagesOf {
  readonly sheet: Sheet;
  readonly pages: 'odd' | 'even' | 'first';
}

export interface Targets {
  Application: Book;
  CellValueConditionalFormat: RuleOf;
  ColorScaleConditionalFormat: RuleOf;
  Chart: ChartOf;
  ChartAreaFormat: ChartOf;
  ChartAxes: ChartOf;
  ChartAxis: AxisOf;
  ChartCollection: Sheet;
  ChartDataLabels: SeriesOf;
  ChartFill: SeriesOf;
  ChartFont: ChartFontOf;
  ChartGridlines: AxisOf;
  ChartGridlinesFormat: AxisOf;
  ChartLegend: ChartOf;
  ChartLineFormat: AxisOf;
  ChartSeries: SeriesOf;
  ChartSeriesCollection: ChartOf;
  ChartSeriesFormat: SeriesOf;
  ChartTitle: ChartOf;
  ChartTitleFormat: ChartOf;
  ConditionalDataBarPositiveFormat: RuleOf;
  ConditionalFormat: RuleOf;
  ConditionalFormatCollection: Cells;
  ConditionalFormatRule: RuleOf;
  ConditionalRangeBorder: RuleBorderOf;
  ConditionalRangeBorderCollection: RuleOf;
  ConditionalRangeFill: RuleOf;
  ConditionalRangeFont: RuleOf;
  ConditionalRangeFormat: RuleOf;
  CultureInfo: Book;
  CustomConditionalFormat: RuleOf;
  DataBarConditionalFormat: RuleOf;
  DataValidation: Cells;
  DatetimeFormatInfo: Book;
  DocumentProperties: Book;
  FormatProtection: Cells;
  HeaderFooter: PagesOf;
  HeaderFooterGroup: Sheet;
  NamedItem: NameIn;
  NamedItemCollection: NamesOf;
  NumberFormatInfo: Book;
  PageBreak: BreakOf;
  PageBreakCollection: BreaksOf;
  PageLayout: Sheet;
  Range: Area;
  RangeAreas: Areas;
  RangeBorder: BorderOf;
  RangeBorderCollection: Cells;
  RangeCollection: Areas;
  RangeFill: Cells;
  RangeFont: Cells;
  RangeFormat: Cells;
  Runtime: Book;
  Setting: SettingOf;
  SettingCollection: Book;
  Table: Table;
  TableCollection: TablesOf;
  TableColumn: ColumnOf;
  TableColumnCollection: Table;
  TableRow: RowOf;
  TableRowCollection: Table;
  TableScopedCollection: TablesOf;
  TextConditionalFormat: RuleOf;
  TopBottomConditionalFormat: RuleOf;
  Workbook: Book;
  WorkbookCreated: CreatedBook;
  WorkbookProtection: Book;
  Worksheet: Sheet;
  WorksheetCollection: Book;
  WorksheetCustomProperty: SheetPropertyOf;
  WorksheetCustomPropertyCollection: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
}

/** An object of the class that stands for the target. */
export const of = <K extends keyof Targets>(className: K, target: Targets[K]): HostObject<Targets[K]> => ({
  [HOST]: true,
  className,
  target,
});
