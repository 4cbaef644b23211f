import type { SheetContent } from '../../../src/app/workbook/sheet-content';
import { STATES } from '../../../src/domain/report/form-words';
import type { Row } from '../../app/workbook-of';
import type { Verdict } from '../hand-table';
import { doing, done, NOT_ARISEN, NOT_STARTED } from '../invented-rows';
import { reportsOf } from './reports-of';

/**
 * A coordination plan of two parties, reported by the province, its departments and districts: INVENTED results. One
 * duty has a day, and it is held by a body outside the Front: to plan an inspection within the third quarter.
 */
export const INSPECTOR = 'so-noi-vu';
/** What the inspector has not planned when the quarter ends. */
export const UNPLANNED = doing();
const SIGNED = done('2023-04-12', 'Chương trình số 05/CTr ngày 12/4/2023.');

/** The inspector's row quarter by quarter, and by hand what the plan's one dated duty comes to: due on 30/9. */
export const YEARS: Readonly<
  Record<string, readonly (readonly [period: string, row: Row, verdict: Verdict, late: boolean])[]>
> = {
  'in the quarter that was asked for': [
    ['2023-Q2', NOT_STARTED, ['not-due', null, null], false],
    ['2023-Q3', done('2023-09-30', 'Kế hoạch số 88/KH-SNV.'), ['met', null, null], false],
  ],
  'a day after it': [
    ['2023-Q3', UNPLANNED, ['unmet', null, null], false],
    ['2023-Q4', done('2023-10-01'), ['met', null, null], true],
  ],
};

/** A quarter's reports of the province, five departments and nine districts; `inspection` is the inspector's row. */
export const coordinationReports = (period: string, inspection: Row): Promise<readonly SheetContent[]> =>
  reportsOf('lao-cai-2023', period, (unit, _, index) =>
    Object.fromEntries(index.reportedBy(unit).map(({ code }) => [code, rowOf(unit, code, inspection)])),
  );

function rowOf(unit: string, indicator: string, inspection: Row): Row {
  if (indicator === '5.4') return inspection;
  if (indicator === '5.1') return unit === 'bac-ha' ? doing() : SIGNED;
  // Dialogues are held "khi cần thiết": in one district it was.
  if (indicator === '5.2') return unit === 'bat-xat' ? doing('Đối thoại tại 02 xã.') : NOT_ARISEN;
  return { state: STATES['in-progress'], text: `Kết quả của ${unit}.` };
}
