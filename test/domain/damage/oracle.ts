import type { Examination } from '../../../src/domain/examination/examination';
import { examine } from '../../../src/domain/examination/examine';
import { NO_MEMORY } from '../../../src/domain/examination/memory';
import type { Finding } from '../../../src/domain/finding/finding';
import type { Observation } from '../../../src/domain/report/observation';
import { readSheet } from '../../../src/domain/report/read-sheet';
import { aPeriod } from '../builders/observation-builder';
import { COLUMN, type FilledForm } from './filled-form';

/** true figures: exactly what the unit meant · named: something is not, and a finding says where. */
export type Outcome =
  | { readonly kind: 'true figures' }
  | { readonly kind: 'named' }
  /** Figures that are not what the unit meant, and that nobody is told of. There are none. */
  | { readonly kind: 'misread'; readonly figures: readonly string[] };

/** How near a finding must be to a figure to name it. */
export type Names = (finding: Finding, code: string, form: FilledForm, touched: readonly number[]) => boolean;

/** It is about the figure itself, its row, the headings, or the sheet as a whole. */
export const namesFigure: Names = ({ severity, place: { cell, indicator } }, code, form) =>
  indicator === code ||
  (cell === null && severity === 'error') ||
  cell?.row === form.headingRow ||
  (cell !== null && form.sheet.valueAt(cell.row, COLUMN.code) === code);
/** It is about a row that was touched, or one beside it. */
export const namesPlace: Names = (finding, code, form, touched) =>
  namesFigure(finding, code, form, touched) ||
  touched.some((row) => Math.abs(row - (finding.place.cell?.row ?? Number.NaN)) <= 1);

export function examineForm(form: FilledForm): Examination {
  form.recalculate();
  const readings = [form.sheet, ...form.earlier].flatMap((sheet) => readSheet(sheet.grid()) ?? []);
  return examine({
    programme: form.programme,
    period: aPeriod(`${form.programme.year}-Q${form.ordinal}`),
    readings,
    acceptances: [],
    memory: NO_MEMORY,
    findings: [],
  });
}

const PARTS = ['inPeriod', 'toDate', 'total', 'baseline', 'state', 'date'] as const;
export const isTrue = (got: Observation | undefined, means: Partial<Observation>): boolean =>
  got?.standing === 'reported' && PARTS.every((part) => got[part] === (means[part] ?? null));

/** Judges what became of a damaged form. `touched`: the rows where it was damaged. */
export function judge(form: FilledForm, touched: readonly number[], names: Names): Outcome {
  const { units, findings } = examineForm(form);
  const report = units.find(({ unit }) => unit.code === form.unit);
  const others = units.filter(({ unit, status }) => unit.code !== form.unit && status !== 'missing');
  // Nobody takes a missing report for a report of nothing.
  if (report?.status === 'missing' && others.length === 0) return { kind: 'named' };
  const told = findings.filter(({ severity, place }) => severity !== 'info' && place.sheet?.name === form.sheet.name);
  const wrong = [...form.truth].filter(([code, means]) => !isTrue(report?.observations.get(code), means));
  const untold = wrong.filter(([code]) => {
    // What does not count must be told of at the damaged place; what counts wrongly, as closely as can be.
    const near = report?.observations.get(code)?.standing === 'reported' ? names : namesPlace;
    return !told.some((finding) => near(finding, code, form, touched));
  });
  if (untold.length > 0)
    return { kind: 'misread', figures: untold.map((figure) => inWords(figure, report?.observations)) };
  return { kind: wrong.length > 0 ? 'named' : 'true figures' };
}

function inWords(
  [code, means]: readonly [string, Partial<Observation>],
  observations: ReadonlyMap<string, Observation> | undefined,
): string {
  const got = observations?.get(code);
  const read = PARTS.map((part) => got?.[part] ?? null);
  return `${code}: ${JSON.stringify(means)} was read as ${JSON.stringify(read)}, ${got?.standing ?? 'nothing'}`;
}
