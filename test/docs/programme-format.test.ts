import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadProgramme } from '../../src/domain/programme/load-programme';
import { programmeProblemSentence } from '../../src/locales/vi/programme-problem-sentences';

/** Whoever writes a programme by the guide alone must not be led astray: every example in it loads. */
const guide = readFileSync(join(__dirname, '../../docs/programme-format.md'), 'utf8');
type Json = Readonly<Record<string, unknown>>;

const examples = (kind: string): readonly Json[] =>
  [...guide.matchAll(new RegExp(`^\`\`\`json ${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, text = '']) => JSON.parse(text) as Json,
  );

function together(): Json {
  const [frame] = examples('programme');
  if (!frame) throw new Error('No frame');
  return {
    ...frame,
    ...(Object.assign({}, ...examples('paper')) as Json),
    units: [...(frame['units'] as readonly Json[]), ...examples('unit')],
    indicators: examples('indicator'),
    rules: examples('rule'),
  };
}

test('every block of JSON is an example of a known kind', () => {
  const kinds = [...guide.matchAll(/^```json ?(.*)$/gm)].map(([, kind]) => kind);
  expect(new Set(kinds)).toEqual(new Set(['programme', 'paper', 'unit', 'indicator', 'rule']));
  expect(kinds.length).toBeGreaterThan(20);
});

test('together they form one programme', () => {
  const loaded = loadProgramme(together());
  expect(loaded.ok ? [] : loaded.problems.map(programmeProblemSentence)).toEqual([]);
});

test('the frame alone lacks only its indicators', () => {
  const [frame] = examples('programme');
  const loaded = loadProgramme(frame);
  expect(loaded.ok ? [] : loaded.problems).toEqual([
    { kind: 'wrong-shape', path: ['indicators'], fault: { is: 'too-short', least: 1 } },
  ]);
});

describe('there is an example of', () => {
  const loaded = loadProgramme(together());
  const { indicators, rules } = loaded.ok ? loaded.programme : { indicators: [], rules: [] };
  const targets = indicators.flatMap((indicator) => indicator.targets);
  test.each(['count', 'amount', 'ratio', 'index', 'change', 'milestone', 'narrative', 'computed', 'tally'])(
    'the measure %s',
    (measure) => expect(indicators.map((indicator) => indicator.measure)).toContain(measure),
  );
  test.each(['>=', '>', '<=', '<', 'range', 'done', 'person'])('the comparator %s', (comparator) =>
    expect(targets.map((target) => target.comparator)).toContain(comparator),
  );
  test.each(['year', 'term', 'campaign'])('the window %s', (window) =>
    expect(targets.map((target) => target.window)).toContain(window),
  );
  test.each(['percent', 'points', 'difference', 'number', 'share'])('the comparison or tally as %s', (as) =>
    expect(indicators.map((indicator) => ('as' in indicator ? indicator.as : null))).toContain(as),
  );
  test.each(['comparison', 'both-filled', 'not-both-filled'])('the rule %s', (kind) =>
    expect(rules.map((rule) => rule.kind)).toContain(kind),
  );
  test('no value yet, passing noted, an own value, a standing duty, shares, a part, a condition, a fixed base', () => {
    expect(targets.some((target) => 'value' in target && target.value === null)).toBe(true);
    expect(targets.some((target) => target.comparator === '>=' && target.noteExceeded === true)).toBe(true);
    expect(targets.some((target) => 'overrides' in target && Object.keys(target.overrides).length > 0)).toBe(true);
    expect(targets.some(({ due }) => due === 'every-period')).toBe(true);
    expect(targets.some(({ pace }) => Array.isArray(pace))).toBe(true);
    expect(indicators.some((indicator) => 'partOf' in indicator && indicator.partOf !== undefined)).toBe(true);
    expect(indicators.some((indicator) => 'condition' in indicator && indicator.condition !== undefined)).toBe(true);
    expect(indicators.some((row) => row.measure === 'change' && row.baseline !== 'same-window')).toBe(true);
  });
});

test('the sentence that the guide quotes is the one that is said', () => {
  const programme = together();
  const units = (programme['units'] as readonly Json[]).map((unit) =>
    unit['code'] === 'nam-la' ? { ...unit, facts: { thang: 12 } } : unit,
  );
  const loaded = loadProgramme({ ...programme, units });
  const [sentence = ''] = loaded.ok ? [] : loaded.problems.map(programmeProblemSentence);
  expect(sentence).not.toBe('');
  expect(guide).toContain(sentence);
});
