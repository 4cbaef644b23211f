import type { FindingDetail } from '../finding/finding-detail';
import { fromSerial, parseDate, type IsoDate } from '../period/iso-date';
import { looseKey, textKey, trimSpaces } from '../text/text-key';
import { STATES, type State } from './form-words';
import { valueAt, type CellValue, type SheetGrid } from './grid';

const stateByKey = new Map(Object.entries(STATES).map(([state, text]) => [looseKey(text), state as State]));
const CHOICES = Object.values(STATES).join(' · ');
/** How staff shorten the four states; nothing else is taken for one of them. */
const SHORTER: Readonly<Record<string, State>> = {
  'hoan thanh': 'done',
  xong: 'done',
  'da xong': 'done',
  'dang lam': 'in-progress',
  'dang trien khai': 'in-progress',
  chua: 'not-started',
  'chua trien khai': 'not-started',
};

export interface StateReading {
  readonly state: State | null;
  readonly finding: FindingDetail | null;
}

/** Reads *Tình trạng*. What is none of the four states is refused. */
export function readState(grid: SheetGrid, row: number, column: number | undefined): StateReading {
  const value = column === undefined ? null : valueAt(grid, row, column);
  if (value === null) return { state: null, finding: null };
  const found = typeof value === 'string' ? trimSpaces(value) : String(value);
  const key = looseKey(found);
  const printed = stateByKey.get(key);
  const state = printed ?? SHORTER[key] ?? null;
  if (state === null) return { state, finding: { rule: 'state-unreadable', found, expected: CHOICES } };
  return { state, finding: printed ? null : { rule: 'state-spelling', found, expected: STATES[state] } };
}

export interface DateReading {
  readonly date: IsoDate | null;
  readonly finding: FindingDetail | null;
}

/** Days that a report can speak of; a serial number outside is a figure in the wrong column. */
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2100-12-31';

/** Reads *Ngày hoàn thành*: a date of Excel's, or one typed as text (understood, with a note). */
export function readDate(grid: SheetGrid, row: number, column: number | undefined): DateReading {
  const value = column === undefined ? null : valueAt(grid, row, column);
  if (value === null) return { date: null, finding: null };
  const date = dateOf(value);
  const found = typeof value === 'number' ? value : trimSpaces(String(value));
  if (date === null) return { date: null, finding: { rule: 'date-unreadable', found, expected: null } };
  return { date, finding: typeof value === 'string' ? { rule: 'date-as-text', found, expected: date } : null };
}

/** The day that a cell's value means; null where it means none that a report can speak of. */
export function dateOf(value: CellValue): IsoDate | null {
  const date =
    typeof value === 'number' && value >= 1 && value < 2_958_466
      ? fromSerial(value)
      : typeof value === 'string'
        ? parseDate(textKey(value))
        : null;
  return date === null || date < FIRST_DAY || date > LAST_DAY ? null : date;
}
