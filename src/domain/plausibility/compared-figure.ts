import type { FindingDetail } from '../finding/finding-detail';
import { isFlow, type Indicator } from '../programme/indicator';
import type { Unit } from '../programme/unit';
import type { FigurePart, Observation } from '../report/observation';

/** How many times the usual a figure must be to be worth a look, and how large to be more than chance. */
export interface Bounds {
  readonly times: number;
  readonly atLeast: number;
}

/**
 * Which of an indicator's figures is held against others, and within which bounds. Counts of events and money given
 * leap from quarter to quarter; what only a slip of a unit of measure explains is a thousandfold. Totals and scores
 * hardly move. Null: there is nothing to compare.
 */
export interface Compared {
  /** Held against the unit's own past. */
  readonly overTime: FigurePart;
  /** Held against units of the same level; null where the programme itself says what it must be. */
  readonly amongPeers: FigurePart | null;
  readonly bounds: Bounds;
}

const MONEY: Bounds = { times: 500, atLeast: 0 };
const COUNT: Bounds = { times: 50, atLeast: 100 };
const STANDING: Bounds = { times: 20, atLeast: 100 };
const SCORE: Bounds = { times: 5, atLeast: 0 };

export function comparedFigure(indicator: Indicator): Compared | null {
  switch (indicator.measure) {
    case 'count':
      return isFlow(indicator)
        ? { overTime: 'inPeriod', amongPeers: 'toDate', bounds: COUNT }
        : { overTime: 'toDate', amongPeers: 'toDate', bounds: STANDING };
    case 'amount':
      return { overTime: isFlow(indicator) ? 'inPeriod' : 'toDate', amongPeers: 'toDate', bounds: MONEY };
    case 'ratio': {
      // Where the unit's own fact says what the total is, that says more than any other unit's.
      const amongPeers = indicator.totalFact === undefined ? 'total' : null;
      return { overTime: 'total', amongPeers, bounds: STANDING };
    }
    case 'index':
      return { overTime: 'toDate', amongPeers: 'toDate', bounds: SCORE };
    case 'change':
      return { overTime: 'toDate', amongPeers: 'toDate', bounds: indicator.of.kind === 'amount' ? MONEY : COUNT };
    case 'milestone':
    case 'narrative':
    case 'computed':
    case 'tally':
      return null;
  }
}

/** The figure, where it counts and is more than nothing: of nothing, everything is infinitely many times. */
export function positive(observation: Observation | undefined, part: FigurePart): number | null {
  const value = observation?.standing === 'reported' ? observation[part] : null;
  return value !== null && value > 0 ? value : null;
}

/** True where one figure is so many times the other that a slip is likelier than the truth. */
export function isFar(value: number, usual: number, { times, atLeast }: Bounds): boolean {
  const ratio = value > usual ? value / usual : usual / value;
  return ratio >= times && Math.max(value, usual) >= atLeast;
}

/** What is said of a figure that is hardly to be believed. */
export type Implausible = Extract<FindingDetail, { rule: 'outside-plausible' | 'far-from-history' | 'far-from-peers' }>;

/** A unit that has a figure, and what it said. */
export interface Reporter {
  readonly unit: Unit;
  readonly observation: Observation;
}
