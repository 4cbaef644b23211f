import { cellAddress } from '../../domain/report/address';
import { cellOf } from '../../domain/report/cell-of';
import { FIGURE_PARTS, type FigurePart, type Observation } from '../../domain/report/observation';
import type { Summary } from '../../domain/summary/summary';
import { NO_ENTRY, type LogEntry } from '../log/log-entry';
import type { RememberedFigures } from '../reading/figures-memory';

/** Figures that differ from those on record of the same unit and period: what was corrected since. Yields after each unit. */
export function* correctionsSince(
  summary: Summary,
  remembered: RememberedFigures,
  stamp: Pick<LogEntry, 'at' | 'by'>,
): Generator<void, readonly LogEntry[]> {
  const { source, units } = summary.examination;
  const before = remembered.figuresOf(source.code);
  // What comes in for the first time is received, not corrected.
  const onRecord = new Set([...before.keys()].map((key) => key.slice(0, key.indexOf(' '))));
  const corrected: LogEntry[] = [];
  for (const { unit, observations } of units) {
    yield;
    if (!onRecord.has(unit.code)) continue;
    for (const observation of observations.values())
      for (const part of FIGURE_PARTS) {
        const from = before.get(`${unit.code} ${observation.indicator} ${part}`) ?? null;
        if (from !== observation[part])
          corrected.push({ ...NO_ENTRY, ...stamp, period: source.code, ...correction(observation, part, from) });
      }
  }
  return corrected;
}

function correction(observation: Observation, part: FigurePart, from: number | null) {
  const { unit, indicator, sheet } = observation;
  const [to, cell] = [observation[part], cellOf(observation, part)];
  return {
    action: 'corrected',
    unit,
    indicator,
    subject: part,
    sheet: sheet?.name ?? '',
    address: cell === null ? '' : cellAddress(cell),
    from: from === null ? '' : String(from),
    to: to === null ? '' : String(to),
  } as const satisfies Partial<LogEntry>;
}
