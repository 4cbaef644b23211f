import type { AbsentUnit } from '../programme/absent-unit';
import type { MergedFigure } from './merged-figure';
import type { IsoDate } from '../period/iso-date';
import type { Column, Label } from '../report/form-words';
import type { FigurePart } from '../report/observation';
import type { LegacyEncoding } from '../text/legacy-encodings';

/**
 * Why nothing can be read of a file: it holds no bytes or no cells · asks for a password · is cut short or garbled ·
 * is no spreadsheet · is larger than any report · takes longer than a person waits.
 */
export const UNREADABLE_REASONS = ['empty', 'encrypted', 'damaged', 'not-a-workbook', 'too-large', 'too-slow'] as const;
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

/** What a finding says, by rule: the closed list of everything that a check can find. */
export type FindingDetail =
  // Files and sheets
  | Found<'file-unreadable', { reason: UnreadableReason }>
  | Found<'file-without-report'>
  | Found<'sheet-too-large'>
  | Found<'sheet-hidden'>
  | Found<'programme-missing'>
  | Found<'programme-wrong'>
  | Found<'unit-code-missing'>
  | Found<'unit-unknown'>
  | Found<'unit-absent', { absent: AbsentUnit }>
  | Found<'unit-mismatch'>
  | Found<'unit-name-differs'>
  | Found<'period-unreadable'>
  | Found<'period-not-reporting'>
  | Found<'report-duplicated', { sheets: readonly string[] }>
  | Found<'report-set-aside'>
  | Found<'label-missing', { label: Label }>
  | Found<'label-repeated', { label: Label }>
  | Found<'estimate'>
  | Found<'text-converted', { encoding: LegacyEncoding; cells: number }>
  // The form
  | Found<'heading-missing', { column: Column }>
  | Found<'heading-repeated', { column: Column }>
  | Found<'heading-spelling', { column: Column }>
  | Found<'columns-moved'>
  | Found<'second-heading'>
  | Found<'row-missing'>
  | Found<'row-unknown'>
  | Found<'row-repeated'>
  | Found<'row-renamed'>
  | Found<'row-of-another-name', { otherCode: string }>
  | Found<'row-not-for-unit'>
  | Found<'row-code-differs'>
  | Found<'rows-moved'>
  | Found<'row-hidden'>
  | Found<'column-hidden', { column: Column }>
  | Found<'merged-cells'>
  | Found<'figure-without-code'>
  | Found<'figure-in-unused-cell', { column: Column }>
  | Found<'unit-of-measure-differs'>
  | Found<'plan-differs'>
  // Cells
  | Found<'cell-error', { column: Column }>
  | Found<'not-a-number', { column: Column }>
  | Found<'number-as-text', { column: Column }>
  | Found<'number-as-date', { column: Column }>
  | Found<'percent-typed', { column: Column }>
  | Found<'negative', { column: Column }>
  /** `money`: the unit of measure of a ratio of money. */
  | Found<'not-whole', { column: Column; money: string | null }>
  | Found<'not-whole-dong', { column: Column }>
  | Found<'too-large', { column: Column }>
  /** `dong`: what it comes to in đồng. */
  | Found<'amount-too-small', { column: Column; dong: number }>
  | Found<'formula-typed', { column: Column }>
  | Found<'external-formula', { column: Column }>
  | Found<'state-unreadable'>
  | Found<'state-spelling'>
  | Found<'date-unreadable'>
  | Found<'date-as-text'>
  // What a unit says of one indicator
  | Found<'value-missing', { mayBeZero: boolean }>
  | Found<'half-missing', { column: Column }>
  | Found<'to-date-missing'>
  | Found<'to-date-carried'>
  | Found<'in-period-missing'>
  | Found<'first-period-differs'>
  | Found<'to-date-below-period'>
  | Found<'to-date-below-previous', { previousPeriod: string; merged: MergedFigure | null }>
  | Found<'to-date-does-not-add-up', { previousPeriod: string }>
  | Found<'achieved-above-total'>
  | Found<'total-differs-from-fact', { fact: string }>
  | Found<'rate-disagrees'>
  | Found<'part-above-whole', { whole: string }>
  | Found<'part-above-whole-total', { whole: string }>
  | Found<'state-conflict'>
  | Found<'not-arisen-as-zero'>
  | Found<'not-arisen-ignored'>
  | Found<'date-missing'>
  | Found<'date-without-done'>
  | Found<'date-after-period'>
  | Found<'rule-broken', { code: string; sentence: string }>
  // What became of units
  | Found<'facts-before-merger', { facts: readonly string[]; former: readonly string[]; since: IsoDate }>
  | Found<'units-removed', { units: readonly string[] }>
  // What others, and the unit's own past, make of a figure
  | Found<'outside-plausible', { column: FigurePart }>
  | Found<'far-from-history', { column: FigurePart; previousPeriod: string; times: number }>
  | Found<'far-from-peers', { column: FigurePart; peers: number; times: number }>
  // What was written
  | Found<'recalculation-differs', { output: string }>;

/** `found`: what stands there; `expected`: what was expected or understood. Null where there is nothing to say. */
type Found<Rule extends string, More extends object = object> = {
  readonly rule: Rule;
  readonly found: string | number | null;
  readonly expected: string | number | null;
} & Readonly<More>;
