import type { TargetVerdict } from './summary';

/** `7/9`: how many units meet a target that each of them has, of those that have it and have to do with it. */
export function unitsMeeting({ units }: TargetVerdict): { readonly met: number; readonly judged: number } {
  const judged = units.filter(({ status }) => status !== 'not-applicable' && status !== 'no-target');
  return { met: judged.filter(({ status }) => status === 'met').length, judged: judged.length };
}
