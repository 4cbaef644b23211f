import type { Examination } from '../../../src/domain/examination/examination';
import { examine } from '../../../src/domain/examination/examine';
import { NO_MEMORY } from '../../../src/domain/examination/memory';
import type { Finding } from '../../../src/domain/finding/finding';
import type { Programme } from '../../../src/domain/programme/programme';
import type { Observation } from '../../../src/domain/report/observation';
import { readSheet } from '../../../src/domain/report/read-sheet';
import { builtIn } from '../../programmes/load-built-in';
import { aPeriod } from '../builders/observation-builder';
import { SINGLE_DAMAGES, SLIDES, type Damage } from './damages';
import { COLUMN, FilledForm } from './filled-form';
import { Random } from './random';

/**
 * Every form comes back damaged some day. Whatever happens to it, it gives exactly the true figures, or a finding
 * (error or warning) that names the damaged place. A wrong figure that nobody is told of is a misread: there is none.
 */
const ROUNDS = Number(process.env['DAMAGE_ROUNDS'] ?? 40);
const SEED = Number(process.env['DAMAGE_SEED'] ?? 7);

interface Outcome {
  readonly examination: Examination;
  readonly sheet: string;
}

function read(form: FilledForm): Outcome {
  form.recalculate();
  const reading = readSheet(form.sheet.grid());
  const examination = examine({
    programme: form.programme,
    period: aPeriod(`${form.programme.year}-Q${form.ordinal}`),
    readings: reading ? [reading] : [],
    acceptances: [],
    memory: NO_MEMORY,
    findings: [],
  });
  return { examination, sheet: form.sheet.name };
}

const PARTS = ['inPeriod', 'toDate', 'total', 'baseline', 'state', 'date'] as const;
const isTrue = (got: Observation | undefined, means: Partial<Observation>): boolean =>
  got?.standing === 'reported' && PARTS.every((part) => got[part] === (means[part] ?? null));

/** How near a finding must be to a figure to name it. */
type Names = (finding: Finding, code: string, form: FilledForm, touched: readonly number[]) => boolean;

/** It is about the figure itself, its row, the headings, or the sheet as a whole. */
const namesFigure: Names = ({ severity, place: { cell, indicator } }, code, form) =>
  indicator === code ||
  (cell === null && severity === 'error') ||
  cell?.row === form.headingRow ||
  (cell !== null && form.sheet.valueAt(cell.row, COLUMN.code) === code);
/** It is about a row that was touched, or one beside it. */
const namesPlace: Names = (finding, code, form, touched) =>
  namesFigure(finding, code, form, touched) ||
  touched.some((row) => Math.abs(row - (finding.place.cell?.row ?? Number.NaN)) <= 1);

/** Figures that are not what the unit meant, and that no finding names. */
function misread(
  form: FilledForm,
  { examination }: Outcome,
  touched: readonly number[],
  names: Names,
): readonly string[] {
  const report = examination.units.find(({ unit }) => unit.code === form.unit);
  // Nobody takes a missing report for a report of nothing.
  const others = examination.units.filter(({ unit, status }) => unit.code !== form.unit && status !== 'missing');
  if (report?.status === 'missing' && others.length === 0) return [];
  const told = examination.findings.filter(({ severity }) => severity !== 'info');
  return [...form.truth].flatMap(([code, means]) => {
    const got = report?.observations.get(code);
    // What does not count must be told of at the damaged place; what counts wrongly, as closely as can be.
    const near = got?.standing === 'reported' ? names : namesPlace;
    if (isTrue(got, means) || told.some((finding) => near(finding, code, form, touched))) return [];
    const read = PARTS.map((part) => got?.[part] ?? null);
    return [`${code}: ${JSON.stringify(means)} was read as ${JSON.stringify(read)}, ${got?.standing ?? 'nothing'}`];
  });
}

function misreads(programme: Programme, what: string, damage: Damage, names: Names): readonly string[] {
  const random = new Random(Array.from(what).reduce((seed, letter) => seed * 31 + letter.charCodeAt(0), SEED));
  return Array.from({ length: ROUNDS }, (_, round) => {
    const form = new FilledForm(programme, random.pick(programme.units).code, random.pick([1, 2] as const), random);
    const touched = damage(form, random);
    if (!touched) return [];
    return misread(form, read(form), touched, names).map(
      (text) => `round ${round}, ${form.unit}, rows ${touched.join(' ')}: ${text}`,
    );
  }).flat();
}

describe('damaged forms', () => {
  let programme: Programme;
  beforeAll(async () => {
    // Its own rules would name rows of figures made up by chance.
    programme = { ...(await builtIn('yen-bai-2023')), rules: [] };
  });

  test('undamaged, they give the true figures', () => {
    const random = new Random(1);
    for (const ordinal of [1, 2] as const)
      for (const { code } of programme.units) {
        const form = new FilledForm(programme, code, ordinal, random);
        const { examination } = read(form);
        expect(examination.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
        const report = examination.units.find(({ unit }) => unit.code === code);
        for (const [indicator, means] of form.truth)
          expect([indicator, isTrue(report?.observations.get(indicator), means)]).toEqual([indicator, true]);
      }
  });

  test.each(Object.entries(SINGLE_DAMAGES))('%s', (what, damage) => {
    expect(misreads(programme, what, damage, namesFigure)).toEqual([]);
  });
  test.each(Object.entries(SLIDES))('%s', (what, damage) => {
    expect(misreads(programme, what, damage, namesPlace)).toEqual([]);
  });
});
