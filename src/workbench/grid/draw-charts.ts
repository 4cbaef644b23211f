import {
  categoryTexts,
  seriesNumbers,
  seriesTexts,
  titleText,
  visibleColor,
  type Chart,
  type ChartSeries,
  type Color,
  type Sheet,
} from '../model';
import { plotChart, type ChartBar } from './chart-bars';
import { HEADING_HEIGHT, headingWidth, type GridView } from './grid-view';

const SVG = 'http://www.w3.org/2000/svg';
const TITLE_HEIGHT = 34;
const LEGEND_HEIGHT = 24;
const EDGE = 10;
/** Room for the categories' names beside lying bars, as a share of the chart, and below standing ones, in pixels. */
const [NAMES_SHARE, NAMES_HEIGHT] = [0.34, 24];
/** Room for a figure at a bar's end. */
const FIGURE_ROOM = 64;
/** Excel's first colour for bars. */
const USUAL_COLOR = '#4472C4';
const LINE = '#d9d9d9';
/** How many pixels a letter of a name takes, about. */
const LETTER = 6.2;

/**
 * The charts that can be seen, as simple pictures: bars to scale with their names and figures. Their tables stand on the
 * sheet as well, and are what a screen reader is told.
 */
export function drawCharts(view: GridView): readonly SVGElement[] {
  return view.sheet.charts.flatMap((chart) => {
    const box = boxOf(view, chart);
    const { width, height } = view.viewport;
    const seen = box.x < width && box.y < height && box.x + box.width > 0 && box.y + box.height > 0;
    return seen ? [picture(view, chart, box)] : [];
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Unlike a selection a chart is not cut where it is scrolled beneath what is frozen: cells there lie over it. */
function boxOf({ layout, viewport }: GridView, { area }: Chart): Box {
  const { rows, columns } = layout;
  return {
    x: layout.xOf(area.left, viewport),
    y: layout.yOf(area.top, viewport),
    width: columns.startOf(area.left + area.columns) - columns.startOf(area.left),
    height: rows.startOf(area.top + area.rows) - rows.startOf(area.top),
  };
}

function picture({ sheet, layout }: GridView, chart: Chart, { x, y, width, height }: Box): SVGElement {
  const svg = element('svg', { class: 'grid-chart', width, height, 'aria-hidden': 'true' });
  svg.style.cssText = `left:${x + headingWidth(layout)}px;top:${y + HEADING_HEIGHT}px`;
  const named = chart.series.length > 1 && chart.legend !== null;
  const plot = {
    x: EDGE,
    y: TITLE_HEIGHT,
    width: width - 2 * EDGE,
    height: height - TITLE_HEIGHT - (named ? LEGEND_HEIGHT : EDGE),
  };
  svg.append(
    text(titleText(sheet, chart), { x: width / 2, y: 22, 'text-anchor': 'middle', class: 'grid-chart-title' }),
    ...(chart.direction === 'bar' ? lying(sheet, chart, plot) : standing(sheet, chart, plot)),
    ...(named ? legend(sheet, chart, height - LEGEND_HEIGHT / 2) : []),
  );
  return svg;
}

/** Categories from the bottom up, or from the top down where the chart says so. */
function lying(sheet: Sheet, chart: Chart, plot: Box): readonly SVGElement[] {
  const names = plot.width * NAMES_SHARE;
  const along = plot.width - names - FIGURE_ROOM;
  const start = plot.x + names;
  const drawn = plotOf(sheet, chart, plot.height, along);
  const lines = drawn.lines.map((at) => rectangle(start + at, plot.y, 1, plot.height, LINE));
  const bars = drawn.bars.flatMap(({ bar, series, category, figure }) => {
    const across = chart.reversed ? bar.across : plot.height - bar.across - bar.thickness;
    const middle = plot.y + across + bar.thickness / 2 + 4;
    return [
      ...(category === null
        ? []
        : [text(cut(category, names), { x: start - 6, y: middle, 'text-anchor': 'end', class: 'grid-chart-name' })]),
      rectangle(start + bar.from, plot.y + across, bar.length, bar.thickness, chartColor(sheet, series.color)),
      text(figure, { x: start + bar.from + bar.length + 4, y: middle, class: 'grid-chart-name' }),
    ];
  });
  return [...lines, ...bars];
}

function standing(sheet: Sheet, chart: Chart, plot: Box): readonly SVGElement[] {
  const room = plot.height - NAMES_HEIGHT - 16;
  const floor = plot.y + 16 + room;
  const drawn = plotOf(sheet, chart, plot.width, room);
  const lines = drawn.lines.map((at) => rectangle(plot.x, floor - at, plot.width, 1, LINE));
  const bars = drawn.bars.flatMap(({ bar, series, category, figure }) => {
    const middle = { x: plot.x + bar.across + bar.thickness / 2, 'text-anchor': 'middle', class: 'grid-chart-name' };
    const top = floor - bar.from - bar.length;
    return [
      ...(category === null ? [] : [text(cut(category, bar.room), { ...middle, y: floor + 16 })]),
      rectangle(plot.x + bar.across, top, bar.thickness, bar.length, chartColor(sheet, series.color)),
      text(figure, { ...middle, y: top - 4 }),
    ];
  });
  return [...lines, ...bars];
}

interface DrawnBar {
  readonly bar: ChartBar;
  readonly series: ChartSeries;
  /** Its category's name, at the first series alone. */
  readonly category: string | null;
  readonly figure: string;
}

interface DrawnPlot {
  readonly lines: readonly number[];
  readonly bars: readonly DrawnBar[];
}

function plotOf(sheet: Sheet, chart: Chart, across: number, along: number): DrawnPlot {
  const numbers = chart.series.map((series) => seriesNumbers(sheet, series));
  const { lines, bars } = plotChart(chart, numbers, { across, along });
  const drawn = chart.series.flatMap((series, of) => {
    const categories = of === 0 ? categoryTexts(sheet, series) : null;
    const figures = series.labels ? seriesTexts(sheet, series) : [];
    return (bars[of] ?? []).map((bar, i) => ({
      bar,
      series,
      category: categories && (categories[i] ?? ''),
      figure: numbers[of]?.[i] === null ? '' : (figures[i] ?? ''),
    }));
  });
  return { lines, bars: drawn };
}

function legend(sheet: Sheet, { series }: Chart, y: number): readonly SVGElement[] {
  let x = EDGE;
  return series.flatMap(({ name, color }) => {
    const at = x;
    x += 26 + name.length * LETTER;
    return [
      rectangle(at, y - 5, 10, 10, chartColor(sheet, color)),
      text(name, { x: at + 14, y: y + 4, class: 'grid-chart-name' }),
    ];
  });
}

const chartColor = ({ book }: Sheet, color: Color | null): string => visibleColor(color, book.theme) ?? USUAL_COLOR;

const cut = (name: string, room: number): string => {
  const letters = Math.max(1, Math.floor(room / LETTER));
  return name.length > letters ? `${name.slice(0, letters - 1)}…` : name;
};

const rectangle = (x: number, y: number, width: number, height: number, fill: string): SVGElement =>
  element('rect', { x, y, width: Math.max(0, width), height: Math.max(0, height), fill });

function text(content: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const drawn = element('text', attributes);
  drawn.textContent = content;
  return drawn;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  return made;
}
