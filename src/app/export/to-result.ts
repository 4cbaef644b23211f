import type { Finding } from '../../domain/finding/finding';
import { toNumber, type Fraction } from '../../domain/number/fraction';
import { cellAddress } from '../../domain/report/address';
import type { SheetRef } from '../../domain/report/grid';
import { partsOf, valueOf, type Figure } from '../../domain/rollup/figure';
import type { IndicatorSummary, Summary, TargetVerdict, UnitFigure } from '../../domain/summary/summary';
import { findingSentence } from '../../locales/vi/finding-sentences';
import { placeWords } from '../../locales/vi/place-words';
import { RESULT_SCHEMA_VERSION, type ConsolidationResult } from './result-schema';

/** The file and sheet that a sheet of the workbook came from. */
export type FindOrigin = (sheet: SheetRef) => SheetRef;

/** The result of a run as JSON data. `differences`: found when the written sheets were recalculated. */
export function toResult(summary: Summary, differences: readonly Finding[], origin: FindOrigin): ConsolidationResult {
  const { index, period, units } = summary.examination;
  const findings = [...summary.findings, ...differences];
  const concerning = countByUnit(findings);
  return {
    schemaVersion: RESULT_SCHEMA_VERSION,
    programme: index.programme.id,
    period: period.code,
    units: units.map(({ unit, status, sheet }) => ({
      code: unit.code,
      name: unit.name,
      level: unit.level,
      status,
      ...originOf(sheet, origin),
      findings: concerning.get(unit.code) ?? 0,
    })),
    findings: findings.map((finding) => toFinding(finding, origin)),
    indicators: summary.indicators.map((indicator) => toIndicator(indicator, origin)),
  };
}

function countByUnit(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { place } of findings) if (place.unit !== null) counts.set(place.unit, (counts.get(place.unit) ?? 0) + 1);
  return counts;
}

function originOf(sheet: SheetRef | null, origin: FindOrigin): { file: string | null; sheet: string | null } {
  if (!sheet) return { file: null, sheet: null };
  const { file, name } = origin(sheet);
  return { file, sheet: name === '' ? null : name };
}

function toFinding(finding: Finding, origin: FindOrigin): ConsolidationResult['findings'][number] {
  const { rule, severity, found, expected, place } = finding;
  const from = place.sheet && origin(place.sheet);
  const where = placeWords({ ...place, sheet: from });
  return {
    rule,
    severity,
    unit: place.unit,
    indicator: place.indicator,
    ...originOf(place.sheet, origin),
    address: place.cell === null ? null : cellAddress(place.cell),
    actual: found,
    expected,
    message: where === null ? findingSentence(finding) : `${where}: ${findingSentence(finding)}`,
  };
}

const asNumber = (value: Fraction | null): number | null => (value === null ? null : toNumber(value));

function toFigures(figure: Figure) {
  const { inPeriod, achieved, total, baseline } = partsOf(figure);
  return {
    value: asNumber(valueOf(figure)),
    inPeriod: asNumber(inPeriod),
    achieved: asNumber(achieved),
    total: asNumber(total),
    baseline: asNumber(baseline),
  };
}

function toIndicator(summary: IndicatorSummary, origin: FindOrigin): ConsolidationResult['indicators'][number] {
  const { indicator, figure, expected, reported, missing, excluded, notArisen, targets, units } = summary;
  return {
    code: indicator.code,
    name: indicator.name,
    measure: indicator.measure,
    unitOfMeasure: indicator.unitOfMeasure,
    ...toFigures(figure),
    expected,
    reported,
    missing: missing.map(({ code }) => code),
    excluded: excluded.map(({ code }) => code),
    notArisen: notArisen.map(({ code }) => code),
    targets: targets.map(toTarget),
    units: units.map((unit) => toUnitFigure(unit, origin)),
  };
}

function toTarget(verdict: TargetVerdict): ConsolidationResult['indicators'][number]['targets'][number] {
  const { target, value, actual, status, gap, exceeded, late, incomplete, short } = verdict;
  return {
    judgedAt: target.judgedAt,
    comparator: target.comparator,
    value,
    actual: asNumber(actual),
    status,
    gap: asNumber(gap),
    exceeded,
    late,
    incomplete,
    short: short.map(({ unit }) => unit.code),
  };
}

function toUnitFigure(
  { unit, observation, figure, verdict }: UnitFigure,
  origin: FindOrigin,
): ConsolidationResult['indicators'][number]['units'][number] {
  const { state, date, text, sheet, cell, standing } = observation;
  return {
    code: unit.code,
    ...toFigures(figure),
    state: standing === 'not-arisen' ? 'not-arisen' : state,
    date,
    text,
    status: verdict?.status ?? null,
    ...originOf(sheet, origin),
    address: cell === null ? null : cellAddress(cell),
  };
}
