import type { HostErrorCode } from '../../src/app/workbook/host-error';
import type { Progress } from '../../src/app/run/run';
import { parsePeriod } from '../../src/domain/period/period';
import type { PlacedProblem } from '../../src/domain/programme/problem';
import type { ShapeFault } from '../../src/domain/programme/shape-fault';
import { STATUSES } from '../../src/domain/verdict/status';
import { ENGLISH } from '../../src/locales/en/texts';
import type { Texts } from '../../src/locales/texts';
import { VIETNAMESE } from '../../src/locales/vi/texts';
import { everyFinding } from './every-finding';
import { faultsOf } from './plain-language';

const LANGUAGES = [
  ['Vietnamese', VIETNAMESE],
  ['English', ENGLISH],
] as const;

const HOST_ERRORS: Readonly<Record<HostErrorCode, true>> = {
  'cell-being-edited': true,
  'structure-protected': true,
  'sheet-protected': true,
  'own-column': true,
  'sources-changed': true,
  'cells-changed': true,
  'report-accepted': true,
  'not-found': true,
  'too-much-data': true,
  'read-only': true,
  'not-responding': true,
  'already-running': true,
  refused: true,
};
const STEPS: Readonly<Record<Progress['step'], true>> = {
  listing: true,
  'opening-files': true,
  'taking-in': true,
  forms: true,
  reading: true,
  checking: true,
  writing: true,
  verifying: true,
  finishing: true,
};
const FAULTS: readonly ShapeFault[] = [
  { is: 'missing' },
  { is: 'unknown-field', fields: ['nmae', 'yaer'] },
  ...(['text', 'number', 'whole-number', 'yes-or-no', 'list', 'object', 'other'] as const).map(
    (expected): ShapeFault => ({ is: 'wrong-type', expected }),
  ),
  { is: 'not-one-of', allowed: ['flow', 'stock'] },
  { is: 'bad-code', of: 'slug' },
  { is: 'bad-code', of: 'indicator-code' },
  { is: 'bad-date' },
  { is: 'too-short', least: 1 },
  { is: 'too-short', least: 4 },
  { is: 'too-long', most: 4 },
  { is: 'too-small', least: 2000 },
  { is: 'too-large', most: 2100 },
  { is: 'nobody-reports' },
  { is: 'shares-fall' },
  { is: 'reserved-code' },
  { is: 'unfit' },
];
const UNFIT: Readonly<Record<Extract<PlacedProblem, { kind: 'does-not-fit' }>['what'], true>> = {
  'part-of-other-measure': true,
  'target-of-other-measure': true,
  'fact-missing': true,
  'validity-reversed': true,
  'part-of-part': true,
  'no-figure': true,
  'opening-of-stock': true,
  'override-elsewhere': true,
  'window-unfit': true,
  'nobody-judged': true,
  'share-beyond-whole': true,
  'change-beyond-whole': true,
  'money-too-small': true,
  'term-of-computed': true,
};
const PROBLEMS: readonly PlacedProblem[] = [
  { kind: 'newer-version', found: 2 },
  { kind: 'wrong-shape', path: [], fault: { is: 'wrong-type', expected: 'object' } },
  ...FAULTS.map((fault): PlacedProblem => ({
    kind: 'wrong-shape',
    path: ['indicators', 4, 'targets', 0, 'value'],
    near: '7.2',
    fault,
  })),
  { kind: 'code-repeated', path: ['units', 2, 'code'], code: 'a' },
  ...(['level', 'unit', 'group', 'indicator', 'fact', 'target', 'task'] as const).map((what): PlacedProblem => ({
    kind: 'unknown-code',
    path: ['rules', 0],
    what,
    code: 'a',
  })),
  { kind: 'circle', path: ['indicators', 1], code: '7.2' },
  ...(Object.keys(UNFIT) as (keyof typeof UNFIT)[]).map((what): PlacedProblem => ({
    kind: 'does-not-fit',
    path: ['indicators', 1],
    what,
    code: '95',
  })),
];

