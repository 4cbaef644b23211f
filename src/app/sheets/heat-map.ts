import type { ReportedIndicator } from '../../domain/programme/indicator';
import type { ProgrammeIndex } from '../../domain/programme/programme-index';
import { carriesIn, isValueTarget, WHOLE, type Target } from '../../domain/programme/target';
import type { Unit } from '../../domain/programme/unit';
import { unitTarget } from '../../domain/programme/unit-target';
import { cellAddress, columnName } from '../../domain/report/address';
import { STATES } from '../../domain/report/form-words';
import type { Summary } from '../../domain/summary/summary';
import { isDue } from '../../domain/verdict/due';
import type { Period } from '../../domain/period/period';
import { SHEET_WORDS } from '../../locales/vi/sheet-words';
import type { Highlight } from '../workbook/sheet-content';
import type { DetailColumn } from './detail-columns';
import type { DetailLayout } from './detail-layout';
import { columnStyle } from './detail-styles';
import { shareMarks, verdictMarks, type FigureCells, type Mark, type MarkRule } from './heat-formulas';
import { STYLES, type Style } from './styles';

/** The marks of a unit's cell in a row of the sheet. */
type MarksAt = (row: number) => readonly MarkRule[];
const NONE: MarksAt = () => [];

/** Marks on units' figures by how they stand against the plan: a colour and a sign, both following the cells. */
export function* heatMap({ examination }: Summary, layout: DetailLayout): Generator<void, readonly Highlight[]> {
  const { index, period, units } = examination;
  const highlights: Highlight[] = [];
  for (const [i, column] of layout.columns.entries()) {
    const left = layout.firstColumn + i;
    const looks = STYLES[columnStyle(column)];
    const marks = units.map(({ unit }) => unitMarks(column, left, unit, index, period, layout));
    for (const run of runsOf(marks)) {
      const area = { top: layout.firstUnitRow + run.from, left, rows: run.count, columns: 1 };
      for (const { mark, condition } of run.marks(area.top))
        highlights.push({ area, formula: `=${condition}`, style: mark, format: signed(looks, mark) });
    }
    yield;
  }
  return highlights;
}

interface Run {
  readonly from: number;
  count: number;
  readonly marks: MarksAt;
  /** The marks as they would be in the sheet's first row: equal ones are the same marks. */
  readonly key: string;
}

/** Units below each other with the same marks share their rules. */
function runsOf(units: readonly MarksAt[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [i, marks] of units.entries()) {
    const last = runs.at(-1);
    const key = JSON.stringify(marks(0));
    if (last?.key === key) last.count += 1;
    else runs.push({ from: i, count: 1, marks, key });
  }
  return runs;
}

function unitMarks(
  { indicator, part }: DetailColumn,
  left: number,
  unit: Unit,
  index: ProgrammeIndex,
  period: Period,
  { firstUnitRow, unitCount }: DetailLayout,
): MarksAt {
  if (indicator.measure === 'computed' || indicator.measure === 'tally') return NONE;
  if (!index.isReporter(indicator, unit.code)) return NONE;
  if (part === 'state') return stateMarks(indicator, unit, period, left);
  if (part !== 'toDate') return NONE;
  const isTwofold = indicator.measure === 'ratio' || indicator.measure === 'change';
  const cells = (name: (column: number) => string): FigureCells => {
    return { figure: name(left), other: isTwofold ? name(left + 1) : null };
  };
  const inRow = (row: number) => cells((column) => cellAddress({ row, column }));
  const own = unitTarget(index, indicator, unit);
  if (own) {
    // What sub-units report is part of a unit's figure, and what a term carries in is: neither stands in its cell.
    if (index.withDescendants(unit.code).size > 1 || carriesIn(own.target)) return NONE;
    return (row) => verdictMarks(indicator, own.target, own.value, period, inRow(row));
  }
  const target = indicator.targets.filter(isValueTarget).find(({ judgedAt }) => judgedAt === WHOLE);
  const value = target?.value ?? null;
  if (!target || value === null || indicator.measure !== 'ratio' || carriesIn(target)) return NONE;
  const ofAll = cells((column) => `${columnName(column)}$${firstUnitRow + unitCount + 1}`);
  return (row) => shareMarks(indicator, target, value, inRow(row), ofAll);
}

/** A milestone that is to be done: the word stands in the cell. */
function stateMarks({ targets }: ReportedIndicator, unit: Unit, period: Period, column: number): MarksAt {
  const concerns = ({ comparator, judgedAt }: Target) =>
    comparator === 'done' && (judgedAt === WHOLE || judgedAt === unit.level);
  const target = targets.find(concerns);
  if (!target) return NONE;
  return (row) => {
    const cell = cellAddress({ row, column });
    const undone = `OR(${cell}="${STATES['in-progress']}",${cell}="${STATES['not-started']}")`;
    return [
      { mark: 'met', condition: `${cell}="${STATES.done}"` },
      ...(isDue(target, period) ? [{ mark: 'unmet', condition: undone } as const] : []),
    ];
  };
}

/** A number format that shows the mark's sign before what the cell holds. */
function signed({ format = '' }: Style, mark: Mark): string {
  const sign = `"${SHEET_WORDS.signs[mark]} "`;
  if (format === '') return `General;General;General;${sign}@`;
  const language = /^\[\$[^\]]*\]/.exec(format)?.[0] ?? '';
  return `${language}${sign}${format.slice(language.length)}`;
}
