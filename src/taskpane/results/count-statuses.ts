import type { Summary } from '../../domain/summary/summary';
import { STATUSES, type Status } from '../../domain/verdict/status';

/** How many targets have each verdict. */
export function countStatuses({ indicators }: Summary): Readonly<Record<Status, number>> {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const { targets } of indicators) for (const { status } of targets) counts[status] += 1;
  return counts;
}
