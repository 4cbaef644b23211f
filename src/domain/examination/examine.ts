import { checkMergedFacts } from '../checks/check-merged-facts';
import { checkRemovedUnits } from '../checks/check-removed-units';
import type { Acceptance, Finding } from '../finding/finding';
import { periodEnd, sourcePeriod, type Period } from '../period/period';
import { indexProgramme } from '../programme/programme-index';
import type { Programme } from '../programme/programme';
import { isUnfilled } from '../report/is-unfilled';
import type { SheetRef } from '../report/grid';
import type { SheetReading } from '../report/read-sheet';
import { runToEnd } from '../steps/run-to-end';
import { checkPlausibility } from '../plausibility/check-plausibility';
import { examineUnit, type ExaminationRun } from './examine-unit';
import { recall } from './recall';
import { acceptFindings } from './exclude';
import type { Examination, UnitReport } from './examination';
import type { Memory } from './memory';
import { History } from './read-history';
import { sortSheets, type CurrentSheet } from './sort-sheets';

export interface ExaminationInput {
  readonly programme: Programme;
  readonly period: Period;
  readonly readings: readonly SheetReading[];
  readonly acceptances: readonly Acceptance[];
  readonly memory: Memory;
  /** Sheets that the add-in made as forms, by id: as long as nobody has filled one, it is no report. */
  readonly handedOut?: ReadonlySet<string>;
  /** The sheet that lists the programme's units, where it lives in the workbook. */
  readonly unitsSheet?: SheetRef | null;
  /** Found before any sheet was read (files that could not be opened). */
  readonly findings: readonly Finding[];
}

/** Reads and checks all reports of a period at once. */
export function examine(input: ExaminationInput): Examination {
  return runToEnd(examineInSteps(input));
}

/** As {@link examine}, yielding after each sheet and each unit, so that a caller can let the screen breathe. */
export function* examineInSteps(input: ExaminationInput): Generator<void, Examination> {
  const { programme, period, readings, acceptances, memory } = input;
  const source = sourcePeriod(period, programme.reporting);
  const index = indexProgramme(programme, periodEnd(source));
  const { current: found, earlier, estimates } = yield* sortSheets(readings, source, index);
  const history = new History(programme, earlier, memory, acceptances, source.year);
  const isBlank = ({ reading, unit }: CurrentSheet): boolean =>
    isUnfilled(reading, { index, period: source, unit, yearAgo: history.yearAgoOf(unit, source) });
  yield;
  const current = found.filter((sheet) => !input.handedOut?.has(sheet.reading.grid.sheet.id) || !isBlank(sheet));
  const before = [...earlier, ...current.map(({ reading }) => ({ reading, period: source }))];
  // An estimate may leave its year to date to what came before it, but nothing that is remembered is an estimate.
  const ahead = new History(programme, [...before, ...estimates], beforeIts(source, memory), acceptances, source.year);
  yield;
  const run: ExaminationRun = { index, source, acceptances, history, isBlank };
  const byUnit = groupByUnit(current);
  const units: UnitReport[] = [];
  const findings: Finding[] = [...input.findings];
  for (const sheet of byUnit.get(null) ?? []) findings.push(...sheet.findings);
  for (const unit of index.reporters) {
    const sheets = byUnit.get(unit.code) ?? [];
    const examined = (sheets.length === 0 && recall(index, unit, source, memory)) || examineUnit(run, unit, sheets);
    units.push(examined.report);
    findings.push(...examined.findings);
    yield;
  }
  const implausible = yield* checkPlausibility(index, units, (unit, code) => history.past(unit, code, source));
  const ofUnits = [
    ...checkMergedFacts(index),
    ...checkRemovedUnits(programme, memory.units ?? new Map<string, string>(), input.unitsSheet ?? null),
  ];
  findings.push(...acceptFindings(ofUnits, source.code, acceptances));
  findings.push(...acceptFindings(implausible, source.code, acceptances));
  return { index, period, source, units, findings, earlier: history, estimates: ahead };
}

/** What is remembered of periods up to the one asked for. */
const beforeIts = ({ code: source }: Period, memory: Memory): Memory => ({
  find: (unit, period) => (period <= source ? memory.find(unit, period) : null),
});

function groupByUnit(sheets: readonly CurrentSheet[]): ReadonlyMap<string | null, readonly CurrentSheet[]> {
  const groups = new Map<string | null, CurrentSheet[]>();
  for (const sheet of sheets) {
    const code = sheet.unit?.code ?? null;
    const group = groups.get(code);
    if (group) group.push(sheet);
    else groups.set(code, [sheet]);
  }
  return groups;
}
