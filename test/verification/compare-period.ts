/** One period's sheets, as another program worked them out, against the add-in's JSON and against plain additions. */
import type { ConsolidationResult } from '../../src/app/export/result-schema';
import { plainTotals, type AddUp, type PlainIndicator, type PlainReport } from './plain-totals';
import { rowWith, type PlainCell, type PlainSheet } from './plain-workbook';

type IndicatorResult = ConsolidationResult['indicators'][number];
export type TargetResult = IndicatorResult['targets'][number];

export interface Comparison {
  readonly what: string;
  readonly found: PlainCell;
  readonly expected: PlainCell;
}

/** The last digits of a fraction depend on the order in which it was worked out. */
export const agrees = ({ found, expected }: Comparison): boolean =>
  typeof found === 'number' && typeof expected === 'number'
    ? Math.abs(found - expected) <= 1e-12 * Math.max(1, Math.abs(expected))
    : found === expected;

/** A figure's cell that holds a word or nothing has no figure. */
const figureIn = (cell: PlainCell | undefined): number | null => (typeof cell === 'number' ? cell : null);

/** Design §5, by hand. */
export function wordOf({ status, exceeded, late, comparator }: TargetResult): string {
  const words: Record<TargetResult['status'], string> = {
    'no-target': 'Chưa giao kế hoạch',
    'not-applicable': 'Không phát sinh nhiệm vụ',
    'no-data': 'Chưa có số liệu',
    'not-computable': 'Không tính được',
    met: exceeded ? 'Vượt' : late ? 'Đạt, quá hạn' : 'Đạt',
    unmet: comparator === 'done' ? 'Quá hạn' : 'Chưa đạt',
    behind: 'Chậm tiến độ',
    'on-track': 'Đúng tiến độ',
    'not-due': 'Chưa đến hạn',
  };
  return words[status];
}

/** Figures of the period alone, values, shares of the plan and verdicts on the summary sheet. */
export function compareSummary(sheet: PlainSheet, { indicators }: ConsolidationResult): readonly Comparison[] {
  const heading = rowWith(sheet, 'Mã số', 'Đánh giá');
  const column = (name: string) => (sheet[heading] ?? []).indexOf(name);
  const rows = sheet.slice(heading + 1);
  return indicators.flatMap((indicator) => {
    const own = rows.filter((cells) => String(cells[column('Mã số')]) === indicator.code);
    const targets = indicator.targets.length === 0 ? [null] : indicator.targets;
    const count = { what: `${indicator.code}: hàng`, found: own.length, expected: targets.length };
    return [count, ...targets.flatMap((target, i) => compareRow(indicator, target, own[i] ?? [], column))];
  });
}

function compareRow(
  { code, value, inPeriod, measure }: IndicatorResult,
  target: TargetResult | null,
  cells: readonly PlainCell[],
  column: (name: string) => number,
): readonly Comparison[] {
  const figure = (name: string) => figureIn(cells[column(name)]);
  const [plan, percent] = [figure('Kế hoạch'), figure('% kế hoạch')];
  return [
    { what: `${code}: Lũy kế`, found: figure('Lũy kế'), expected: value },
    // What a ratio achieved in the period alone has no place on the summary.
    {
      what: `${code}: Thực hiện trong kỳ`,
      found: figure('Thực hiện trong kỳ'),
      expected: measure === 'ratio' ? null : inPeriod,
    },
    ...(plan === null || value === null
      ? []
      : [{ what: `${code}: % kế hoạch`, found: percent, expected: value / plan }]),
    { what: `${code}: Đánh giá`, found: cells[column('Đánh giá')] ?? null, expected: target && wordOf(target) },
  ];
}

const PARTS = {
  'Trong kỳ': 'inPeriod',
  'Lũy kế': 'value',
  'Số liệu': 'value',
  'Số đạt': 'achieved',
  'Kỳ này': 'achieved',
  'Tổng số': 'total',
  'Cùng kỳ': 'baseline',
} as const;
type Figures = Readonly<Record<(typeof PARTS)[keyof typeof PARTS], number | null>>;

/** Every unit's figures, and their sums, on the detail sheet. */
export function compareDetail(sheet: PlainSheet, { indicators }: ConsolidationResult): readonly Comparison[] {
  const heading = rowWith(sheet, 'Đơn vị', 'Mã đơn vị');
  const [names = [], parts = []] = sheet.slice(heading);
  const unitColumn = names.indexOf('Mã đơn vị');
  // Where no flow is counted nothing may add up, and then there is no line of sums.
  const sums = parts.includes('Lũy kế') ? (sheet[rowWith(sheet, 'Cộng')] ?? []) : [];
  const rows = new Map(sheet.map((cells) => [cells[unitColumn], cells]));
  let code = '';
  return parts.flatMap((part, at) => {
    code = /^(\S+)\. /.exec(String(names[at] ?? ''))?.[1] ?? code;
    const key = PARTS[String(part) as keyof typeof PARTS] as keyof Figures | undefined;
    const indicator = indicators.find((candidate) => candidate.code === code);
    if (!key || !indicator) return [];
    const units = indicator.units.map((unit) => ({
      what: `${code} của ${unit.code}: ${String(part)}`,
      found: figureIn(rows.get(unit.code)?.[at]),
      expected: unit[key],
    }));
    if (typeof sums[at] !== 'number' || indicator[key] === null) return units;
    return [...units, { what: `${code}: Cộng, ${String(part)}`, found: sums[at], expected: indicator[key] }];
  });
}

/** The JSON against plain additions over the report sheets, for the whole and for each unit. */
export function compareAdditions(
  result: ConsolidationResult,
  indicators: readonly PlainIndicator[],
  reports: readonly PlainReport[],
  more: Omit<AddUp, 'reports' | 'isLeftOut'>,
): readonly Comparison[] {
  const leftOut = new Map(result.indicators.map(({ code, excluded, missing }) => [code, [...excluded, ...missing]]));
  const isLeftOut = (unit: string, code: string) => leftOut.get(code)?.includes(unit) ?? false;
  const totals = plainTotals(indicators, { ...more, reports, isLeftOut });
  const perUnit = reports.map(
    (report) => [report, plainTotals(indicators, { ...more, reports: [report], isLeftOut })] as const,
  );
  return result.indicators.flatMap((own) => [
    ...compareFigures(own.code, own, totals.get(own.code)),
    ...perUnit.flatMap(([{ unit, rows }, figures]) => {
      const reported = own.units.find((candidate) => candidate.code === unit);
      return reported && rows.has(own.code)
        ? compareFigures(`${own.code} của ${unit}`, reported, figures.get(own.code))
        : [];
    }),
  ]);
}

const FIGURES = ['value', 'inPeriod', 'achieved', 'total', 'baseline'] as const;

const compareFigures = (what: string, own: Figures, plain: Figures | undefined): readonly Comparison[] =>
  FIGURES.map((figure) => ({ what: `${what}: ${figure}`, found: own[figure], expected: plain?.[figure] ?? null }));
