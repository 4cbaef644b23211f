import type { BookType } from '@e965/xlsx';
import { takeIn } from '../../src/app/collect/take-in';
import { judgeFiles } from '../../src/app/collect/judge-files';
import { readReports } from '../../src/app/reading/read-reports';
import type { SheetGrid } from '../../src/domain/report/grid';
import { quarter } from '../../src/domain/period/period';
import { directFileReader } from '../../src/files/direct-file-reader';
import { readBytes } from '../../src/files/read-bytes';
import { STAMP, testRun } from '../app/run';
import { filledForm, workbookOf } from '../app/workbook-of';
import { aCount, aDistrict, aProgramme, OFFICE } from '../domain/builders/programme-builder';
import { Random } from '../domain/damage/random';
import { incoming, reportBytes } from './report-file';

/** Damaged files: 2,000 of them, cut short or changed at random. */
const FILES = 2000;
const LONGEST = 5000;
const programme = aProgramme({ units: [OFFICE, aDistrict('suoi-bac')], indicators: [aCount('7.2')] });
const period = quarter(2023, 1);
const content = filledForm(programme, 'suoi-bac', period, { '7.2': { inPeriod: 3, toDate: 3 } });
const KINDS: readonly BookType[] = ['xlsx', 'xls', 'ods'];

function damaged(bytes: Uint8Array, chance: Random): Uint8Array {
  if (chance.next() < 0.3) return bytes.slice(0, Math.floor(chance.next() * bytes.length));
  const changed = bytes.slice();
  for (let i = Math.ceil(chance.next() * 20); i > 0; i--)
    changed[Math.floor(chance.next() * changed.length)] = Math.floor(chance.next() * 256);
  return changed;
}

test('no damaged file crashes or hangs the reader; a damaged zip is never read as something else', async () => {
  const originals = new Map(KINDS.map((kind) => [kind, reportBytes(content, kind)]));
  const whole = new Map<BookType, readonly SheetGrid[]>();
  for (const [kind, bytes] of originals) {
    const reading = await readBytes('tep', bytes);
    if (reading.kind === 'read') whole.set(kind, reading.sheets);
  }
  const chance = new Random(20231);
  const counts = { read: 0, refused: 0 };
  let longest = 0;
  const survivors: Uint8Array[] = [];
  for (let i = 0; i < FILES; i++) {
    const kind = KINDS[i % KINDS.length] ?? 'xlsx';
    const original = originals.get(kind) ?? new Uint8Array();
    const bytes = damaged(original, chance);
    const start = performance.now();
    const reading = await readBytes('tep', bytes);
    longest = Math.max(longest, performance.now() - start);
    counts[reading.kind] += 1;
    if (reading.kind === 'refused') continue;
    survivors.push(bytes);
    // Inside an .xls there are no checksums: a changed byte of a number cannot be noticed.
    if (kind !== 'xls') expect(reading.sheets).toEqual(whole.get(kind));
  }
  process.stdout.write(
    `${FILES} damaged files: ${counts.refused} refused, ${counts.read} read, longest ${longest.toFixed(0)} ms\n`,
  );
  expect(longest).toBeLessThan(LONGEST);
  expect(counts.refused).toBeGreaterThan(FILES / 2);

  // Whatever could still be read is judged, and taken in whole or not at all.
  const workbook = workbookOf([]);
  const request = { programme, period };
  const files = survivors.slice(0, 100).map((bytes, i) => incoming(`${i}.xls`, bytes));
  const judged = await judgeFiles(workbook, request, files, directFileReader(), testRun());
  for (const { name, verdict } of judged) {
    if (verdict.kind !== 'report') continue;
    await takeIn(workbook, request, [{ ...verdict, file: name, restores: null }], STAMP, testRun());
    break;
  }
  const { summary } = await readReports(workbook, request, testRun());
  expect(summary.examination.units.filter(({ status }) => status !== 'missing').length).toBe(
    workbook.sheets.length > 0 ? 1 : 0,
  );
}, 120_000);
