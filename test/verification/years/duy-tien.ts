import type { SheetContent } from '../../../src/app/workbook/sheet-content';
import type { VerdictRow } from '../hand-table';
import { flow, NOT_ARISEN, of, stock, type Rows } from '../invented-rows';
import { reportsOf } from './reports-of';

/** The town's year: what its office, its organisations and its communes write, INVENTED, and verdicts made by hand. */
const months = (done: number) => ({ ...of(done, 12), inPeriod: Math.min(3, done) });

const OFFICE: Rows = {
  D1: of(58, 58),
  D2: flow(2),
  D25: of(340, 350),
  D26: of(101, 110),
  D27: of(21, 110),
  D28: stock(0),
};
const organisation = (supervisions: number, conferences: number, done: number, more: Rows): Rows => ({
  D4: of(10, 10),
  D17: of(1, 1),
  D19: flow(supervisions),
  D21: flow(conferences),
  D23: NOT_ARISEN,
  D24: months(done),
  ...more,
});
const ORGANISATIONS: Readonly<Record<string, Rows>> = {
  mttq: organisation(2, 1, 12, { D5: flow(3), D23: flow(4) }),
  'hoi-nong-dan': organisation(1, 1, 12, { D6: flow(230), D7: of(7000, 10000), D29: of(16, 17) }),
  'hoi-cuu-chien-binh': organisation(1, 1, 11, { D8: flow(101), D9: of(849, 1000) }),
  'hoi-lien-hiep-phu-nu': organisation(1, 1, 12, { D10: flow(199), D11: of(75, 100) }),
  'lien-doan-lao-dong': organisation(0, 1, 12, { D12: flow(200), D13: of(90, 100), D14: flow(2), D29: of(40, 40) }),
  'doan-thanh-nien': organisation(3, 0, 12, { D15: flow(1000), D16: flow(0) }),
};
const commune = (more: Rows = {}): Rows => ({
  D2: flow(1),
  D3: months(12),
  D4: of(20, 20),
  D5: flow(1),
  D17: of(6, 6),
  D18: of(8, 8),
  D20: flow(1),
  D22: NOT_ARISEN,
  D23: NOT_ARISEN,
  D24: months(12),
  ...more,
});
const COMMUNES: Readonly<Record<string, Rows>> = {
  'dong-van': commune({ D3: months(11), D20: flow(3), D22: flow(1) }),
  'tien-son': commune({ D2: flow(0), D17: of(5, 6) }),
};

/** Worked out by hand: status, actual, gap and who is short; what the figures are made of beside them. */
export const TABLE: readonly VerdictRow[] = [
  ['D1', 'met', 1, 0], // 58/58
  ['D2', 'met', 1, 0], // the town's own heads: 2 ≥ 1
  ['D2', 'unmet', 15, 1, 'tien-son'], // 15 of 16 communes
  ['D3', 'unmet', 15, 1 / 12, 'dong-van'], // one month of twelve is lacking
  ['D4', 'met', 1, 0], // 6 × 10 + 16 × 20 = 380 of 380
  ['D6', 'met', 230, 0],
  ['D7', 'met', 0.7, 0], // exactly
  ['D8', 'met', 101, 0], // past 100: exceeded
  ['D9', 'unmet', 0.849, 0.001],
  ['D10', 'unmet', 199, 1],
  ['D11', 'met', 0.75, 0],
  ['D12', 'met', 200, 0],
  ['D13', 'met', 0.9, 0],
  ['D14', 'met', 2, 0],
  ['D15', 'met', 1000, 0],
  ['D16', 'unmet', 0, 1],
  ['D17', 'unmet', 101 / 102, 1 / 102], // 6 + 15 × 6 + 5 = 101 of 6 + 16 × 6 = 102
  ['D17', 'no-data', null, null], // nobody has judged yet whether it was "có chất lượng"
  ['D18', 'met', 1, 0], // 128/128
  ['D19', 'unmet', 5, 1, 'lien-doan-lao-dong'],
  ['D20', 'met', 16, 0], // three in one commune do no harm
  ['D21', 'unmet', 5, 1, 'doan-thanh-nien'],
  ['D22', 'met', 1, 0], // it arose in one commune only
  ['D24', 'unmet', 5, 1 / 12, 'hoi-cuu-chien-binh'],
  ['D24', 'met', 16, 0],
  ['D25', 'unmet', 340 / 350, 10 / 350],
  ['D26', 'met', 101 / 110, 0], // 91,8 %
  ['D27', 'unmet', 21 / 110, 1 / 110], // 19,1 %; 22 would be 20 %
  ['D28', 'met', 0, 0],
  ['D29', 'unmet', 1, 1 / 17, 'hoi-nong-dan'],
];
/** Figures without a target: 3 + 16 × 1 members; four contributions, elsewhere it did not arise. */
export const FIGURES = { D5: 19, D23: 4, D3: 191 / 192 };

/** The fourth quarter's reports of all 23. */
export const townReports = (): Promise<readonly SheetContent[]> =>
  reportsOf('duy-tien-2023', '2023-Q4', (unit) =>
    unit === 'thi-xa' ? OFFICE : (ORGANISATIONS[unit] ?? COMMUNES[unit] ?? commune()),
  );
