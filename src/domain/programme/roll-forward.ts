import type { IsoDate } from '../period/iso-date';
import type { FigurePart } from '../report/observation';
import { isFlow, type Indicator } from './indicator';
import type { Programme } from './programme';
import { rollForwardTasks } from './roll-forward-tasks';
import { unitsAfter } from './roll-forward-units';
import { carriesIn, isValueTarget, type Target } from './target';

/** What is kept of a year's results: figures that units reported, by unit. */
export interface YearResults {
  /** One part of an indicator's figures in a reporting period. Empty where nothing is remembered. */
  readonly figures: (indicator: string, period: string, part: FigurePart) => Readonly<Record<string, number>>;
  /** The year's reporting periods, in order, as pairs with the same one a year later. */
  readonly periods: readonly string[];
}

export interface NextYear {
  /** Whether this year's values stay as a proposal; else they wait to be assigned. */
  readonly keepTargets: boolean;
  readonly results: YearResults;
}

/**
 * Next year's programme: the same indicators with their lineage, units with their validity and the facts of the year's
 * end, due dates a year on. What
 * was reached this year becomes what next year's changes are compared with, and what terms and campaigns carry in.
 */
export function rollForward(programme: Programme, next: NextYear): Programme {
  const { year } = programme;
  return {
    ...programme,
    id: renamed(programme.id, year) ?? `${programme.id}-${year + 1}`,
    name: renamed(programme.name, year) ?? programme.name,
    year: year + 1,
    units: [...unitsAfter(programme)],
    indicators: programme.indicators.map((indicator) => indicatorAfter(indicator, year, next)),
    tasks: [...rollForwardTasks(programme.tasks)],
  };
}

/** `Chương trình năm 2023` → `… năm 2024`; null where the year is not named. */
function renamed(text: string, year: number): string | null {
  const named = new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g');
  return text.search(named) < 0 ? null : text.replace(named, String(year + 1));
}

/** The same day a year later, for days of the year that ends; what lies beyond it stays where it is. */
function yearOn(day: IsoDate, year: number): IsoDate {
  if (!day.startsWith(`${year}-`)) return day;
  const later = `${year + 1}${day.slice(4)}`;
  return later.endsWith('-02-29') ? `${year + 1}-02-28` : later;
}

function indicatorAfter(indicator: Indicator, year: number, { keepTargets, results }: NextYear): Indicator {
  const targets = indicator.targets.map((target) => targetAfter(target, year, keepTargets));
  return carryIn(rememberBaselines({ ...indicator, targets }, results), results);
}

/** This year's figures are what next year's same windows are compared with. */
function rememberBaselines(indicator: Indicator, { periods, figures }: YearResults): Indicator {
  if (indicator.measure !== 'change' || indicator.baseline !== 'same-window') return indicator;
  const baselines = Object.fromEntries(
    periods
      .map((period) => [period, figures(indicator.code, period, 'toDate')] as const)
      .filter(([, byUnit]) => Object.keys(byUnit).length > 0),
  );
  const rest = { ...indicator };
  delete rest.baselines;
  return Object.keys(baselines).length === 0 ? rest : { ...rest, baselines };
}

/** What a term or campaign has reached by the year's end is added to what it had reached before the year. */
function carryIn(indicator: Indicator, { periods, figures }: YearResults): Indicator {
  const last = periods.at(-1);
  if (last === undefined || !indicator.targets.some(carriesIn)) return indicator;
  const reached = (part: FigurePart) => figures(indicator.code, last, part);
  switch (indicator.measure) {
    case 'count':
    case 'amount': {
      if (!isFlow(indicator)) return indicator;
      const toDate = reached('toDate');
      const add = (unit: string, before = 0) => before + (toDate[unit] ?? 0);
      return { ...indicator, ...openings(indicator.opening, toDate, add) };
    }
    case 'ratio': {
      if (!isFlow(indicator)) return indicator;
      const [toDate, totals] = [reached('toDate'), reached('total')];
      const add = (unit: string, before = { achieved: 0, total: 0 }) => ({
        achieved: before.achieved + (toDate[unit] ?? 0),
        total: before.total + (totals[unit] ?? 0),
      });
      return { ...indicator, ...openings(indicator.opening, toDate, add) };
    }
    case 'change': {
      if (indicator.of.kind === 'index') return indicator;
      const [toDate, bases] = [reached('toDate'), reached('baseline')];
      const add = (unit: string, before = { now: 0, baseline: 0 }) => ({
        now: before.now + (toDate[unit] ?? 0),
        baseline: before.baseline + (bases[unit] ?? 0),
      });
      return { ...indicator, ...openings(indicator.opening, toDate, add) };
    }
    case 'index':
    case 'milestone':
    case 'computed':
    case 'tally':
    case 'narrative':
      return indicator;
  }
}

/** Of the units that had an opening before, or have reached something since. */
function openings<T>(
  before: Readonly<Record<string, T>> | undefined,
  reached: Readonly<Record<string, number>>,
  add: (unit: string, before?: T) => T,
): { readonly opening?: Record<string, T> } {
  const units = [...new Set([...Object.keys(before ?? {}), ...Object.keys(reached)])];
  if (units.length === 0) return {};
  return { opening: Object.fromEntries(units.map((unit) => [unit, add(unit, before?.[unit])])) };
}

/** What a term or campaign is to reach was assigned for all of it. */
function targetAfter(target: Target, year: number, keep: boolean): Target {
  const ofYear = target.window === 'year';
  const due =
    target.due !== undefined && target.due !== 'every-period' && ofYear ? yearOn(target.due, year) : target.due;
  const dated = due === undefined ? target : { ...target, due };
  return keep || !ofYear || !isValueTarget(dated) ? dated : { ...dated, value: null, overrides: {} };
}
