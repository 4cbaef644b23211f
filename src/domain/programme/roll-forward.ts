import { rollForwardTasks } from '../task/roll-forward-tasks';
import type { IsoDate } from '../period/iso-date';
import type { Indicator } from './indicator';
import type { Programme } from './programme';
import { isValueTarget, type Target } from './target';

/** What is kept of a year's results: figures that units reported, by unit. */
export interface YearResults {
  /** Year-to-date figures of a reporting period, of an indicator. Empty where nothing is remembered. */
  readonly figures: (indicator: string, period: string) => Readonly<Record<string, number>>;
  /** The year's reporting periods, in order, as pairs with the same one a year later. */
  readonly periods: readonly string[];
}

export interface NextYear {
  /** Whether this year's values stay as a proposal; else they wait to be assigned. */
  readonly keepTargets: boolean;
  readonly results: YearResults;
}

/**
 * Next year's programme: the same indicators with their lineage, units with their validity, due dates a year on. What
 * was reached this year becomes what next year's changes are compared with, and what terms and campaigns carry in.
 */
export function rollForward(programme: Programme, next: NextYear): Programme {
  const { year } = programme;
  return {
    ...programme,
    id: renamed(programme.id, year) ?? `${programme.id}-${year + 1}`,
    name: renamed(programme.name, year) ?? programme.name,
    year: year + 1,
    indicators: programme.indicators.map((indicator) => indicatorAfter(indicator, year, next)),
    // Codes stay as they are: what tasks point at is found under the same one.
    tasks: [...rollForwardTasks(programme.tasks, (code) => code)],
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
  const after = { ...indicator, targets: indicator.targets.map((target) => targetAfter(target, year, keepTargets)) };
  const last = results.periods.at(-1);
  if (after.measure === 'change' && after.baseline === 'same-window') {
    const baselines = Object.fromEntries(
      results.periods
        .map((period) => [period, results.figures(indicator.code, period)] as const)
        .filter(([, byUnit]) => Object.keys(byUnit).length > 0),
    );
    const rest = { ...after };
    delete rest.baselines;
    return Object.keys(baselines).length === 0 ? rest : { ...rest, baselines };
  }
  const carries = after.targets.some(({ window }) => window !== 'year');
  if (!carries || last === undefined) return after;
  if ((after.measure !== 'count' && after.measure !== 'amount') || after.accumulation !== 'flow') return after;
  const reached = results.figures(indicator.code, last);
  const units = new Set([...Object.keys(after.opening ?? {}), ...Object.keys(reached)]);
  const opening = Object.fromEntries(
    [...units].map((unit) => [unit, (after.opening?.[unit] ?? 0) + (reached[unit] ?? 0)]),
  );
  return units.size === 0 ? after : { ...after, opening };
}

/** What a term or campaign is to reach was assigned for all of it. */
function targetAfter(target: Target, year: number, keep: boolean): Target {
  const ofYear = target.window === 'year';
  const due =
    target.due !== undefined && target.due !== 'every-period' && ofYear ? yearOn(target.due, year) : target.due;
  const dated = due === undefined ? target : { ...target, due };
  return keep || !ofYear || !isValueTarget(dated) ? dated : { ...dated, value: null, overrides: {} };
}
