import type { UnreadableReason } from '../../domain/finding/finding-detail';
import type { Period } from '../../domain/period/period';
import type { AbsentUnit } from '../../domain/programme/absent-unit';

/** Why a file is no report that can be taken in. One sentence each; none stops the other files. */
export type FileProblem =
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  | { readonly kind: 'no-report' }
  /** A form that nobody has filled. */
  | { readonly kind: 'unfilled' }
  | { readonly kind: 'other-programme'; readonly found: string; readonly expected: string }
  | { readonly kind: 'other-period'; readonly found: readonly Period[]; readonly expected: Period }
  | { readonly kind: 'period-unreadable'; readonly found: string | null }
  | { readonly kind: 'unit-unknown'; readonly found: string | null }
  /** Of a unit that is gone, or yet to come. */
  | { readonly kind: 'unit-absent'; readonly unit: AbsentUnit }
  | { readonly kind: 'several-units'; readonly names: readonly string[] }
  | { readonly kind: 'several-sheets'; readonly names: readonly string[] };

/** What stands in the workbook of the same unit and period. */
export type Predecessor =
  | { readonly kind: 'none' }
  /** Received before, as that version; `accepted`: it had been accepted as it was. */
  | { readonly kind: 'received'; readonly version: number; readonly accepted: boolean }
  /** A sheet that a person made, or a form: it stays, set aside. */
  | { readonly kind: 'sheet'; readonly name: string };
