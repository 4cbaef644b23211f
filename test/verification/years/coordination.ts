import type { SheetContent } from '../../../src/app/workbook/sheet-content';
import { indexForPeriod } from '../../../src/app/forms/form-rows';
import { STATES } from '../../../src/domain/report/form-words';
import { filledForm, type Row } from '../../app/workbook-of';
import { aPeriod } from '../../domain/builders/observation-builder';
import { builtIn } from '../../programmes/load-built-in';
import type { Verdict } from '../hand-table';
import { doing, done, NOT_ARISEN, NOT_STARTED } from '../invented-rows';

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
export async function coordinationReports(period: string, inspection: Row): Promise<readonly SheetContent[]> {
  const programme = await builtIn('lao-cai-2023');
  const index = indexForPeriod(programme, aPeriod(period));
  return index.reporters.map(({ code }) => {
    const rows = index.reportedBy(code).map((indicator): [string, Row] => {
      if (indicator.code === '5.4') return [indicator.code, inspection];
      if (indicator.code === '5.1') return [indicator.code, code === 'bac-ha' ? doing() : SIGNED];
      // Dialogues are held "khi cần thiết": in one district it was.
      if (indicator.code === '5.2')
        return [indicator.code, code === 'bat-xat' ? doing('Đối thoại tại 02 xã.') : NOT_ARISEN];
      return [indicator.code, { state: STATES['in-progress'], text: `Kết quả của ${code}.` }];
    });
    return filledForm(programme, code, aPeriod(period), Object.fromEntries(rows));
  });
}
