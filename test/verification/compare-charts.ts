/** The tables that charts are drawn from, as another program worked them out, against the add-in's JSON. */
import type { ConsolidationResult } from '../../src/app/export/result-schema';
import { wordOf, type Comparison, type TargetResult } from './compare-period';
import { rowWith, type PlainSheet } from './plain-workbook';

type Result = ConsolidationResult | undefined;
type IndicatorResult = ConsolidationResult['indicators'][number];

/** Lines of a table: below its heading, as long as they are numbered. */
function linesBelow(sheet: PlainSheet, ...heading: readonly string[]): PlainSheet {
  const lines = sheet.slice(rowWith(sheet, ...heading) + 1);
  return lines.slice(
    0,
    lines.findIndex(([number]) => typeof number !== 'number'),
  );
}

const STANDINGS = ['Chưa đạt', 'Chậm tiến độ', 'Đạt'] as const;
const OTHER = 'Đúng tiến độ, chưa đến hạn';
const PROGRESS = ['Chỉ tiêu và đánh giá', '% kế hoạch', ...STANDINGS, OTHER];

/** Each target's progress, its verdict in words, and the column that gives its bar a colour. */
export function compareProgress(sheet: PlainSheet, result: Result): readonly Comparison[] {
  return linesBelow(sheet, ...PROGRESS).flatMap((cells): readonly Comparison[] => {
    const label = String(cells[1]);
    const [code = ''] = label.split('. ');
    const indicator = result?.indicators.find((candidate) => candidate.code === code);
    const target = indicator?.targets[0];
    if (!indicator || !target) return [{ what: `${code}: chỉ tiêu`, found: label, expected: null }];
    const word = wordOf(target);
    const standing = STANDINGS.findIndex((name) => name === word);
    const progress = progressOf(indicator, target);
    return [
      { what: `${code}: % kế hoạch`, found: cells[2] ?? null, expected: progress },
      { what: `${code}: Đánh giá`, found: label.slice(label.lastIndexOf(': ') + 2), expected: word },
      {
        what: `${code}: cột`,
        found: cells[3 + (standing < 0 ? STANDINGS.length : standing)] ?? null,
        expected: progress,
      },
      { what: `${code}: cột khác`, found: cells.slice(3, 7).filter((cell) => cell !== null).length, expected: 1 },
    ];
  });
}

function progressOf(indicator: IndicatorResult, target: TargetResult): number {
  const actual = target.actual ?? 0;
  if (target.judgedAt !== 'whole') return actual / indicator.units.filter(({ status }) => status !== null).length;
  const near = Array.isArray(target.value) ? target.value[0] : Number(target.value);
  return Math.max(0, actual / near);
}

/** Units and quarters of one indicator; shares in percent, rounded to hundredths. */
export function compareChosen(
  sheet: PlainSheet,
  code: string,
  result: Result,
  results: ReadonlyMap<string, ConsolidationResult>,
): readonly Comparison[] {
  const of = (one: Result) => one?.indicators.find((candidate) => candidate.code === code);
  const indicator = of(result);
  const percent = indicator?.measure === 'ratio' || indicator?.measure === 'change';
  const shown = (value: number | null | undefined) =>
    value === null || value === undefined ? null : percent ? Number((value * 100).toFixed(2)) : value;
  const names = new Map((result?.units ?? []).map((unit) => [unit.name, unit.code]));
  const units = linesBelow(sheet, 'Đơn vị', 'Số liệu').map((cells) => {
    const name = String(cells[1]).replace(/ \([^)]*\)$/, '');
    const unit = indicator?.units.find((candidate) => candidate.code === names.get(name));
    const found = typeof cells[2] === 'number' ? cells[2] : null;
    return { what: `${code} của ${name}`, found, expected: shown(unit?.value) };
  });
  const periods = linesBelow(sheet, 'Kỳ', 'Lũy kế').map((cells, i) => {
    const found = typeof cells[2] === 'number' ? cells[2] : null;
    return { what: `${code}: quý ${i + 1}`, found, expected: shown(of(results.get(`2023-Q${i + 1}`))?.value) };
  });
  return [...units, ...periods];
}
