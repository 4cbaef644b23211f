/**
 * What plain additions over the report sheets' cells give. Nothing here comes from the product: it is told which
 * sheets count, what a programme's file says of an indicator, and adds up.
 */
import { besideLabel, rowWith, type PlainCell, type PlainSheet } from './plain-workbook';

/** Columns E to H of the report form. */
const COLUMN = { inPeriod: 4, toDate: 5, total: 6, baseline: 7 } as const;
type Part = keyof typeof COLUMN;

export interface PlainReport {
  readonly unit: string;
  /** As the form says it: `Quý I/2023`. */
  readonly period: string;
  readonly rows: ReadonlyMap<string, readonly PlainCell[]>;
}

/** What a programme's file says of an indicator, as far as adding up needs it. */
export interface PlainIndicator {
  readonly code: string;
  readonly measure: string;
  readonly accumulation?: string;
  readonly unitOfMeasure?: string;
  readonly as?: string;
  readonly of?: { readonly kind?: string; readonly rollUp?: PlainRollUp };
  readonly rollUp?: PlainRollUp;
  readonly formula?: { readonly operation: string; readonly of: readonly string[] };
}
interface PlainRollUp {
  readonly by: string;
  readonly fact?: string;
}

export interface PlainTotals {
  readonly value: number | null;
  readonly inPeriod: number | null;
  readonly achieved: number | null;
  readonly total: number | null;
  readonly baseline: number | null;
}
const NOTHING: PlainTotals = { value: null, inPeriod: null, achieved: null, total: null, baseline: null };

/** The report sheets of a workbook. */
export function plainReports(sheets: Iterable<PlainSheet>): readonly PlainReport[] {
  return [...sheets].flatMap((sheet): PlainReport[] => {
    const [unit, period] = [besideLabel(sheet, 'Mã đơn vị'), besideLabel(sheet, 'Kỳ báo cáo')];
    if (typeof unit !== 'string' || typeof period !== 'string') return [];
    const table = sheet.slice(rowWith(sheet, 'Mã số', 'Tổng số để tính tỷ lệ') + 1);
    const rows = table.flatMap((cells) => ((cells[0] ?? null) === null ? [] : [[String(cells[0]), cells] as const]));
    return [{ unit, period, rows: new Map(rows) }];
  });
}

export interface AddUp {
  readonly reports: readonly PlainReport[];
  /** What a text in a figure's cell means, written down by hand. */
  readonly textNumbers: Readonly<Record<string, number>>;
  /** True where the result says that it left a unit's figure out. */
  readonly isLeftOut: (unit: string, indicator: string) => boolean;
  /** Six months, nine months, the year: the figure of the period alone is the year to date. */
  readonly cumulative?: boolean;
  /** Weights of means, by unit. */
  readonly fact?: (unit: string, fact: string) => number;
}

/** Every indicator's figures; first those that others are computed from. */
export function plainTotals(indicators: readonly PlainIndicator[], input: AddUp): ReadonlyMap<string, PlainTotals> {
  const known = new Map<string, PlainTotals>();
  const isComputed = ({ measure }: PlainIndicator) => measure === 'computed';
  const inOrder = [...indicators.filter((own) => !isComputed(own)), ...indicators.filter(isComputed)];
  for (const indicator of inOrder) known.set(indicator.code, totalsOf(indicator, input, known));
  return known;
}

