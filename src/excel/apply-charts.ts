import { FONT } from '../app/sheets/styles';
import type { ChartSeries, SheetChart, SheetContent } from '../app/workbook/sheet-content';
import { cellAddress, quotedSheet } from '../domain/report/address';
import type { Area } from '../domain/report/grid';
import { rangeOf } from './range-of';

/** How many series each chart of a sheet has, by its name. */
type SeriesByChart = ReadonlyMap<string, number>;
/** What charts lie on outputs that stand already, by the sheet's id. */
export type StandingCharts = ReadonlyMap<string, SeriesByChart>;
export const NO_CHARTS: StandingCharts = new Map();

/** Asks in this round trip what charts lie on a sheet. */
export function askCharts({ charts }: Excel.Worksheet, sheetId: string) {
  charts.load('items/name,items/series/items/name');
  return { sheetId, charts };
}

export const seriesByChart = ({ items }: Excel.ChartCollection): SeriesByChart =>
  new Map(items.map(({ name, series }) => [name, series.items.length]));

/**
 * Lays charts over the sheet's cells. One that lies there already is shown its new cells, so that what people made of
 * its looks stays; one that people changed in kind is made anew.
 */
export function applyCharts(
  sheet: Excel.Worksheet,
  { charts = [], name }: SheetContent,
  standing: SeriesByChart = new Map(),
): void {
  for (const chart of charts) {
    const before = standing.get(chart.name);
    const isSame = before === chart.series.length;
    if (before !== undefined && !isSame) sheet.charts.getItem(chart.name).delete();
    const made = isSame ? sheet.charts.getItem(chart.name) : make(sheet, chart);
    show(made, sheet, chart);
    if (typeof chart.title === 'string') made.title.text = chart.title;
    else made.title.setFormula(`=${quotedSheet(name)}!${absolute(cellAddress(chart.title))}`);
  }
}

const absolute = (address: string): string => address.replace(/^([A-Z]+)/, '$$$1$$');

const KINDS = { bar: 'BarClustered', column: 'ColumnClustered' } as const;

/** A chart with all its series, and its looks. */
function make(sheet: Excel.Worksheet, chart: SheetChart): Excel.Chart {
  const made = sheet.charts.add(KINDS[chart.kind], rangeOf(sheet, chart.numbers), 'Columns');
  made.name = chart.name;
  for (const { name } of chart.series.slice(1)) made.series.add(name);
  const { font } = made.format;
  font.name = FONT;
  font.size = 9;
  made.title.visible = true;
  made.title.format.font.size = 13;
  made.title.format.font.bold = true;
  made.legend.visible = chart.series.length > 1;
  made.legend.position = 'Bottom';
  made.axes.categoryAxis.reversePlotOrder = chart.kind === 'bar';
  for (const [i, series] of chart.series.entries()) dress(made.series.getItemAt(i), series, chart);
  return made;
}

function dress(made: Excel.ChartSeries, { colour }: ChartSeries, { overlaid, labelFormat }: SheetChart): void {
  made.format.fill.setSolidColor(colour);
  made.gapWidth = 60;
  made.overlap = overlaid ? 100 : 0;
  made.hasDataLabels = true;
  made.dataLabels.numberFormat = labelFormat;
  // At the bar's foot a figure is seen also where the bar is cut off.
  made.dataLabels.position = overlaid ? 'InsideBase' : 'OutsideEnd';
}

/** Where the chart lies, and which cells it shows. */
function show(
  made: Excel.Chart,
  sheet: Excel.Worksheet,
  { area, categories, series, scaleFormat, scale }: SheetChart,
): void {
  made.setPosition(rangeOf(sheet, corner(area, 0, 0)), rangeOf(sheet, corner(area, area.rows - 1, area.columns - 1)));
  for (const [i, { name, values }] of series.entries()) {
    const one = made.series.getItemAt(i);
    one.name = name;
    one.setValues(rangeOf(sheet, values));
    one.setXAxisValues(rangeOf(sheet, categories));
  }
  const { valueAxis } = made.axes;
  valueAxis.numberFormat = scaleFormat;
  valueAxis.minimum = scale ? 0 : '';
  if (!scale) return;
  valueAxis.majorUnit = scale.step;
  valueAxis.maximum = scale.most ?? '';
  valueAxis.majorGridlines.visible = true;
  const { line } = valueAxis.majorGridlines.format;
  line.color = scale.lineColour;
  line.weight = 1.5;
}

const corner = ({ top, left }: Area, rows: number, columns: number): Area => ({
  top: top + rows,
  left: left + columns,
  rows: 1,
  columns: 1,
});
