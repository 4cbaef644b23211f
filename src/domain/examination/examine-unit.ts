import { FindingList } from '../finding/finding-list';
import { excludes, type Acceptance, type Finding } from '../finding/finding';
import type { Period } from '../period/period';
import type { ProgrammeIndex } from '../programme/programme-index';
import type { Unit } from '../programme/unit';
import { missingObservation } from '../report/observation';
import { readReport } from '../report/read-report';
import { dateOf } from '../report/read-state';
import { chooseSheet, duplicated, setAside } from './choose-sheet';
import { excludeDoubtful } from './exclude';
import type { UnitReport } from './examination';
import type { History } from './read-history';
import { settleFindings } from './settle-findings';
import type { CurrentSheet } from './sort-sheets';

/** What examining a unit's sheets needs to know of the whole. */
export interface ExaminationRun {
  readonly index: ProgrammeIndex;
  readonly source: Period;
  readonly acceptances: readonly Acceptance[];
  readonly history: History;
  /** True of a form that nobody has filled. */
  readonly isBlank: (sheet: CurrentSheet) => boolean;
}

export interface ExaminedUnit {
  readonly report: UnitReport;
  readonly findings: readonly Finding[];
}

/** Reads the report of a unit, if one of its sheets can be it. */
export function examineUnit(run: ExaminationRun, unit: Unit, sheets: readonly CurrentSheet[]): ExaminedUnit {
  const usable = reportsAmong(
    run,
    sheets.filter((sheet) => sheet.usable),
  );
  const chosen = usable.length > 1 ? chooseSheet(unit, usable, run.source, run.acceptances) : usable[0];
  const findings: Finding[] = sheets.filter((sheet) => !sheet.usable).flatMap((sheet) => sheet.findings);
  if (!chosen) {
    if (usable.length > 1) findings.push(...duplicated(unit, usable));
    const standing = sheets.length > 0 ? 'excluded' : 'missing';
    return { report: withoutReport(run, unit, sheets[0] ?? null, standing), findings };
  }
  findings.push(...usable.filter((sheet) => sheet !== chosen).map((sheet) => setAside(unit, sheet, chosen)));
  return examineReport(run, unit, chosen, findings);
}

/** A blank form beside a report contradicts nothing. */
function reportsAmong({ isBlank }: ExaminationRun, usable: readonly CurrentSheet[]): readonly CurrentSheet[] {
  if (usable.length < 2) return usable;
  const filled = usable.filter((sheet) => !isBlank(sheet));
  return filled.length > 0 ? filled : usable;
}

function examineReport(run: ExaminationRun, unit: Unit, sheet: CurrentSheet, others: readonly Finding[]): ExaminedUnit {
  const { index, source, history, acceptances } = run;
  const list = new FindingList();
  list.addAll(sheet.findings);
  const findEarlier = (indicator: string) => history.findEarlier(unit.code, indicator, source);
  const read = readReport(sheet.reading, unit, source, index, findEarlier, list);
  const own = settleFindings(list.all, source.code, acceptances);
  const { observations } = excludeDoubtful(read, own, index);
  const findings = [...others, ...own];
  const status = findings.some(excludes) ? 'errors' : 'ready';
  const estimate = own.some(({ rule }) => rule === 'estimate');
  const cutOff = dateOf(sheet.reading.header.cutOff?.value ?? null);
  return { report: { unit, status, sheet: read.sheet, observations, estimate, cutOff }, findings };
}

function withoutReport(
  run: ExaminationRun,
  unit: Unit,
  sheet: CurrentSheet | null,
  standing: 'missing' | 'excluded',
): UnitReport {
  const ref = sheet?.reading.grid.sheet ?? null;
  const observations = new Map(
    run.index
      .reportedBy(unit.code)
      .map(({ code }) => [code, { ...missingObservation(unit.code, code, standing), sheet: ref }]),
  );
  return { unit, status: sheet ? 'errors' : 'missing', sheet: ref, observations, estimate: false, cutOff: null };
}
