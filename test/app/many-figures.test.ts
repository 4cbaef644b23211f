import { consolidate } from '../../src/app/consolidate/consolidate';
import { quarter } from '../../src/domain/period/period';
import { aCount, aProgramme, aRatio, atLeast } from '../domain/builders/programme-builder';
import { STAMP, testRun } from './run';
import { filledForm, workbookOf } from './workbook-of';

/** Links up to a bound, values above it. Three districts report four figures each; one wrote its own in words. INVENTED. */
const programme = aProgramme({
  indicators: [aCount('7.2', { targets: [atLeast(9)] }), aRatio('5.1', { targets: [atLeast(0.9)] })],
});
const period = quarter(2023, 1);
const LINKS = 3 * 4 - 1;

async function consolidated(mostLinks: number) {
  const workbook = workbookOf(
    ['suoi-bac', 'nam-la', 'phieng-ban'].map((unit, i) => {
      const houses = i === 0 ? '4' : 4;
      return filledForm(programme, unit, period, {
        '7.2': { inPeriod: 4, toDate: houses },
        '5.1': { toDate: 9, total: 10 },
      });
    }),
  );
  const outcome = await consolidate(workbook, { programme, period }, STAMP, testRun(), { mostLinks });
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  const detail = workbook.find('Chi tiết Quý I-2023');
  const units = detail.cells.slice(6, 9);
  return {
    outcome,
    values: detail.cells.slice(4).map((line) => line.map(({ value }) => value ?? '')),
    links: units.flatMap((line) => line.flatMap(({ formula }) => formula ?? [])).length,
    note: detail.cells[2]?.[2]?.value,
    sums: detail.cells[9]?.flatMap(({ formula }) => formula ?? []),
    marked: detail.content?.styles.filter(({ style }) => style === 'understood').length,
    summary: JSON.stringify(workbook.find('Tổng hợp Quý I-2023').cells.slice(0, 8)),
    verdicts: workbook.find('Tổng hợp Quý I-2023').cells.flatMap((line) => line[7]?.formula ?? []).length,
  };
}

test('up to the bound every figure is a link', async () => {
  const { outcome, links, note, summary } = await consolidated(LINKS);
  expect([outcome.isLinked, links]).toEqual([true, LINKS]);
  expect(note).toMatch(/^Mỗi số là liên kết đến ô của báo cáo\./);
  expect(summary).not.toContain('ghi giá trị');
});

test('above it every figure is a value, and sheet and outcome say so; sums and verdicts go on following it', async () => {
  const [linked, plain] = [await consolidated(LINKS), await consolidated(LINKS - 1)];
  expect([plain.outcome.isLinked, plain.links, plain.marked]).toEqual([false, 0, 1]);
  expect(plain.values).toEqual(linked.values);
  expect(plain.note).toMatch(/^Kỳ này có hơn 10 số nên mỗi ô ghi giá trị, không liên kết đến ô của báo cáo/);
  expect(plain.summary).toContain('Trang Chi tiết ghi giá trị, không liên kết đến báo cáo, vì số liệu nhiều.');
  expect([plain.sums, plain.verdicts]).toEqual([linked.sums, linked.verdicts]);
  expect(plain.outcome.differences).toEqual([]);
});
