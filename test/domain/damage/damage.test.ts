import type { Programme } from '../../../src/domain/programme/programme';
import { BUILT_IN_PROGRAMMES } from '../../../src/programmes/built-in';
import { builtIn } from '../../programmes/load-built-in';
import { PLAIN_DAMAGES, SLIDES, type Damage } from './damages';
import { DAMAGES_OF_FIGURES } from './damages-of-figures';
import { DAMAGES_OF_TABLE } from './damages-of-table';
import { DAMAGES_OF_TEXT } from './damages-of-text';
import { FilledForm } from './filled-form';
import { examineForm, isTrue, judge, namesFigure, namesPlace, type Names, type Outcome } from './oracle';
import { Random } from './random';

/**
 * Every form comes back damaged some day. Whatever happens to it, it gives exactly the true figures, or a finding
 * (error or warning) that names the damaged place. A wrong figure that nobody is told of is a misread: there is none.
 */
const SEED = Number(process.env['DAMAGE_SEED'] ?? 7);
/** How many forms of all programmes together are damaged in each way, and in several ways at once. */
const EACH_WAY = Number(process.env['DAMAGE_ROUNDS'] ?? 60);
const COMBINED = EACH_WAY * 40;

const SINGLE_DAMAGES = { ...PLAIN_DAMAGES, ...DAMAGES_OF_TEXT, ...DAMAGES_OF_TABLE, ...DAMAGES_OF_FIGURES };
const DAMAGES = Object.values({ ...SINGLE_DAMAGES, ...SLIDES });

/** What came of it all, by kind of damage. */
const counts = new Map<string, Record<Outcome['kind'], number>>();
function count(what: string, { kind }: Outcome): void {
  const own = counts.get(what) ?? { 'true figures': 0, named: 0, misread: 0 };
  own[kind] += 1;
  counts.set(what, own);
}

/** Whole numbers of 32 bits, so that every letter and the seed itself make a difference. */
const seedOf = (text: string): number =>
  Array.from(text).reduce((seed, letter) => (Math.imul(seed, 31) + letter.charCodeAt(0)) | 0, SEED);

/** Damages a form; the rows that were touched, as they stand in the end. Null where nothing could be done. */
function damaged(form: FilledForm, damages: readonly Damage[], random: Random): readonly number[] | null {
  const touched = new Set<unknown>();
  for (const damage of damages) {
    const rows = attempt(() => damage(form, random));
    for (const row of rows ?? []) touched.add(form.sheet.cells[row]);
    // A row that is gone is looked for where it stood.
    if (rows && damages.length === 1) return rows;
  }
  const rows = form.sheet.cells.flatMap((line, row) => (touched.has(line) ? [row] : []));
  return rows.length > 0 ? rows : null;
}

/** What the first damage took away, the second cannot find. */
function attempt(damage: () => readonly number[] | null): readonly number[] | null {
  try {
    return damage();
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('No row')) return null;
    throw error;
  }
}

/** Damages forms of a programme and says what was misread. */
function misreads(
  programme: Programme,
  what: string,
  rounds: number,
  damages: (random: Random) => readonly Damage[],
  names: Names,
): readonly string[] {
  const random = new Random(seedOf(`${what} ${programme.id}`));
  return Array.from({ length: rounds }, (_, round) => {
    const form = new FilledForm(programme, random.pick(programme.units).code, random.pick([1, 2] as const), random);
    const touched = damaged(form, damages(random), random);
    if (!touched) return [];
    const outcome = judge(form, touched, names);
    count(what, outcome);
    if (outcome.kind !== 'misread') return [];
    return outcome.figures.map((text) => `round ${round}, ${form.unit}, rows ${touched.join(' ')}: ${text}`);
  }).flat();
}

afterAll(() => {
  const lines = [...counts].map(
    ([what, own]) =>
      `${what.padEnd(40)}${Object.values(own)
        .map((n) => String(n).padStart(14))
        .join('')}`,
  );
  const sum = (kind: Outcome['kind']) => [...counts.values()].reduce((total, own) => total + own[kind], 0);
  const all = (['true figures', 'named', 'misread'] as const).map((kind) => `${sum(kind)} ${kind}`).join(', ');
  process.stdout.write(`${''.padEnd(40)}  true figures         named       misread\n${lines.join('\n')}\n${all}\n`);
});

describe.each(BUILT_IN_PROGRAMMES.map(({ id }) => id))('damaged forms of %s', (id) => {
  const share = (rounds: number): number => Math.ceil(rounds / BUILT_IN_PROGRAMMES.length);
  let programme: Programme;
  beforeAll(async () => {
    // Its own rules would name rows of figures made up by chance.
    programme = { ...(await builtIn(id)), rules: [] };
  });

  test('undamaged, they give the true figures', () => {
    const random = new Random(1);
    for (const ordinal of [1, 2] as const)
      for (const { code } of programme.units.slice(0, 20)) {
        const form = new FilledForm(programme, code, ordinal, random);
        const { units, findings } = examineForm(form);
        expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
        const report = units.find(({ unit }) => unit.code === code);
        for (const [indicator, means] of form.truth)
          expect([indicator, isTrue(report?.observations.get(indicator), means)]).toEqual([indicator, true]);
      }
  });

  test.each(Object.entries(SINGLE_DAMAGES))('%s', (what, damage) => {
    expect(misreads(programme, what, share(EACH_WAY), () => [damage], namesFigure)).toEqual([]);
  });
  test.each(Object.entries(SLIDES))('%s', (what, damage) => {
    expect(misreads(programme, what, share(EACH_WAY), () => [damage], namesPlace)).toEqual([]);
  });
  test('two or three damages at once', () => {
    const several = (random: Random) => Array.from({ length: random.int(2, 3) }, () => random.pick(DAMAGES));
    expect(misreads(programme, 'two or three at once', share(COMBINED), several, namesPlace)).toEqual([]);
  });
});
