/** Charts added to a sheet, and taken away. */
import { assertAllowed } from '../cells/locks';
import { rect } from '../geometry/rect';
import type { Sheet } from '../sheet/sheet';
import { newChart, type Chart, type ChartDirection } from './chart';

/** The size of a chart that nobody has placed yet, in cells. */
const USUAL = rect(1, 1, 15, 8);

export function addChart(sheet: Sheet, direction: ChartDirection): Chart {
  assertAllowed(sheet, 'editObjects');
  const id = String(sheet.book.number());
  const chart = newChart(id, `Chart ${id}`, direction, USUAL);
  sheet.charts.push(chart);
  tellCharts(sheet);
  return chart;
}

export function deleteChart(sheet: Sheet, chart: Chart): void {
  assertAllowed(sheet, 'editObjects');
  sheet.charts = sheet.charts.filter((other) => other !== chart);
  tellCharts(sheet);
}

export const tellCharts = (sheet: Sheet): void =>
  sheet.book.changes.tell({ kind: 'layout', sheet, origin: sheet.book.changes.origin });
