import type { SheetContent } from '../../../src/app/workbook/sheet-content';
import { filledForm, type Row } from '../../app/workbook-of';
import { aPeriod } from '../../domain/builders/observation-builder';
import { builtIn } from '../../programmes/load-built-in';
import type { VerdictRow } from '../hand-table';
import { doing, done, NOT_ARISEN, NOT_STARTED, type Rows } from '../invented-rows';

/**
 * Eleven focal points, told in words: what is written in two quarters, INVENTED, and the milestones judged by hand.
 */
const REPORTERS = ['tinh', 'huyen-1', 'huyen-2', 'huyen-3'];
export const NARRATIVES =
  '1.1 2.1 2.2 2.3 3.1 3.2 4.1 4.2 4.3 4.4 4.5 5.1 6.2 6.3 8.1 8.3 8.4 9.1 10.1 10.2 10.3 11.1 11.2 11.3'.split(' ');
export const LONG = 'Tổ chức 12 hội nghị tại khu dân cư, 1.450 lượt người dự; cấp 3.000 tờ gấp. '.repeat(6).trim();

/** Each row's cells by reporter; narratives that are not named are in progress everywhere. */
export const BY_REPORTER: Readonly<Record<string, Readonly<Record<string, readonly (Row | null)[]>>>> = {
  '2023-Q2': {
    '1.2': [doing()],
    '5.2': [done('2023-06-01')],
    '6.1': [done('2023-05-20'), doing(), doing(), NOT_STARTED],
    '7.1': [NOT_STARTED, NOT_STARTED, NOT_STARTED, NOT_STARTED],
    '7.2': [NOT_STARTED],
    '8.2': [doing()],
  },
  '2023-Q4': {
    '1.2': [doing('Đã trình dự thảo lần 2.')],
    '2.1': [done('2023-12-01', LONG), doing('02 huyện chưa xong.'), doing(), NOT_STARTED],
    '2.2': [doing(), doing(), NOT_ARISEN, doing()],
    '2.3': [doing(), doing(), doing(), null],
    '5.2': [done('2023-06-01')],
    '6.1': [done('2023-05-20'), done('2023-12-30'), done('2023-12-31'), done('2023-10-02')],
    '7.1': [done('2023-11-18'), done('2023-11-15'), done('2023-11-16'), NOT_STARTED],
    '7.2': [done('2023-12-31')],
    '8.2': [done('2024-01-02')],
  },
};

/** By hand; no text names a day, so all are due when the year ends. */
export const TABLES: Readonly<Record<string, readonly VerdictRow[]>> = {
  '2023-Q2': [
    ['1.2', 'not-due', null, null],
    ['5.2', 'met', null, null], // done before it was due
    ['6.1', 'not-due', null, null], // 1 of 4
    ['7.1', 'not-due', null, null],
    ['7.2', 'not-due', null, null],
    ['8.2', 'not-due', null, null],
  ],
  '2023-Q4': [
    ['1.2', 'unmet', null, null], // in progress is not done
    ['5.2', 'met', null, null],
    ['6.1', 'met', null, null], // 4 of 4, the last on the last day
    ['7.1', 'unmet', null, null], // 3 of 4
    ['7.2', 'met', null, null], // on the day
    ['8.2', 'met', null, null], // two days late
  ],
};

/** A quarter's reports of the four. */
export async function focalPointReports(period: string): Promise<readonly SheetContent[]> {
  const programme = await builtIn('11-trong-tam-2023');
  return REPORTERS.map((unit, i) => {
    const own = Object.entries(BY_REPORTER[period] ?? {}).flatMap(([code, cells]): (readonly [string, Row])[] => {
      const cell = cells[i];
      return cell === undefined ? [] : [[code, cell ?? {}]];
    });
    const rows: Rows = {
      ...Object.fromEntries(NARRATIVES.map((code) => [code, doing()])),
      ...Object.fromEntries(own),
    };
    return filledForm(programme, unit, aPeriod(period), rows);
  });
}
