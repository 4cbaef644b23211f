import type { Judgement } from './judge-value';
import type { Status } from './status';

/** A person's word decides; until it is due, what is not met yet is only not due. */
export function judgePersonally(
  verdict: { readonly met: boolean } | null,
  due: boolean,
  notArisen: boolean,
): Judgement {
  const status = statusOf(verdict, due, notArisen);
  return { status, actual: null, gap: null, thingsLacking: null, exceeded: false, late: false };
}

function statusOf(verdict: { readonly met: boolean } | null, due: boolean, notArisen: boolean): Status {
  if (notArisen) return 'not-applicable';
  if (verdict?.met) return 'met';
  if (!due) return 'not-due';
  return verdict ? 'unmet' : 'no-data';
}
