/** Every Excel class that this host answers. */
import type { HostClass } from '../object';
import { APPLICATION, CULTURE_INFO, DATETIME_FORMAT_INFO, NUMBER_FORMAT_INFO, WORKBOOK_CREATED } from './application';
import { CHART_AXES, CHART_AXIS, CHART_GRIDLINES, CHART_GRIDLINES_FORMAT, CHART_LINE_FORMAT } from './chart-axes';
import {
  CHART_DATA_LABELS,
  CHART_FILL,
  CHART_SERIES,
  CHART_SERIES_COLLECTION,
  CHART_SERIES_FORMAT,
} from './chart-series';
import {
  CHART,
  CHART_AREA_FORMAT,
  CHART_COLLECTION,
  CHART_FONT,
  CHART_LEGEND,
  CHART_TITLE,
  CHART_TITLE_FORMAT,
} from './charts';
import { CONDITIONAL_FORMAT, CONDITIONAL_FORMAT_COLLECTION } from './conditional-formats';
import {
  CONDITIONAL_RANGE_BORDER,
  CONDITIONAL_RANGE_BORDER_COLLECTION,
  CONDITIONAL_RANGE_FILL,
  CONDITIONAL_RANGE_FONT,
  CONDITIONAL_RANGE_FORMAT,
} from './conditional-looks';
import {
  CELL_VALUE_CONDITIONAL_FORMAT,
  COLOR_SCALE_CONDITIONAL_FORMAT,
  CONDITIONAL_DATA_BAR_POSITIVE_FORMAT,
  CONDITIONAL_FORMAT_RULE,
  CUSTOM_CONDITIONAL_FORMAT,
  DATA_BAR_CONDITIONAL_FORMAT,
  TEXT_CONDITIONAL_FORMAT,
  TOP_BOTTOM_CONDITIONAL_FORMAT,
} from './conditional-rules';
import { DATA_VALIDATION } from './data-validation';
import { HEADER_FOOTER, HEADER_FOOTER_GROUP } from './headers-footers';
import { NAMED_ITEM, NAMED_ITEM_COLLECTION } from './names';
import { PAGE_BREAK, PAGE_BREAK_COLLECTION } from './page-breaks';
import { PAGE_LAYOUT } from './page-layout';
import { RANGE } from './range';
import { RANGE_AREAS, RANGE_COLLECTION } from './range-areas';
import { RANGE_BORDER, RANGE_BORDER_COLLECTION } from './range-borders';
import { FORMAT_PROTECTION, RANGE_FILL, RANGE_FONT, RANGE_FORMAT } from './range-format';
import { SETTING, SETTING_COLLECTION } from './settings';
import { TABLE_COLUMN, TABLE_COLUMN_COLLECTION, TABLE_ROW, TABLE_ROW_COLLECTION } from './table-parts';
import { TABLE, TABLE_COLLECTION, TABLE_SCOPED_COLLECTION } from './tables';
import type { Targets } from './targets';
import { DOCUMENT_PROPERTIES, RUNTIME, WORKBOOK, WORKBOOK_PROTECTION } from './workbook';
import { WORKSHEET } from './worksheet';
import {
  WORKSHEET_CUSTOM_PROPERTY,
  WORKSHEET_CUSTOM_PROPERTY_COLLECTION,
  WORKSHEET_FREEZE_PANES,
  WORKSHEET_PROTECTION,
} from './worksheet-parts';
import { WORKSHEET_COLLECTION } from './worksheets';

