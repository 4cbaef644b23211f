import type { UnitStatus } from '../examination/examination';
import type { IsoDate } from '../period/iso-date';

/** What is remembered of one unit's report at the moment of a freeze. */
export interface FrozenReport {
  readonly unit: string;
  /** The sheet that it stood on; empty where the unit had not reported. */
  readonly sheet: string;
  readonly status: UnitStatus;
  readonly cutOff: IsoDate | null;
  readonly estimate: boolean;
  /** Fingerprint of what it said. */
  readonly fingerprint: string;
}

/** A period whose figures are settled: *Chốt số liệu*. */
export interface Freeze {
  readonly programme: string;
  readonly period: string;
  /** The reporting period whose reports were read. */
  readonly source: string;
  /** ISO date and time. */
  readonly at: string;
  /** The calendar day of that moment where the person was. */
  readonly day: IsoDate;
  readonly by: string;
  /** Over all that follows; what is printed is its beginning. */
  readonly fingerprint: string;
  readonly programmeFingerprint: string;
  readonly resultsFingerprint: string;
  /** In the programme's order. */
  readonly reports: readonly FrozenReport[];
}

/** Fingerprints of what a freeze rests on. */
export interface Fingerprints {
  readonly programme: string;
  readonly results: string;
  readonly reports: readonly Pick<FrozenReport, 'unit' | 'fingerprint'>[];
}

/** What the fingerprint over everything is taken of: anybody can take it again from the lines on record. */
export const wholeText = (period: string, { programme, results, reports }: Fingerprints): string =>
  [
    `period ${period}`,
    `programme ${programme}`,
    ...reports.map(({ unit, fingerprint }) => `report ${unit} ${fingerprint}`),
    `results ${results}`,
  ].join('\n');

/** The part of a fingerprint that people compare: `3fa9-21bc-77d0`. */
export const shortFingerprint = (fingerprint: string): string =>
  (fingerprint.slice(0, 12).match(/.{1,4}/g) ?? []).join('-');

/** How a freeze stands against what the workbook says now. */
export interface FreezeStanding {
  readonly freeze: Freeze;
  /** Codes of units whose report is another one than at the freeze. */
  readonly changed: readonly string[];
  readonly programmeChanged: boolean;
  /** The same reports and the same programme now come to something else: a verdict or a reason was given since. */
  readonly resultsChanged: boolean;
}

export function compareFreeze(freeze: Freeze, now: Fingerprints): FreezeStanding {
  const before = new Map(freeze.reports.map(({ unit, fingerprint }) => [unit, fingerprint]));
  const after = new Map(now.reports.map(({ unit, fingerprint }) => [unit, fingerprint]));
  const units = [...new Set([...before.keys(), ...after.keys()])];
  return {
    freeze,
    changed: units.filter((unit) => before.get(unit) !== after.get(unit)),
    programmeChanged: freeze.programmeFingerprint !== now.programme,
    resultsChanged: freeze.resultsFingerprint !== now.results,
  };
}

/** Everything is as it was frozen. */
export const isAsFrozen = ({ changed, programmeChanged, resultsChanged }: FreezeStanding): boolean =>
  changed.length === 0 && !programmeChanged && !resultsChanged;
