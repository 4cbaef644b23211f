import type { IsoDate } from '../period/iso-date';
import type { Observation } from '../report/observation';
import type { Judgement } from './judge-value';
import type { Status } from './status';

/** A milestone is met when every unit for which it arose has done it; done after its date it is late. */
export function judgeDone(
  observations: readonly Observation[],
  due: boolean,
  dueDate: IsoDate | null,
  notArisen: boolean,
): Judgement {
  const concerned = observations.filter(({ standing }) => standing !== 'not-arisen');
  const reported = concerned.filter(({ standing }) => standing === 'reported');
  const done = reported.filter(({ state }) => state === 'done');
  const verdict = (status: Status, late = false): Judgement => ({
    status,
    actual: null,
    gap: null,
    thingsLacking: null,
    exceeded: false,
    late,
  });
  if (notArisen) return verdict('not-applicable');
  if (reported.length === 0) return verdict('no-data');
  if (done.length === concerned.length)
    return verdict('met', dueDate !== null && done.some(({ date }) => date !== null && date > dueDate));
  return verdict(due ? 'unmet' : 'not-due');
}
