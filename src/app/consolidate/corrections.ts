import { cellAddress } from '../../domain/report/address';
import { cellOf } from '../../domain/report/cell-of';
import { FIGURE_PARTS } from '../../domain/report/observation';
import type { Summary } from '../../domain/summary/summary';
import { NO_ENTRY, type LogEntry } from '../log/log-entry';
import type { RememberedFigures } from '../reading/figures-memory';

/** Figures that differ from those on record of the same unit and period: what was corrected since. */
export function correctionsSince(
  summary: Summary,
  remembered: RememberedFigures,
  stamp: Pick<LogEntry, 'at' | 'by'>,
): readonly LogEntry[] {
  const { source, units } = summary.examination;
  const before = remembered.figuresOf(source.code);
  // What comes in for the first time is received, not corrected.
  const onRecord = new Set([...before.keys()].map((key) => key.slice(0, key.indexOf(' '))));
  return units.flatMap(({ unit, observations }) =>
    [...(onRecord.has(unit.code) ? observations.values() : [])].flatMap((observation) =>
      FIGURE_PARTS.flatMap((part): LogEntry[] => {
        const from = before.get(`${unit.code} ${observation.indicator} ${part}`) ?? null;
        const to = observation[part];
        if (from === to) return [];
        const cell = cellOf(observation, part);
        return [
          {
            ...NO_ENTRY,
            ...stamp,
            action: 'corrected',
            period: source.code,
            unit: unit.code,
            indicator: observation.indicator,
            subject: part,
            sheet: observation.sheet?.name ?? '',
            address: cell === null ? '' : cellAddress(cell),
            from: from === null ? '' : String(from),
            to: to === null ? '' : String(to),
          },
        ];
      }),
    ),
  );
}
