import type { Period } from '../../domain/period/period';
import type { Programme } from '../../domain/programme/programme';
import { readReports, type ReadReports } from '../reading/read-reports';
import { withReports } from '../reading/with-reports';
import { Cancelled, resting, stopIfCancelled, type Run } from '../run/run';
import { freeName } from '../sheets/sheet-name';
import { HostError } from '../workbook/host-error';
import { putInPlace } from '../workbook/put-in-place';
import type { SheetContent } from '../workbook/sheet-content';
import { ownSheet, type Workbook } from '../workbook/workbook';
import { composeForm, composeSharedForm } from './compose-form';
import type { EarlierFigures } from './earlier-figures';
import { shareForms } from './shared-forms';
import { filledReportOf, isFilledForm } from './standing-form';

/** Which forms are asked for. */
export interface WantedForms {
  readonly programme: Programme;
  /** One that units report. */
  readonly period: Period;
  /** By code. */
  readonly units: 'all' | 'without-report' | readonly string[];
  /** A form for each unit, or one for all units that report the same rows, on which the unit is chosen. */
  readonly shape: 'each' | 'shared';
}

/** A sheet in which somebody has filled something: it stays as it is, and no form is made in its place. */
export interface KeptSheet {
  /** The unit, or the units together. */
  readonly owner: string;
  readonly sheet: string;
}

export type FormsOutcome =
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'done';
      /** Names of the sheets that were made or made anew. */
      readonly sheets: readonly string[];
      readonly kept: readonly KeptSheet[];
    };

/** *Tạo biểu mẫu*: writes forms into the workbook, all or none. What somebody has filled is left alone. */
export function makeForms(workbook: Workbook, wanted: WantedForms, run: Run): Promise<FormsOutcome> {
  return withReports(workbook, wanted, run, async (reports, watch): Promise<FormsOutcome> => {
    const { forms, kept } = await composeForms(reports, wanted, run);
    const total = forms.length;
    run.onProgress({ step: 'forms', done: 0, total });
    if (total === 0) return { kind: 'done', sheets: [], kept };
    const onBuilt = async (done: number) => {
      run.onProgress({ step: 'forms', done, total });
      await run.breathe();
      stopIfCancelled(run.signal);
    };
    const staged = await workbook.stage(forms, run.signal, { onBuilt });
    const sheets = forms.map(({ name }) => name);
    await putInPlace(staged, () => {
      stopIfCancelled(run.signal);
      // A form that was blank may have been begun meanwhile.
      const begun = watch.changed().find((name) => sheets.includes(name));
      if (begun !== undefined) throw new HostError('sources-changed', begun);
      run.onProgress({ step: 'finishing', done: total, total });
    });
    return { kind: 'done', sheets, kept };
  });
}

/** The same forms for a workbook of their own; what stands in this one is only looked at. Null: cancelled. */
export async function newForms(
  workbook: Workbook,
  wanted: WantedForms,
  run: Run,
): Promise<readonly SheetContent[] | null> {
  try {
    const reports = await readReports(workbook, wanted, run);
    const taken = new Set<string>();
    const forms = await candidates(reports, wanted, run);
    return forms.map(({ content }) => ({ ...content, name: freeName(taken, content.name) }));
  } catch (error) {
    if (error instanceof Cancelled) return null;
    throw error;
  }
}

interface ComposedForms {
  readonly forms: readonly SheetContent[];
  readonly kept: readonly KeptSheet[];
}

async function composeForms(reports: ReadReports, wanted: WantedForms, run: Run): Promise<ComposedForms> {
  const forms: SheetContent[] = [];
  const kept: KeptSheet[] = [];
  const taken = new Set(reports.state.sheets.map(({ name }) => name.toLowerCase()));
  for (const { owner, content, report } of await candidates(reports, wanted, run)) {
    const standing = ownSheet(reports.state.sheets, 'form', content.key);
    const filled = report ?? (standing && isFilledForm(reports, standing) ? standing.name : null);
    if (filled !== null) kept.push({ owner, sheet: filled });
    else forms.push({ ...content, name: standing?.name ?? freeName(taken, content.name) });
  }
  return { forms, kept };
}

interface Candidate {
  readonly owner: string;
  readonly content: SheetContent;
  /** The sheet of a report that its unit has begun; null where there is none. */
  readonly report: string | null;
}

async function candidates(
  reports: ReadReports,
  { units, shape, period }: WantedForms,
  run: Run,
): Promise<readonly Candidate[]> {
  const { index } = reports.summary.examination;
  const reportOf = (code: string) => filledReportOf(reports, code);
  const earlier = earlierFigures(reports, period);
  const own = index.reporters.filter(({ code }) =>
    units === 'all' ? true : units === 'without-report' ? reportOf(code) === null : units.includes(code),
  );
  const shared =
    shape === 'each' ? own.map((unit) => ({ key: '', name: '', units: [unit] as const })) : shareForms(index, own);
  const made: Candidate[] = [];
  const rest = resting(run);
  for (const form of shared) {
    const [unit] = form.units;
    made.push(
      form.units.length === 1
        ? { owner: unit.name, content: composeForm(index, unit, period, earlier), report: reportOf(unit.code) }
        : { owner: form.name, content: composeSharedForm(index, form, period, earlier), report: null },
    );
    await rest();
  }
  return made;
}

/** What the workbook knows of units' earlier reports: from their sheets, or from what it remembers of them. */
function earlierFigures({ summary }: ReadReports, period: Period): EarlierFigures {
  const { earlier } = summary.examination;
  return {
    toDate(unit, indicator) {
      const found = earlier.findEarlier(unit, indicator, period);
      return found?.isAddable === true ? found.toDate : null;
    },
    yearAgo: (unit, indicator) => earlier.yearAgo(unit, indicator, period),
  };
}
