import { parsePeriod } from '../../domain/period/period';
import { cellAddress } from '../../domain/report/address';
import { FIGURE_ROW_WORDS } from '../../locales/vi/figure-row-words';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import { FIGURES_COLUMN } from '../reading/figures-memory';
import type { DetailPart } from '../sheets/detail-columns';
import type { SelectedCell } from '../workbook/workbook';
import { nothing, type Known, type Located } from './traced-figure';

const partByWord = new Map(
  Object.entries(FIGURE_ROW_WORDS.parts).map(([part, word]) => [word as string, part as DetailPart]),
);
const PARTS: ReadonlySet<string> = new Set(Object.keys(FIGURE_ROW_WORDS.parts));

/** A line of the table of figures says all of itself; also of reports that are no longer in the workbook. */
export function locateInFigures({ row }: SelectedCell, known: Known): Located {
  const text = (column: keyof typeof FIGURES_COLUMN) => String(row[FIGURES_COLUMN[column]] ?? '');
  const part = partByWord.get(text('part')) ?? null;
  return unitsFigure(known, text('period'), text('unit'), text('indicator'), part);
}

/** A line of the log that is about one unit's figure. */
export function locateInLog({ row }: SelectedCell, known: Known): Located {
  const { logColumns } = SHEET_WORDS;
  const text = (heading: (typeof logColumns)[number]) => String(row[logColumns.indexOf(heading)] ?? '');
  const subject = text('Nội dung rà soát');
  const part = PARTS.has(subject) ? (subject as DetailPart) : null;
  return unitsFigure(known, text('Kỳ'), text('Đơn vị'), text('Mã số'), part);
}

/** A line of the sheet of findings, told by what it found and where. */
export function locateInReview({ row }: SelectedCell, { summary }: Known): Located {
  const { reviewColumns } = SHEET_WORDS;
  const text = (heading: (typeof reviewColumns)[number]) => row[reviewColumns.indexOf(heading)] ?? null;
  const finding = summary.findings.find(
    ({ rule, place: { indicator, sheet, cell } }) =>
      rule === text('Quy tắc') &&
      indicator === text('Mã số') &&
      (sheet?.name ?? null) === text('Trang tính') &&
      (cell === null || cellAddress(cell) === text('Ô')),
  );
  const { index, period } = summary.examination;
  const unit = index.unit(finding?.place.unit ?? '');
  const indicator = index.indicator(finding?.place.indicator ?? '');
  if (!indicator) return nothing('no-figure');
  const own = { indicator, part: null, period, from: 'period' } as const;
  return unit ? { kind: 'unit', unit, ...own } : { kind: 'whole', ...own };
}

function unitsFigure(
  { summary: { examination } }: Known,
  periodCode: string,
  unitCode: string,
  code: string,
  part: DetailPart | null,
): Located {
  const { index, source, period } = examination;
  const [of, indicator] = [parsePeriod(periodCode), index.indicator(code)];
  // Units that have merged into others since still have their lines.
  const unit = index.programme.units.find((candidate) => candidate.code === unitCode);
  if (!of || !indicator || !unit) return nothing('no-figure');
  const own = of.code === source.code;
  return { kind: 'unit', unit, indicator, part, period: own ? period : of, from: own ? 'period' : 'earlier' };
}
