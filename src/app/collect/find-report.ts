import { FindingList } from '../../domain/finding/finding-list';
import type { Period } from '../../domain/period/period';
import type { Unit } from '../../domain/programme/unit';
import type { SheetGrid } from '../../domain/report/grid';
import {
  absentReporter,
  identifyUnit,
  isOfAnotherProgramme,
  labelText,
  statedPeriod,
} from '../../domain/report/identify-report';
import { readSheet, type SheetReading } from '../../domain/report/read-sheet';
import { isBlankForm } from '../forms/standing-form';
import type { ReadReports } from '../reading/read-reports';
import type { FileProblem } from './file-problem';

/** The one report of the period in a file, or why there is none that could be taken in. */
export type FoundReport =
  | { readonly kind: 'found'; readonly unit: Unit; readonly reading: SheetReading }
  | { readonly kind: 'problem'; readonly problem: FileProblem };

const problem = (what: FileProblem): FoundReport => ({ kind: 'problem', problem: what });

/**
 * Looks for a report of the period among a file's sheets. Reports of other periods beside it are left alone, and so are
 * forms that nobody has filled: the file is a workbook of forms, sent to many units as it was.
 */
export function findReport(sheets: readonly SheetGrid[], standing: ReadReports): FoundReport {
  const { index, source } = standing.summary.examination;
  const readings = sheets.flatMap((grid) => readSheet(grid) ?? []);
  const [first] = readings;
  if (!first) return problem({ kind: 'no-report' });
  const stated = readings.filter((each) => statedPeriod(each)?.code === source.code);
  const filled = stated.filter((each) => !isBlankForm(standing, each));
  const current = filled.length > 0 ? filled : stated.slice(0, 1);
  const [reading] = current;
  if (!reading) return problem(withoutPeriod(readings, source));
  const units = current.map((each) => identifyUnit(each, index, new FindingList()));
  const [unit] = units;
  const others = units.filter((other) => other?.code !== unit?.code);
  if (others.length > 0) return problem({ kind: 'several-units', names: namesOf(current, units) });
  if (current.length > 1) return problem({ kind: 'several-sheets', names: current.map(({ grid }) => grid.sheet.name) });
  if (isOfAnotherProgramme(reading, index, unit ?? null, new FindingList()))
    return problem({
      kind: 'other-programme',
      found: labelText(reading, 'programme') ?? '',
      expected: index.programme.id,
    });
  const absent = unit ? null : absentReporter(reading, index);
  if (absent) return problem({ kind: 'unit-absent', unit: absent });
  if (!unit)
    return problem({ kind: 'unit-unknown', found: labelText(reading, 'unitCode') ?? labelText(reading, 'unitName') });
  return filled.length > 0 ? { kind: 'found', unit, reading } : problem({ kind: 'unfilled' });
}

function withoutPeriod(readings: readonly SheetReading[], expected: Period): FileProblem {
  const found = readings.flatMap((reading) => statedPeriod(reading) ?? []);
  if (found.length > 0) return { kind: 'other-period', found, expected };
  const [first] = readings;
  return { kind: 'period-unreadable', found: first ? labelText(first, 'period') : null };
}

const namesOf = (readings: readonly SheetReading[], units: readonly (Unit | null)[]): readonly string[] =>
  readings.map((reading, i) => units[i]?.name ?? labelText(reading, 'unitName') ?? reading.grid.sheet.name);