/** Names of everything in an object, with what they are: two languages must not differ in them. */
function shape(of: unknown, path = ''): readonly string[] {
  if (typeof of === 'function') return [`${path}()`];
  if (typeof of !== 'object' || of === null) return [`${path}: ${typeof of}`];
  return Object.entries(of).flatMap(([name, value]) => shape(value, `${path}.${name}`));
}

/** Every text of the pane that needs no arguments. */
function fixedTexts(of: unknown): readonly string[] {
  if (typeof of === 'string') return [of];
  if (typeof of !== 'object' || of === null) return [];
  return Object.values(of).flatMap(fixedTexts);
}

const COUNTS = { error: 2, warning: 3, info: 1, accepted: 1 };
const NONE = { error: 0, warning: 0, info: 0, accepted: 0 };
const verdicts = (count: number) =>
  Object.fromEntries(STATUSES.map((status) => [status, count])) as Record<(typeof STATUSES)[number], number>;

/** Every text of the pane that takes arguments, with some. */
function filledTexts({ pane }: Texts): readonly string[] {
  const { tabs, start, steps, board, review, results, notices, paging } = pane;
  return [
    tabs.reportsCount(9, 10),
    ...[COUNTS, { ...COUNTS, error: 0 }, { ...NONE, info: 1 }, NONE].map(tabs.reviewCount),
    ...[verdicts(2), { ...verdicts(2), unmet: 0 }, { ...verdicts(1), unmet: 0, behind: 0 }].map(tabs.resultsCount),
    start.notChecked(1),
    start.notChecked(11),
    steps.check(10),
    steps.check(0),
    steps.checkAgain(10),
    steps.checkAgain(0),
    steps.consolidate('Quý I'),
    steps.openSheet('Tổng hợp Quý I-2023'),
    steps.incomplete(2, 1) ?? '',
    steps.incomplete(0, 2) ?? '',
    board.overview(9, 10, 2),
    board.overview(9, 10, 0),
    board.findings(COUNTS),
    board.showFindings('An'),
    board.openSheetOf('An'),
    board.unassigned(2),
    board.otherSheets('A, B'),
    review.goTo('Trang “A”, ô B7'),
    review.acceptedBecause('vì', 'Mai', '03/01/2024'),
    review.acceptedBecause('vì', '', ''),
    results.opening(verdicts(2), 'A, B'),
    results.opening(verdicts(0), ''),
    results.of('18', '≥ 20'),
    results.expectedByNow('2'),
    results.plan('≥ 20'),
    results.incomplete('8/9'),
    results.showUnits(1),
    results.showUnits(9),
    review.goToOf('Trang “A”, ô B7', 'An'),
    results.goToCell('B7'),
    results.goToUnit('An', 'B7'),
    results.fromTo('-8,9%', '90', '82'),
    results.countsUnitsOf('7.2'),
    results.workedOutFrom('7.1, 7.2'),
    results.judgedBecause('vì'),
    results.copyOneOf('7.2'),
    results.copyAll(1),
    results.copyAll(9),
    pane.copying.of('Kết quả'),
    notices.checked(10, COUNTS),
    notices.checked(1, NONE),
    notices.consolidated('A'),
    notices.reviewWritten('A'),
    notices.changed('A'),
    notices.differences(1),
    notices.differences(3),
    notices.programmeUnknown('a'),
    notices.andMore(3),
    paging.showMore(50, 120),
  ];
}

test('both languages say the same things', () => {
  expect(shape(ENGLISH)).toEqual(shape(VIETNAMESE));
});

