/** Reports of any programme, filled with INVENTED figures: a plain sequence, not random. */
import type { SheetContent } from '../../src/app/workbook/sheet-content';
import { indexForPeriod } from '../../src/app/forms/form-rows';
import { quarter, type Period } from '../../src/domain/period/period';
import { isFlow, type ReportedIndicator } from '../../src/domain/programme/indicator';
import type { Programme } from '../../src/domain/programme/programme';
import { STATES } from '../../src/domain/report/form-words';
import { filledForm, type Row } from '../app/workbook-of';

/** A quarter's reports of at most so many units of each level; the others have not reported. */
export function inventedReports(
  programme: Programme,
  ordinal: 1 | 2 | 3 | 4,
  perLevel: number,
): readonly SheetContent[] {
  const period = quarter(programme.year, ordinal);
  const index = indexForPeriod(programme, period);
  const taken = new Map<string, number>();
  return index.reporters.flatMap((unit, position) => {
    const before = taken.get(unit.level) ?? 0;
    if (before >= perLevel) return [];
    taken.set(unit.level, before + 1);
    const rows = index
      .reportedBy(unit.code)
      .map((indicator, i): [string, Row] => [indicator.code, filledRow(indicator, position * 3 + i, period)]);
    return [filledForm(programme, unit.code, period, Object.fromEntries(rows))];
  });
}

const LONG_TEXT =
  'Đã ban hành kế hoạch và hướng dẫn đến từng khu dân cư; tổ chức hội nghị quán triệt, phân công thành viên phụ trách, ' +
  'kiểm tra hằng tháng; còn vướng ở khâu phối hợp giữa các ngành, sẽ tập trung tháo gỡ trong quý tới (số liệu minh họa).';
const IN_TURN = [STATES.done, STATES['in-progress'], STATES['not-started']];

/** What one quarter brings is the same in each, so that a flow's year to date is so many times it. */
function filledRow(indicator: ReportedIndicator, seed: number, { year, ordinal }: Period): Row {
  const own = (seed * 7) % 11;
  switch (indicator.measure) {
    case 'count':
      return isFlow(indicator) ? { inPeriod: own, toDate: own * ordinal } : { toDate: own + ordinal };
    case 'amount':
      return isFlow(indicator)
        ? { inPeriod: (own + 1) * 2_000_000, toDate: (own + 1) * 2_000_000 * ordinal }
        : { toDate: (own + 1) * 3_000_000 };
    case 'ratio':
      return isFlow(indicator) ? { inPeriod: own, toDate: own * ordinal, total: 53 } : { toDate: 40 + own, total: 53 };
    case 'index':
      return { toDate: 70 + own };
    case 'change':
      return { toDate: 40 + own, baseline: 50 };
    case 'milestone': {
      const isDone = seed % 3 === 0;
      const date = `${year}-${String(ordinal * 3 - 1).padStart(2, '0')}-15`;
      return isDone ? { state: STATES.done, date: { date } } : { state: STATES['in-progress'] };
    }
    case 'narrative':
      return { state: IN_TURN[seed % 3] ?? STATES.done, text: seed % 4 === 0 ? LONG_TEXT : `Kết quả minh họa ${seed}` };
  }
}
