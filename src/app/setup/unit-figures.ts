import type { Indicator } from '../../domain/programme/indicator';
import { isRecord, without, type JsonRecord } from './record';

/** An indicator without what it says of single units, its targets likewise, and those figures as lines of their own. */
export interface SplitIndicator {
  readonly indicator: JsonRecord;
  readonly targets: readonly JsonRecord[];
  readonly figures: readonly JsonRecord[];
}

export function unitFiguresOf(given: Indicator): SplitIndicator {
  const { targets, ...indicator }: JsonRecord & { readonly targets: readonly JsonRecord[] } = { ...given };
  const { code } = given;
  const figures = targets.flatMap(({ overrides }, i) =>
    linesOf(overrides, (figure) => ({
      kind: 'target',
      indicator: code,
      ...(targets.length > 1 ? { target: i + 1 } : {}),
      ...figure,
    })),
  );
  const openings = linesOf(indicator['opening'], (figure) => ({ kind: 'opening', indicator: code, ...figure }));
  if (openings.length > 0) delete indicator['opening'];
  const baselines = Object.entries(isRecord(indicator['baselines']) ? indicator['baselines'] : {}).flatMap(
    ([period, byUnit]) => linesOf(byUnit, (figure) => ({ kind: 'baseline', indicator: code, period, ...figure })),
  );
  if (baselines.length > 0) delete indicator['baselines'];
  return {
    indicator,
    targets: targets.map((target) => without(target, 'overrides')),
    figures: [...figures, ...openings, ...baselines],
  };
}

function linesOf(byUnit: unknown, line: (figure: JsonRecord) => JsonRecord): JsonRecord[] {
  if (!isRecord(byUnit)) return [];
  return Object.entries(byUnit).map(([unit, figure]) => line({ unit, ...pairOf(figure) }));
}

/** One number or two, whatever they are called. */
function pairOf(figure: unknown): JsonRecord {
  if (Array.isArray(figure)) return { value: figure[0] as unknown, second: figure[1] as unknown };
  if (!isRecord(figure)) return { value: figure };
  return 'achieved' in figure
    ? { value: figure['achieved'], second: figure['total'] }
    : { value: figure['now'], second: figure['baseline'] };
}

/** What stands with an indicator for one unit, from a line: as its measure has it. */
export function openingFrom({ value, second }: JsonRecord, measure: unknown): unknown {
  if (measure === 'ratio') return { achieved: value, total: second };
  if (measure === 'change') return second === undefined ? { now: value } : { now: value, baseline: second };
  return value;
}
