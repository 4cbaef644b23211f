/** Colour scales and data bars: cells measured against all cells of their rule. */
import { evaluateFormulas } from '../calculation/evaluate';
import type { Place } from '../geometry/rect';
import type { ConditionalFormat, RuleCondition, ScalePoint } from '../sheet/conditional-format';
import type { Sheet } from '../sheet/sheet';
import { visibleColor } from '../style/color';
import { numbersUnder } from './numbers-under';

export interface Bar {
  /** Length, as a part of the cell's width. */
  readonly fraction: number;
  /** `#RRGGBB`. */
  readonly color: string;
  readonly showValue: boolean;
}

export function scaleColorsOf(
  sheet: Sheet,
  rule: ConditionalFormat,
  condition: Extract<RuleCondition, { type: 'colorScale' }>,
  cells: readonly Place[],
): Map<Place, string> {
  const numbers = numbersUnder(sheet, rule.areas);
  const stops = condition.points.map((point) => ({
    at: valueOfPoint(sheet, rule, point, numbers),
    color: visibleColor(point.color, sheet.book.theme) ?? '#FFFFFF',
  }));
  return measured(sheet, cells, (value) => colorAt(stops, value));
}

/** Excel's own bars are never shorter or longer than this part of the cell. */
const [SHORTEST, LONGEST] = [0.1, 0.9];

export function barsOf(
  sheet: Sheet,
  rule: ConditionalFormat,
  condition: Extract<RuleCondition, { type: 'dataBar' }>,
  cells: readonly Place[],
): Map<Place, Bar> {
  const numbers = numbersUnder(sheet, rule.areas);
  const lower = valueOfPoint(sheet, rule, condition.lower, numbers);
  const upper = valueOfPoint(sheet, rule, condition.upper, numbers);
  const color = visibleColor(condition.color, sheet.book.theme) ?? '#638EC6';
  return measured(sheet, cells, (value) => {
    const part = upper > lower ? (value - lower) / (upper - lower) : 1;
    const fraction = SHORTEST + (LONGEST - SHORTEST) * Math.min(1, Math.max(0, part));
    return { fraction, color, showValue: condition.showValue };
  });
}

function measured<T>(sheet: Sheet, cells: readonly Place[], measure: (value: number) => T): Map<Place, T> {
  const found = new Map<Place, T>();
  for (const cell of cells) {
    const value = sheet.valueAt(cell.row, cell.column);
    if (typeof value === 'number') found.set(cell, measure(value));
  }
  return found;
}

function valueOfPoint(
  sheet: Sheet,
  rule: ConditionalFormat,
  { kind, value }: ScalePoint,
  numbers: readonly number[],
): number {
  const [least, most] = [
    numbers.reduce((a, b) => Math.min(a, b), Infinity),
    numbers.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  if (kind === 'max' || kind === 'autoMax') return most;
  if (kind === 'min' || kind === 'autoMin') return least;
  const given = Number(value ?? 0);
  if (kind === 'percent') return least + ((most - least) * given) / 100;
  if (kind === 'percentile') return percentile(numbers, given / 100);
  if (kind !== 'formula' && Number.isFinite(given)) return given;
  const place = { row: rule.areas[0]?.top ?? 0, column: rule.areas[0]?.left ?? 0 };
  return Number(evaluateFormulas(sheet, [{ ...place, formula: value ?? '0' }])[0] ?? 0);
}

/** Excel's PERCENTILE.INC: between two numbers, by how far the place lies between theirs. */
function percentile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const low = sorted[Math.floor(at)] ?? 0;
  return low + ((sorted[Math.ceil(at)] ?? low) - low) * (at - Math.floor(at));
}

interface Stop {
  readonly at: number;
  readonly color: string;
}

function colorAt(stops: readonly Stop[], value: number): string {
  const next = stops.findIndex((stop) => value < stop.at);
  const [before, after] = [stops[next < 0 ? stops.length - 1 : next - 1], stops[next]];
  if (!before || !after) return (before ?? after ?? { color: '#FFFFFF' }).color;
  const part = (value - before.at) / (after.at - before.at);
  const channel = (color: string, at: number) => parseInt(color.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) =>
    Math.round(channel(before.color, at) * (1 - part) + channel(after.color, at) * part),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
