import { examine } from '../../../src/domain/examination/examine';
import { NO_MEMORY, type Memory } from '../../../src/domain/examination/memory';
import type { Acceptance, Finding } from '../../../src/domain/finding/finding';
import type { Programme } from '../../../src/domain/programme/programme';
import { cellAddress } from '../../../src/domain/report/address';
import { readSheet } from '../../../src/domain/report/read-sheet';
import type { SheetGrid } from '../../../src/domain/report/grid';
import { missingObservation, type Observation } from '../../../src/domain/report/observation';
import { summarise } from '../../../src/domain/summary/summarise';
import type { Summary } from '../../../src/domain/summary/summary';
import { aPeriod } from './observation-builder';
import type { SheetBuilder } from './sheet-builder';

export interface CheckOptions {
  readonly acceptances?: readonly Acceptance[];
  readonly memory?: Memory;
}

/** Reads sheets as the product does: those that are no report are left aside. */
export function checkGrids(
  programme: Programme,
  periodCode: string,
  grids: readonly SheetGrid[],
  { acceptances = [], memory = NO_MEMORY }: CheckOptions = {},
): Summary {
  const readings = grids.flatMap((grid) => readSheet(grid) ?? []);
  const period = aPeriod(periodCode);
  return summarise(examine({ programme, period, readings, acceptances, memory, findings: [] }), [], acceptances);
}

export const check = (
  programme: Programme,
  periodCode: string,
  sheets: readonly SheetBuilder[],
  options: CheckOptions = {},
): Summary =>
  checkGrids(
    programme,
    periodCode,
    sheets.map((sheet) => sheet.grid()),
    options,
  );

/** What the unit was understood to say of the indicator. */
export function observationOf(summary: Summary, unit: string, indicator: string): Observation {
  const report = summary.examination.units.find((candidate) => candidate.unit.code === unit);
  return report?.observations.get(indicator) ?? missingObservation(unit, indicator);
}

/** Findings in short, for comparison: `error percent-typed 5.1 F12`. */
export const inShort = ({ severity, rule, place: { indicator, cell } }: Finding): string =>
  [severity, rule, indicator ?? '-', cell ? cellAddress(cell) : '-'].join(' ');

/** The findings of a summary in short; info is left out unless asked for. */
export function findingsOf(summary: Summary, { info = false } = {}): readonly string[] {
  return summary.findings.filter(({ severity }) => info || severity !== 'info').map(inShort);
}

/** The only finding of a rule. @throws when there is none, or more than one. */
export function finding(summary: Summary, rule: Finding['rule']): Finding {
  const found = summary.findings.filter((candidate) => candidate.rule === rule);
  const [only] = found;
  if (!only || found.length > 1)
    throw new Error(`${found.length} of ${rule}; there are: ${findingsOf(summary, { info: true }).join(', ')}`);
  return only;
}

/** A person's reason for a finding, as the log would give it back. */
export function acceptanceOf(finding: Finding, found: string, period = '2023-Q1'): Acceptance {
  return {
    period,
    rule: finding.rule,
    unit: finding.place.unit ?? '',
    indicator: finding.place.indicator,
    found,
    reason: 'Đã đối chiếu với văn bản của đơn vị',
    by: 'Nguyễn Thị Mai',
    at: '2023-04-03T08:00:00.000Z',
  };
}
