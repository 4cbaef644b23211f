import type { SheetContent } from '../../src/app/workbook/sheet-content';
import { saveBook } from '../../src/workbench/model';
import type { VerdictRow } from '../verification/hand-table';
import { readPlainly, rowWith, type PlainSheet } from '../verification/plain-workbook';
import * as communes from '../verification/years/communes';
import * as coordination from '../verification/years/coordination';
import * as focalPoints from '../verification/years/focal-points';
import * as town from '../verification/years/duy-tien';
import { bookOf } from '../workbench/write-content';
import { openWorkbench } from './workbench';

/** How the summary says each verdict. */
const WORDS: Readonly<Record<string, RegExp>> = {
  met: /^(?:Đạt|Vượt|Đạt, quá hạn)$/,
  unmet: /^(?:Chưa đạt|Quá hạn)$/,
  'no-data': /^Chưa có số liệu$/,
  'no-target': /^Chưa giao kế hoạch$/,
};

interface Case {
  readonly programme: string;
  readonly period: string;
  readonly reports: () => Promise<readonly SheetContent[]>;
  readonly table: readonly VerdictRow[];
}

/** The other built-in programmes; the sample that every journey begins with is of the fifth. */
const CASES: readonly Case[] = [
  { programme: 'duy-tien-2023', period: 'Quý IV-2023', reports: town.townReports, table: town.TABLE },
  {
    programme: '11-trong-tam-2023',
    period: 'Quý IV-2023',
    reports: () => focalPoints.focalPointReports('2023-Q4'),
    table: focalPoints.TABLES['2023-Q4'] ?? [],
  },
  {
    programme: 'lao-cai-2023',
    period: 'Quý III-2023',
    reports: () => coordination.coordinationReports('2023-Q3', coordination.UNPLANNED),
    table: [['5.4', 'unmet', null, null]],
  },
  {
    programme: 'lao-cai-moi-2026',
    period: 'Quý IV-2026',
    reports: () => communes.communeReports(communes.YEAR),
    table: communes.TABLES['2026-Q4'] ?? [],
  },
];

/** A workbook of filled forms is opened, checked and consolidated; the verdicts are those that were made by hand. */
test.each(CASES)('$programme: $period in the workbench', async ({ period, reports, table }) => {
  await using bench = await openWorkbench();
  const { pane } = bench;
  await bench.openFile('Báo cáo các đơn vị.xlsx', saveBook(bookOf(await reports())));

  // The reports say whose they are: that only has to be confirmed.
  await pane.press('Dùng chương trình này');
  await pane.check();
  await pane.show('Kết quả');
  const targets = pane.frame.getByRole('article');
  await targets.first().waitFor();
  const lines = (await targets.allInnerTexts()).map((text) => text.split('\n'));
  const codes = lines.flatMap(([name = '', verdict = '']) =>
    /^(?:Chưa đạt|Quá hạn)/.test(verdict) ? [name.split(' ')[0]] : [],
  );
  expect(codes).toEqual(table.filter(([, status]) => status === 'unmet').map(([code]) => code));

  await pane.consolidate();
  const summary = readPlainly(await bench.download()).get(`Tổng hợp ${period}`) ?? [];
  const verdicts = verdictsOf(summary);
  expect(verdicts.map(([code]) => code)).toEqual(table.map(([code]) => code));
  for (const [i, [, status]] of table.entries()) expect(verdicts[i]?.[1]).toMatch(WORDS[status] ?? /^$/);
});

/** Codes and verdicts of the rows that are judged, as another program reads them. */
function verdictsOf(summary: PlainSheet): readonly (readonly [code: string, verdict: string])[] {
  const heading = rowWith(summary, 'Mã số', 'Đánh giá');
  const [code = -1, verdict = -1] = ['Mã số', 'Đánh giá'].map((name) => summary[heading]?.indexOf(name));
  return summary.slice(heading + 1).flatMap((cells) => {
    const [own, word] = [cells[code], cells[verdict]];
    return typeof own === 'string' && typeof word === 'string' && word !== '' ? [[own, word] as const] : [];
  });
}
