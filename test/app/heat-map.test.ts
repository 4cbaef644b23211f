import { checkReports } from '../../src/app/check/check-reports';
import { layOutDetail } from '../../src/app/sheets/detail-layout';
import { composeDetail } from '../../src/app/sheets/detail-sheet';
import type { CellContent, Highlight, SheetContent } from '../../src/app/workbook/sheet-content';
import { quarter } from '../../src/domain/period/period';
import { runToEnd } from '../../src/domain/steps/run-to-end';
import type { Summary } from '../../src/domain/summary/summary';
import {
  aChange,
  aCount,
  aMilestone,
  anIndex,
  aProgramme,
  aRatio,
  atLeast,
  atMost,
  between,
  toBeDone,
} from '../domain/builders/programme-builder';
import { recalculate } from './recalculate';
import { testRun } from './run';
import { filledForm, workbookOf, type Row } from './workbook-of';

/** Marks of the detail sheet, worked out by another formula engine, against the verdicts. All figures are INVENTED. */
const perDistrict = { judgedAt: 'huyen' } as const;
const programme = aProgramme({
  indicators: [
    aCount('1', { targets: [atLeast(8, { ...perDistrict, overrides: { 'nam-la': 5 } })] }),
    aRatio('2', { targets: [atLeast(0.29, perDistrict)] }),
    aRatio('3', { targets: [atLeast(0.9)] }),
    aCount('4', { targets: [atMost(3, perDistrict)] }),
    aChange('5', { targets: [between(-0.1, -0.15, { ...perDistrict })] }),
    anIndex('6', { targets: [atLeast(71.5, { ...perDistrict, due: 'every-period' })] }),
    aMilestone('7', { targets: [toBeDone({ ...perDistrict, due: '2023-06-30' })] }),
    aCount('8', { targets: [atLeast(100)] }),
  ],
});
const REPORTS: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  'suoi-bac': {
    '1': { inPeriod: 1, toDate: 4 },
    '2': { toDate: 29, total: 100 },
    '3': { toDate: 90, total: 100 },
    '4': { inPeriod: 1, toDate: 4 },
    '5': { toDate: 90, baseline: 100 },
    '6': { toDate: 71.5 },
    '7': { state: 'Đã hoàn thành', date: { date: '2023-06-01' } },
    '8': { inPeriod: 1, toDate: 3 },
  },
  'nam-la': {
    '1': { inPeriod: 1, toDate: 5 },
    '2': { toDate: 28, total: 100 },
    '3': { toDate: 50, total: 100 },
    '4': { inPeriod: 1, toDate: 3 },
    '5': { toDate: 91, baseline: 100 },
    '6': { toDate: 71.4 },
    '7': { state: 'Đang thực hiện' },
    '8': { inPeriod: 1, toDate: 2 },
  },
  'phieng-ban': {
    '1': { inPeriod: 0, toDate: 3 },
    '2': { toDate: 0, total: 0 },
    '3': { toDate: 80, total: 100 },
    '5': { toDate: 84, baseline: 100 },
    '7': { state: 'Chưa thực hiện' },
    '8': { inPeriod: 1, toDate: 1 },
  },
};

interface Detail {
  readonly summary: Summary;
  readonly sheet: SheetContent;
}

async function detailOf(ordinal: 2 | 4): Promise<Detail> {
  const period = quarter(2023, ordinal);
  const reports = Object.entries(REPORTS).map(([unit, rows]) => filledForm(programme, unit, period, rows));
  const outcome = await checkReports(workbookOf(reports), { programme, period }, testRun());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  const { summary } = outcome;
  return { summary, sheet: runToEnd(composeDetail(summary, layOutDetail(summary, 'Chi tiết'), 'k')) };
}

const textOf = (cell: CellContent | undefined): string => (typeof cell === 'string' ? cell : '');
const isMark = ({ style }: Highlight) => ['met', 'behind', 'unmet', 'below'].includes(style);

/** `7 nam-la: unmet` for every cell that a rule marks. */
function marksOf({ rows, highlights }: SheetContent): readonly string[] {
  const questions = highlights.filter(isMark).flatMap(({ area, formula, style }) =>
    Array.from({ length: area.rows }, (_, i) => ({
      row: area.top + i,
      column: area.left,
      style,
      // A relative reference moves along with the cell.
      formula: formula.replace(/([A-Z]+)(\d+)/g, (_all, name: string, row: string) => `${name}${Number(row) + i}`),
    })),
  );
  const plain = (cell: CellContent) =>
    typeof cell === 'object' && cell !== null ? ('formula' in cell ? cell.value : cell.date) : cell;
  const cells = rows.map((row) => row.map((cell) => ({ value: plain(cell), formula: null })));
  const asked = questions.map(({ formula }) => ({ value: null, formula }));
  const [answers = []] = (recalculate([{ name: 'Chi tiết', cells: [...cells, asked] }]).get('Chi tiết') ?? []).slice(
    -1,
  );
  return questions.flatMap(({ row, column, style }, i) =>
    answers[i] === true ? [`${codeAt(rows, column)} ${textOf(rows[row]?.[2])}: ${style}`] : [],
  );
}

function codeAt(rows: SheetContent['rows'], column: number): string {
  const headings = (rows[4] ?? []).slice(0, column + 1);
  return textOf(headings.findLast((heading) => heading !== null)).split('.')[0] ?? '';
}

/** What the verdicts say of the units: words alone get no mark. */
function verdictsOf({ indicators }: Summary): readonly string[] {
  return indicators.flatMap(({ indicator, targets }) =>
    targets.flatMap(({ units }) =>
      units.flatMap(({ unit, status }) =>
        status === 'met' || status === 'unmet' || status === 'behind'
          ? [`${indicator.code} ${unit.code}: ${status}`]
          : [],
      ),
    ),
  );
}

const SHARES = ['3 suoi-bac: met', '3 nam-la: below'];

test.each([2, 4] as const)('quarter %i: units’ marks are their verdicts', async (ordinal) => {
  const { summary, sheet } = await detailOf(ordinal);
  const verdicts = verdictsOf(summary);
  expect(verdicts.length).toBeGreaterThan(8);
  // 80% is short of 90%, but above the three districts' 73.3%.
  expect([...marksOf(sheet)].sort()).toEqual([...verdicts, ...SHARES].sort());
});

test('a mark follows the cell, and is a sign as well as a colour', async () => {
  const { sheet } = await detailOf(4);
  const column = (sheet.rows[4] ?? []).findIndex((heading) => textOf(heading).startsWith('2.'));
  const corrected = sheet.rows.map((row) =>
    row[2] === 'nam-la' ? row.map((cell, i) => (i === column ? 29 : cell)) : row,
  );
  expect(marksOf({ ...sheet, rows: corrected })).toContain('2 nam-la: met');
  const marks = sheet.highlights.filter(isMark);
  expect(new Set(marks.map(({ format }) => /"(.) "/.exec(format ?? '')?.[1]))).toEqual(new Set(['✓', '▼', '▽']));
  expect(sheet.rows[3]?.[2]).toBe(
    'So với kế hoạch: ✓ Đạt · ▼ Chưa đạt · ▽ Chưa đạt, thấp hơn tỷ lệ chung (chỉ tiêu không giao riêng từng đơn vị)',
  );
});
