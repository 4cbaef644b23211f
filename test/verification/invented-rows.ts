/** What units write into their rows; every figure in the tests that use these is INVENTED. */
import type { IsoDate } from '../../src/domain/period/iso-date';
import { STATES } from '../../src/domain/report/form-words';
import type { Row } from '../app/workbook-of';

export type Rows = Readonly<Record<string, Row>>;

/** A flow's year to date, and what of it fell into the period. */
export const flow = (toDate: number, inPeriod = 0): Row => ({ inPeriod, toDate });
export const stock = (toDate: number): Row => ({ toDate });
/** A ratio's achieved and total. */
export const of = (toDate: number, total: number): Row => ({ toDate, total });
export const against = (toDate: number, baseline: number, inPeriod: number): Row => ({ toDate, baseline, inPeriod });
export const done = (date: IsoDate, text: string | null = null): Row => ({ state: STATES.done, date: { date }, text });
export const doing = (text: string | null = null): Row => ({ state: STATES['in-progress'], text });
export const NOT_STARTED: Row = { state: STATES['not-started'] };
export const NOT_ARISEN: Row = { state: STATES['not-arisen'] };
