import type { Chart } from '../../../src/workbench/model';
import { plotChart } from '../../../src/workbench/grid/chart-bars';

const axis = { minimum: null, maximum: null, majorUnit: null, format: null, lines: { color: null, weight: null } };
const room = { across: 300, along: 100 };

/** Where bars lie, in pixels. */
test('one bar for each figure, to scale, with half of the gap on either side', () => {
  const [bars] = plotChart({ gap: 100, overlap: 0, valueAxis: axis }, [[50, null, 200]], room).bars;
  expect(bars).toEqual([
    { across: 25, thickness: 50, from: 0, length: 25, room: 100 },
    { across: 125, thickness: 50, from: 0, length: 0, room: 100 },
    { across: 225, thickness: 50, from: 0, length: 100, room: 100 },
  ]);
});

test('series stand side by side, or over each other', () => {
  const [, beside] = plotChart({ gap: 0, overlap: 0, valueAxis: axis }, [[1], [1]], room).bars;
  expect(beside).toEqual([expect.objectContaining({ across: 150, thickness: 150 })]);
  const [, over] = plotChart({ gap: 0, overlap: 100, valueAxis: axis }, [[1], [1]], room).bars;
  expect(over).toEqual([expect.objectContaining({ across: 0, thickness: 300 })]);
});

test('a fall hangs below nought, and what goes beyond the scale ends at it', () => {
  const [bars] = plotChart({ gap: 0, overlap: 0, valueAxis: axis }, [[-100, 100]], room).bars;
  expect(bars?.map(({ from, length }) => [from, length])).toEqual([
    [0, 50],
    [50, 50],
  ]);
  const [cut] = plotChart({ gap: 0, overlap: 0, valueAxis: { ...axis, maximum: 1 } }, [[3]], room).bars;
  expect(cut?.[0]?.length).toBe(100);
});

test('lines stand where the chart asks for them', () => {
  const linesOf = (valueAxis: Chart['valueAxis'], figure: number) =>
    plotChart({ gap: 0, overlap: 0, valueAxis }, [[figure]], room).lines;
  expect(linesOf({ ...axis, maximum: 2, majorUnit: 1 }, 1)).toEqual([50, 100]);
  expect(linesOf({ ...axis, majorUnit: 1, lines: null }, 5)).toEqual([]);
});

test('a chart without figures has no bars', () => {
  expect(plotChart({ gap: 0, overlap: 0, valueAxis: axis }, [[]], room)).toEqual({ bars: [[]], lines: [] });
  const [[bar] = []] = plotChart({ gap: 0, overlap: 0, valueAxis: axis }, [[0]], room).bars;
  expect(bar?.length).toBe(0);
});
