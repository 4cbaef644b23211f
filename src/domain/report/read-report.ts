import { checkParts } from '../checks/check-parts';
import { checkRate } from '../checks/check-rate';
import { checkRatio } from '../checks/check-ratio';
import { checkRow } from '../checks/check-row';
import { checkRules } from '../checks/check-rules';
import { checkUncodedFigures } from '../checks/check-uncoded-figures';
import { completeFlow, type EarlierFigure } from '../checks/complete-flow';
import type { FindingList } from '../finding/finding-list';
import type { Period } from '../period/period';
import type { ProgrammeIndex } from '../programme/programme-index';
import type { Unit } from '../programme/unit';
import { COLUMNS } from './form-words';
import { matchRows, reportRowOrder } from './match-rows';
import { missingObservation, type Observation } from './observation';
import { readObservation } from './read-observation';
import type { SheetReading } from './read-sheet';
import type { Report } from './report';
import type { RowContext } from './row-context';

/** Finds what the unit's earlier report of the year said of an indicator. */
export type FindEarlier = (indicator: string) => EarlierFigure | null;

/** Reads a sheet, whose unit and period are known, into a report. What is wrong with it goes to `findings`. */
export function readReport(
  reading: SheetReading,
  unit: Unit,
  period: Period,
  index: ProgrammeIndex,
  findEarlier: FindEarlier,
  findings: FindingList,
): Report {
  const { grid, columns } = reading;
  const expected = index.reportedBy(unit.code);
  const observations = new Map<string, Observation>();
  if (columns?.at.code === undefined) {
    for (const { code } of expected) observations.set(code, missingObservation(unit.code, code, 'excluded'));
    return { unit, period, sheet: grid.sheet, observations };
  }
  reportHiddenColumns(reading, unit, findings);
  const matched = matchRows(reading, unit, index, findings);
  checkUncodedFigures(reading, unit, index, matched, findings);
  reportRowOrder(reading, unit, expected, matched, findings);
  const cutShort = reading.findings.some(({ rule }) => rule === 'second-heading');
  for (const indicator of expected) {
    const row = matched.rows.get(indicator.code);
    if (!row) {
      observations.set(
        indicator.code,
        missingObservation(unit.code, indicator.code, cutShort ? 'excluded' : 'missing'),
      );
      continue;
    }
    const context: RowContext = { grid, columns, row, unit, indicator, index, period, findings };
    checkRow(context);
    const read = completeFlow(context, readObservation(context), findEarlier(indicator.code));
    checkRatio(context, read);
    checkRate(context, read);
    observations.set(indicator.code, read);
  }
  checkParts(index, unit.code, observations, findings);
  checkRules(index.programme.rules, unit.code, observations, findings);
  return { unit, period, sheet: grid.sheet, observations };
}

function reportHiddenColumns({ grid, columns }: SheetReading, unit: Unit, findings: FindingList): void {
  if (grid.hiddenColumns.length === 0 || !columns) return;
  for (const column of COLUMNS) {
    const at = columns.at[column];
    if (at === undefined || !grid.hiddenColumns.includes(at)) continue;
    const place = {
      unit: unit.code,
      indicator: null,
      sheet: grid.sheet,
      cell: { row: columns.headingRow, column: at },
    };
    findings.add(place, { rule: 'column-hidden', column, found: null, expected: null });
  }
}
