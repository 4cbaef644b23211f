import type { IsoDate } from '../period/iso-date';
import { codeAsNumber } from './code';
import { isReported, parentOf, type Indicator, type ReportedIndicator } from './indicator';
import { passOnOpenings } from './pass-on-openings';
import type { Programme } from './programme';
import { asOf, isValidOn, type Unit } from './unit';

/**
 * A programme as of one day, looked up by code: which units there are, who reports what.
 * Built once per run; units that do not exist on the day are not in it.
 */
export interface ProgrammeIndex {
  readonly programme: Programme;
  readonly day: IsoDate;
  /** In the programme's order, with their facts as of the day. */
  readonly units: readonly Unit[];
  unit(code: string): Unit | undefined;
  /** The unit, if it reports anything at all. */
  reporter(code: string): Unit | undefined;
  indicator(code: string): Indicator | undefined;
  /** By what a spreadsheet makes of its code (see `codeAsNumber`). */
  indicatorByNumber(code: string): Indicator | undefined;
  /** Units expected to report the indicator. */
  reportersOf(indicator: Indicator): readonly Unit[];
  isReporter(indicator: Indicator, unit: string): boolean;
  /** The rows of the unit's form, in the programme's order. */
  reportedBy(unit: string): readonly ReportedIndicator[];
  /** Units that report anything at all, in the programme's order. */
  readonly reporters: readonly Unit[];
  unitsAt(level: string): readonly Unit[];
  /** The unit itself and all below it. */
  withDescendants(unit: string): ReadonlySet<string>;
  partsOf(indicator: string): readonly Indicator[];
}

export function indexProgramme(given: Programme, day: IsoDate): ProgrammeIndex {
  const programme = passOnOpenings(given, day);
  const units = programme.units.filter((unit) => isValidOn(unit, day)).map((unit) => asOf(unit, day));
  const unitByCode = new Map(units.map((unit) => [unit.code, unit]));
  const indicatorByCode = new Map(programme.indicators.map((indicator) => [indicator.code, indicator]));
  const indicatorByNumber = new Map(programme.indicators.map((indicator) => [codeAsNumber(indicator.code), indicator]));
  const rows = new Map<string, ReportedIndicator[]>(units.map((unit) => [unit.code, []]));
  const reporters = new Map<string, readonly Unit[]>();
  const reporterCodes = new Map<string, ReadonlySet<string>>();
  for (const indicator of programme.indicators.filter(isReported)) {
    const { levels, units: named } = indicator.reportedBy;
    const who = units.filter((unit) => levels.includes(unit.level) || named.includes(unit.code));
    reporters.set(indicator.code, who);
    reporterCodes.set(indicator.code, new Set(who.map(({ code }) => code)));
    for (const unit of who) rows.get(unit.code)?.push(indicator);
  }
  const children = childrenByParent(units);
  const families = new Map<string, ReadonlySet<string>>();
  return {
    programme,
    day,
    units,
    unit: (code) => unitByCode.get(code),
    reporter: (code) => ((rows.get(code)?.length ?? 0) > 0 ? unitByCode.get(code) : undefined),
    indicator: (code) => indicatorByCode.get(code),
    indicatorByNumber: (code) => indicatorByNumber.get(code),
    isReporter: (indicator, unit) => reporterCodes.get(indicator.code)?.has(unit) ?? false,
    reportersOf: (indicator) => reporters.get(indicator.code) ?? [],
    reportedBy: (unit) => rows.get(unit) ?? [],
    reporters: units.filter((unit) => (rows.get(unit.code)?.length ?? 0) > 0),
    unitsAt: (level) => units.filter((unit) => unit.level === level),
    withDescendants(code) {
      const known = families.get(code) ?? familyOf(code, children);
      families.set(code, known);
      return known;
    },
    partsOf: (code) => programme.indicators.filter((indicator) => parentOf(indicator) === code),
  };
}

function childrenByParent(units: readonly Unit[]): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const { code, parent } of units) {
    if (parent === undefined) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(code);
    else children.set(parent, [code]);
  }
  return children;
}

function familyOf(code: string, children: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const family = new Set([code]);
  // A set also visits what is added while it is walked; a unit that is its own ancestor ends the walk.
  for (const member of family) for (const child of children.get(member) ?? []) family.add(child);
  return family;
}