describe.each(LANGUAGES)('%s', (_, texts) => {
  const expectPlain = (sentences: readonly string[]) => {
    const faults = sentences.flatMap((sentence) => faultsOf(sentence).map((fault) => `${sentence} ← ${fault}`));
    expect(faults).toEqual([]);
  };

  test('every finding has a sentence that speaks to a clerk', () => {
    const sentences = [...new Set(everyFinding().map(texts.finding))];
    expectPlain(sentences);
    for (const sentence of sentences) expect(sentence).toMatch(/^.{15,}[.)]$/);
  });

  test('every refusal of Excel has a sentence, with and without a detail', () => {
    const codes = Object.keys(HOST_ERRORS) as HostErrorCode[];
    const sentences = codes.flatMap((code) => [texts.hostError(code, null), texts.hostError(code, 'Nhật ký')]);
    expectPlain(sentences);
    for (const sentence of sentences) expect(sentence).toMatch(/^.{30,}\.$/);
  });

  test('a place is said in one manner: sheet and cell', () => {
    const { sheet, cell } = { sheet: { id: '1', name: 'Chỉ tiêu', file: null }, cell: { row: 0, column: 2 } };
    const place = texts.place({ sheet, cell }) ?? '';
    expect(place).toMatch(/“Chỉ tiêu”, .+ C1$/);
    expect(texts.pane.review.goToOf(place, 'An')).toContain('“Chỉ tiêu”');
    expect(texts.hostError('own-column', 'Chỉ tiêu!C1').toLowerCase()).toContain(place.toLowerCase());
  });

  test('every step of a run has words, with numbers only where there are any', () => {
    const steps = Object.keys(STEPS) as Progress['step'][];
    expectPlain(steps.flatMap((step) => [0, 10].map((total) => texts.progress({ step, done: 3, total }))));
    expect(texts.progress({ step: 'reading', done: 0, total: 0 })).not.toMatch(/\d/);
  });

  test('every verdict has a word of its own', () => {
    const words = STATUSES.map((status) => texts.verdict({ status, exceeded: false, late: false }, '>='));
    expect(new Set(words).size).toBe(STATUSES.length);
    expectPlain(words);
    expect(texts.verdict({ status: 'unmet', exceeded: false, late: false }, 'done')).not.toBe(words[0]);
  });

  test('every problem of a programme has a sentence', () => {
    const sentences = PROBLEMS.map(texts.programmeProblem);
    expectPlain(sentences);
    for (const sentence of sentences) expect(sentence).toMatch(/^.{20,}\.$/);
  });

  test('all else is plain, too', () => {
    expectPlain([...fixedTexts(texts.pane), ...filledTexts(texts)]);
    expect([...fixedTexts(texts.pane), ...filledTexts(texts)]).not.toContain('');
  });

  test('periods of every kind have a name', () => {
    const codes = ['2023-Q1', '2023-H1', '2023-9M', '2023-Y', '2023-M05'];
    const names = codes.map((code) => {
      const period = parsePeriod(code);
      if (!period) throw new Error(code);
      return texts.period(period);
    });
    expect(new Set(names).size).toBe(codes.length);
    expectPlain(names);
  });
});

test('English is English: Vietnamese only where it quotes the form, the programme or the product', () => {
  const vietnamese = /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ]/i;
  const own = [...everyFinding().map(ENGLISH.finding), ...fixedTexts(ENGLISH.pane)]
    .map((sentence) => sentence.replace(/“[^”]*”/g, '').replace(/Tổng hợp|đồng|Số thôn[^.]*\./g, ''))
    .filter((sentence) => vietnamese.test(sentence));
  expect(own).toEqual([]);
});

test('a fraction where a number is asked was meant as a rate, not as thousands', () => {
  const about = everyFinding().find((finding) => finding.rule === 'not-whole' && finding.money === null);
  if (!about) throw new Error('No such finding');
  expect(VIETNAMESE.finding({ ...about, found: 0.95 })).toMatch(/^0,95 .*không ghi tỷ lệ/);
  expect(VIETNAMESE.finding({ ...about, found: 1.25 })).toMatch(/^1,25 .*hàng nghìn/);
});