function totalsOf(indicator: PlainIndicator, input: AddUp, known: ReadonlyMap<string, PlainTotals>): PlainTotals {
  const { code, measure } = indicator;
  const column = (part: Part) => columnOf(code, part, input);
  const factor = /tỷ/.test(indicator.unitOfMeasure ?? '') ? 1e9 : /triệu/.test(indicator.unitOfMeasure ?? '') ? 1e6 : 1;
  const money = measure === 'amount' || indicator.of?.kind === 'amount' ? factor : 1;
  const sum = (part: Part) => column(part).reduce((all, { figure }) => all + Math.round(figure * money * 1e6) / 1e6, 0);
  const alone = input.cumulative === true && indicator.accumulation === 'flow' ? 'toDate' : 'inPeriod';
  const [toDate, inPeriod] = [column('toDate'), column(alone)];
  switch (measure) {
    case 'count':
    case 'amount':
      if (toDate.length === 0) return NOTHING;
      return {
        ...NOTHING,
        value: sum('toDate'),
        inPeriod: inPeriod.length === toDate.length ? sum(alone) : null,
      };
    case 'ratio': {
      if (toDate.length === 0) return NOTHING;
      const [achieved, total] = [sum('toDate'), sum('total')];
      const ofPeriod = indicator.accumulation === 'flow' && inPeriod.length === toDate.length ? sum(alone) : null;
      return { ...NOTHING, value: total === 0 ? null : achieved / total, inPeriod: ofPeriod, achieved, total };
    }
    case 'index':
      return { ...NOTHING, value: rolled(indicator.rollUp, toDate, input) };
    case 'change': {
      if (toDate.length === 0) return NOTHING;
      const roll = (part: 'toDate' | 'baseline') =>
        indicator.of?.kind === 'index' ? rolled(indicator.of.rollUp, column(part), input) : sum(part);
      const [achieved, baseline] = [roll('toDate'), roll('baseline')];
      return { ...NOTHING, value: changed(indicator.as, achieved, baseline), achieved, baseline };
    }
    case 'computed':
      return { ...NOTHING, ...computed(indicator, known) };
    case 'milestone':
    case 'narrative':
      return NOTHING;
    default:
      throw new Error(`Nothing can be added up of a ${measure} (${code}).`);
  }
}

function columnOf(code: string, part: Part, { reports, textNumbers, isLeftOut }: AddUp) {
  return reports.flatMap(({ unit, rows }) => {
    const cell = rows.get(code)?.[COLUMN[part]] ?? null;
    if (cell === null || isLeftOut(unit, code)) return [];
    const figure = typeof cell === 'number' ? cell : textNumbers[String(cell)];
    if (figure === undefined) throw new Error(`${unit}, ${code}: nobody wrote down what “${String(cell)}” means.`);
    return [{ unit, figure }];
  });
}

type Given = readonly { readonly unit: string; readonly figure: number }[];

function rolled(rollUp: PlainRollUp | undefined, given: Given, { fact = () => 0 }: AddUp): number | null {
  const figures = given.map(({ figure }) => figure);
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  if (figures.length === 0) return null;
  if (rollUp?.by === 'mean') return sum(figures) / figures.length;
  if (rollUp?.by === 'max') return Math.max(...figures);
  if (rollUp?.by === 'min') return Math.min(...figures);
  if (rollUp?.by === 'none') return figures.length === 1 ? (figures[0] ?? null) : null;
  const weights = given.map(({ unit }) => fact(unit, rollUp?.fact ?? ''));
  return sum(figures.map((figure, i) => figure * (weights[i] ?? 0))) / sum(weights);
}

function changed(as: string | undefined, now: number | null, baseline: number | null): number | null {
  if (now === null || baseline === null) return null;
  if (as === 'difference') return now - baseline;
  if (as === 'points') return (now - baseline) / 100;
  return baseline > 0 ? (now - baseline) / baseline : null;
}

function computed({ formula }: PlainIndicator, known: ReadonlyMap<string, PlainTotals>): Partial<PlainTotals> {
  const values = (formula?.of ?? []).map((code) => known.get(code)?.value ?? null);
  if (values.includes(null)) return {};
  const [first = 0, second = 0] = values as readonly number[];
  if (formula?.operation === 'sum') return { value: (values as number[]).reduce((a, b) => a + b, 0) };
  if (formula?.operation === 'difference') return { value: first - second };
  if (formula?.operation === 'change') return { value: changed('percent', first, second) };
  return { value: second === 0 ? null : first / second, achieved: first, total: second };
}
