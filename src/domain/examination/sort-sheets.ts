import { FindingList } from '../finding/finding-list';
import type { Finding } from '../finding/finding';
import { lastMonth, isReportingPeriod, type Period } from '../period/period';
import type { ProgrammeIndex } from '../programme/programme-index';
import type { Unit } from '../programme/unit';
import { LABELS } from '../report/form-words';
import {
  identifyUnit,
  isEstimate,
  isOfAnotherProgramme,
  labelText,
  noteEstimate,
  statedPeriod,
} from '../report/identify-report';
import type { SheetReading } from '../report/read-sheet';

/** A sheet of the period asked for: whose it is, and whether its figures may count. */
export interface CurrentSheet {
  readonly reading: SheetReading;
  /** Null: nobody can say whose it is. */
  readonly unit: Unit | null;
  /** False: of another programme, of no readable period, or of a unit in doubt. */
  readonly usable: boolean;
  /** About the sheet as a whole. */
  readonly findings: readonly Finding[];
}

/** A sheet of another period of the same year: history or an estimate of the year, never an error. */
export interface OtherSheet {
  readonly reading: SheetReading;
  readonly period: Period;
}

export interface SortedSheets {
  readonly current: readonly CurrentSheet[];
  readonly earlier: readonly OtherSheet[];
  /** Estimates of the year's last period. */
  readonly estimates: readonly OtherSheet[];
}

/**
 * Sorts sheets by the period that they say they report. Sheets of later periods, unless they estimate the whole year,
 * and of other years are left alone. Yields after each sheet.
 */
export function* sortSheets(
  readings: readonly SheetReading[],
  source: Period,
  index: ProgrammeIndex,
): Generator<void, SortedSheets> {
  const current: CurrentSheet[] = [];
  const earlier: OtherSheet[] = [];
  const estimates: OtherSheet[] = [];
  const { reporting } = index.programme;
  for (const reading of readings) {
    yield;
    const period = statedPeriod(reading);
    if (period?.code === source.code) current.push(identify(reading, index));
    else if (period === null) current.push(unreadablePeriod(reading, index, source));
    else if (period.year !== source.year) continue;
    else if (lastMonth(period) > lastMonth(source)) {
      if (lastMonth(period) === 12 && isReportingPeriod(period, reporting) && isEstimate(reading))
        estimates.push({ reading, period });
    } else if (isReportingPeriod(period, reporting)) earlier.push({ reading, period });
    else if (lastMonth(period) === lastMonth(source)) current.push(notReporting(reading, index, source));
  }
  return { current, earlier, estimates };
}

function identify(reading: SheetReading, index: ProgrammeIndex): CurrentSheet {
  const findings = new FindingList();
  const unit = identifyUnit(reading, index, findings);
  const stranger = isOfAnotherProgramme(reading, index, unit, findings);
  if (unit) noteEstimate(reading, unit, findings);
  const mismatch = findings.all.some(({ rule }) => rule === 'unit-mismatch');
  return { reading, unit, usable: unit !== null && !stranger && !mismatch, findings: owned(reading, unit, findings) };
}

/** The findings about the form and about its header, now that its unit is known. */
function owned(reading: SheetReading, unit: Unit | null, findings: FindingList): readonly Finding[] {
  const form = reading.findings.map((finding) => ({
    ...finding,
    place: { ...finding.place, unit: unit?.code ?? null },
  }));
  return [...form, ...findings.all];
}

function unreadablePeriod(reading: SheetReading, index: ProgrammeIndex, source: Period): CurrentSheet {
  return doubtfulPeriod(reading, index, source, 'period-unreadable');
}

function notReporting(reading: SheetReading, index: ProgrammeIndex, source: Period): CurrentSheet {
  return doubtfulPeriod(reading, index, source, 'period-not-reporting');
}

function doubtfulPeriod(
  reading: SheetReading,
  index: ProgrammeIndex,
  source: Period,
  rule: 'period-unreadable' | 'period-not-reporting',
): CurrentSheet {
  const findings = new FindingList();
  const unit = identifyUnit(reading, index, findings);
  const cell = reading.header.period?.cell ?? null;
  const found = labelText(reading, 'period');
  const expected = rule === 'period-unreadable' ? LABELS.period : source.code;
  findings.add(
    { unit: unit?.code ?? null, indicator: null, sheet: reading.grid.sheet, cell },
    { rule, found, expected },
  );
  return { reading, unit, usable: false, findings: owned(reading, unit, findings) };
}
