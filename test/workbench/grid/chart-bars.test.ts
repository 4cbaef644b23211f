import { chartBars, chartScale } from '../../../src/workbench/grid/chart-bars';

const axis = { minimum: null, maximum: null, majorUnit: null, format: null, lines: { color: null, weight: null } };
const room = { across: 300, along: 100 };

/** Where bars lie, in pixels. */
test('one bar for each figure, to scale, with half of the gap on either side', () => {
  const bars = chartBars({ gap: 100, overlap: 0, valueAxis: axis }, [[50, null, 200]], 0, room);
  expect(bars).toEqual([
    { across: 25, thickness: 50, from: 0, length: 25, room: 100 },
    { across: 125, thickness: 50, from: 0, length: 0, room: 100 },
    { across: 225, thickness: 50, from: 0, length: 100, room: 100 },
  ]);
});

test('series stand side by side, or over each other', () => {
  const beside = chartBars({ gap: 0, overlap: 0, valueAxis: axis }, [[1], [1]], 1, room);
  expect(beside).toEqual([expect.objectContaining({ across: 150, thickness: 150 })]);
  const over = chartBars({ gap: 0, overlap: 100, valueAxis: axis }, [[1], [1]], 1, room);
  expect(over).toEqual([expect.objectContaining({ across: 0, thickness: 300 })]);
});

test('a fall hangs below nought, and what goes beyond the scale ends at it', () => {
  const bars = chartBars({ gap: 0, overlap: 0, valueAxis: axis }, [[-100, 100]], 0, room);
  expect(bars.map(({ from, length }) => [from, length])).toEqual([
    [0, 50],
    [50, 50],
  ]);
  const cut = chartBars({ gap: 0, overlap: 0, valueAxis: { ...axis, maximum: 1 } }, [[3]], 0, room);
  expect(cut[0]?.length).toBe(100);
});

test('lines stand where the chart asks for them', () => {
  expect(chartScale({ valueAxis: { ...axis, maximum: 2, majorUnit: 1 } }, [[1]], 100).lines).toEqual([50, 100]);
  expect(chartScale({ valueAxis: { ...axis, majorUnit: 1, lines: null } }, [[5]], 100).lines).toEqual([]);
  expect(chartScale({ valueAxis: axis }, [[]], 100).at(5)).toBe(0);
});
