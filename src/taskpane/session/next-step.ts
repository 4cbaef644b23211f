import type { Period } from '../../domain/period/period';
import type { Snapshot } from './snapshot';

/** What the pinned button does: the one thing that brings the clerk further. */
export type NextStep =
  | { readonly kind: 'collect' }
  | { readonly kind: 'check'; readonly sheets: number }
  | { readonly kind: 'check-again'; readonly reports: number }
  | { readonly kind: 'consolidate'; readonly period: Period; readonly errors: number; readonly missing: number }
  | { readonly kind: 'open-sheet'; readonly sheet: string }
  /** The period is frozen: its summary is what there is to look at. */
  | { readonly kind: 'open-summary' };

/** Null where there is no programme yet. */
export function nextStep({ period, result, changed, sheets, hasFreezes }: Snapshot): NextStep | null {
  if (!period) return null;
  if (!result) return sheets > 0 || hasFreezes ? { kind: 'check', sheets } : { kind: 'collect' };
  const { units } = result.summary.examination;
  const withStatus = (status: (typeof units)[number]['status']) => units.filter((unit) => unit.status === status);
  const missing = withStatus('missing').length;
  const reports = units.length - missing;
  if (changed.length > 0 || reports === 0) return { kind: 'check-again', reports };
  if (result.freeze !== null) return { kind: 'open-summary' };
  if (result.written !== null) return { kind: 'open-sheet', sheet: result.written };
  return { kind: 'consolidate', period, errors: withStatus('errors').length, missing };
}
