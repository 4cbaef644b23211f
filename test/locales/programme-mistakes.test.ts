import type { ProgrammeMistake } from '../../src/domain/programme/mistake';
import type { Refusal } from '../../src/domain/programme/refusal';
import { programmeMistakeSentence as english } from '../../src/locales/en/programme-mistake-sentences';
import { programmeMistakeSentence as vietnamese } from '../../src/locales/vi/programme-mistake-sentences';
import { DECISIONS as ENGLISH } from '../../src/locales/en/pane/decisions';
import { DECISIONS as VIETNAMESE } from '../../src/locales/vi/pane/decisions';
import { faultsOf } from './plain-language';

const EVERY: Readonly<Record<Refusal['why'], Refusal>> = {
  'not-one-of': { why: 'not-one-of', allowed: ['Số đếm', 'Tỷ lệ'] },
  unknown: { why: 'unknown', list: 'unit', allowed: ['van-yen'] },
  'cell-error': { why: 'cell-error' },
  'not-a-number': { why: 'not-a-number' },
  'not-a-percentage': { why: 'not-a-percentage', meant: '90%' },
  'not-a-date': { why: 'not-a-date' },
  'not-a-later-fact': { why: 'not-a-later-fact' },
  'not-shares': { why: 'not-shares' },
  'not-operands': { why: 'not-operands' },
  'not-for-line': { why: 'not-for-line' },
  'code-missing': { why: 'code-missing' },
  'no-such-target': { why: 'no-such-target' },
  'too-long': { why: 'too-long' },
  'kept-data-broken': { why: 'kept-data-broken' },
};
const mistake = (refusal: Refusal): ProgrammeMistake => ({
  sheet: null,
  cell: null,
  heading: 'Cách đo',
  found: 'Đếm số',
  allowed: [],
  what: { kind: 'refused', refusal },
});

test.each(Object.values(EVERY))('$why is told plainly, with its column, in both languages', (refusal) => {
  const sentences = [vietnamese(mistake(refusal)), english(mistake(refusal))];
  expect(sentences.flatMap((sentence) => faultsOf(sentence))).toEqual([]);
  for (const sentence of sentences) expect(sentence).toMatch(/“Cách đo”.*\.$/);
});

test('what may stand in the cell is in the sentence', () => {
  expect(vietnamese(mistake(EVERY['not-one-of']))).toBe(
    'Cột “Cách đo”: không dùng được “Đếm số”; chọn “Số đếm”, “Tỷ lệ”.',
  );
});

test('what is said of setting up is plain, and said in both languages', () => {
  expect(Object.keys(ENGLISH)).toEqual(Object.keys(VIETNAMESE));
  const sentences = [ENGLISH, VIETNAMESE].flatMap((texts) =>
    Object.values(texts).filter((text) => typeof text === 'string'),
  );
  expect(sentences.flatMap((sentence) => faultsOf(sentence).map((fault) => `${sentence} ← ${fault}`))).toEqual([]);
});