export const EXCEL_CLASSES: Readonly<Record<keyof Targets, HostClass>> = {
  Application: APPLICATION,
  CellValueConditionalFormat: CELL_VALUE_CONDITIONAL_FORMAT,
  ColorScaleConditionalFormat: COLOR_SCALE_CONDITIONAL_FORMAT,
  Chart: CHART,
  ChartAreaFormat: CHART_AREA_FORMAT,
  ChartAxes: CHART_AXES,
  ChartAxis: CHART_AXIS,
  ChartCollection: CHART_COLLECTION,
  ChartDataLabels: CHART_DATA_LABELS,
  ChartFill: CHART_FILL,
  ChartFont: CHART_FONT,
  ChartGridlines: CHART_GRIDLINES,
  ChartGridlinesFormat: CHART_GRIDLINES_FORMAT,
  ChartLegend: CHART_LEGEND,
  ChartLineFormat: CHART_LINE_FORMAT,
  ChartSeries: CHART_SERIES,
  ChartSeriesCollection: CHART_SERIES_COLLECTION,
  ChartSeriesFormat: CHART_SERIES_FORMAT,
  ChartTitle: CHART_TITLE,
  ChartTitleFormat: CHART_TITLE_FORMAT,
  ConditionalDataBarPositiveFormat: CONDITIONAL_DATA_BAR_POSITIVE_FORMAT,
  ConditionalFormat: CONDITIONAL_FORMAT,
  ConditionalFormatCollection: CONDITIONAL_FORMAT_COLLECTION,
  ConditionalFormatRule: CONDITIONAL_FORMAT_RULE,
  ConditionalRangeBorder: CONDITIONAL_RANGE_BORDER,
  ConditionalRangeBorderCollection: CONDITIONAL_RANGE_BORDER_COLLECTION,
  ConditionalRangeFill: CONDITIONAL_RANGE_FILL,
  ConditionalRangeFont: CONDITIONAL_RANGE_FONT,
  ConditionalRangeFormat: CONDITIONAL_RANGE_FORMAT,
  CultureInfo: CULTURE_INFO,
  CustomConditionalFormat: CUSTOM_CONDITIONAL_FORMAT,
  DataBarConditionalFormat: DATA_BAR_CONDITIONAL_FORMAT,
  DataValidation: DATA_VALIDATION,
  DatetimeFormatInfo: DATETIME_FORMAT_INFO,
  DocumentProperties: DOCUMENT_PROPERTIES,
  FormatProtection: FORMAT_PROTECTION,
  HeaderFooter: HEADER_FOOTER,
  HeaderFooterGroup: HEADER_FOOTER_GROUP,
  NamedItem: NAMED_ITEM,
  NamedItemCollection: NAMED_ITEM_COLLECTION,
  NumberFormatInfo: NUMBER_FORMAT_INFO,
  PageBreak: PAGE_BREAK,
  PageBreakCollection: PAGE_BREAK_COLLECTION,
  PageLayout: PAGE_LAYOUT,
  Range: RANGE,
  RangeAreas: RANGE_AREAS,
  RangeBorder: RANGE_BORDER,
  RangeBorderCollection: RANGE_BORDER_COLLECTION,
  RangeCollection: RANGE_COLLECTION,
  RangeFill: RANGE_FILL,
  RangeFont: RANGE_FONT,
  RangeFormat: RANGE_FORMAT,
  Runtime: RUNTIME,
  Setting: SETTING,
  SettingCollection: SETTING_COLLECTION,
  Table: TABLE,
  TableCollection: TABLE_COLLECTION,
  TableColumn: TABLE_COLUMN,
  TableColumnCollection: TABLE_COLUMN_COLLECTION,
  TableRow: TABLE_ROW,
  TableRowCollection: TABLE_ROW_COLLECTION,
  TableScopedCollection: TABLE_SCOPED_COLLECTION,
  TextConditionalFormat: TEXT_CONDITIONAL_FORMAT,
  TopBottomConditionalFormat: TOP_BOTTOM_CONDITIONAL_FORMAT,
  Workbook: WORKBOOK,
  WorkbookCreated: WORKBOOK_CREATED,
  WorkbookProtection: WORKBOOK_PROTECTION,
  Worksheet: WORKSHEET,
  WorksheetCollection: WORKSHEET_COLLECTION,
  WorksheetCustomProperty: WORKSHEET_CUSTOM_PROPERTY,
  WorksheetCustomPropertyCollection: WORKSHEET_CUSTOM_PROPERTY_COLLECTION,
  WorksheetFreezePanes: WORKSHEET_FREEZE_PANES,
  WorksheetProtection: WORKSHEET_PROTECTION,
};
