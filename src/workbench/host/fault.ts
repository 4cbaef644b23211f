/** Failures that tests ask for: what happens to an add-in when Excel is busy, cut off or out of patience. */
import type { ExcelErrorCode } from './error';

/** Failures of the transport, by the numbers that Office's frame protocol gives them. */
export const TRANSPORT_ERRORS = {
  InvalidOperationInCellEditMode: { number: 5004, status: 400, message: 'Excel is in cell-editing mode.' },
  InvalidOrTimedOutSession: { number: 5012, status: 408, message: 'The session has timed out or is no longer valid.' },
  ActivityLimitReached: { number: 5102, status: 429, message: 'Activity limit has been reached.' },
  RequestPayloadSizeLimitExceeded: {
    number: 5103,
    status: 400,
    message: 'The request payload size has exceeded the limit.',
  },
  ResponsePayloadSizeLimitExceeded: {
    number: 5104,
    status: 400,
    message: 'The response payload size has exceeded the limit.',
  },
  AccessDenied: { number: 7000, status: 401, message: "The add-in isn't allowed to do this." },
} as const;
export type TransportError = keyof typeof TRANSPORT_ERRORS;

/** `trip` counts from 1, from the moment the fault is given; cleanups after `Excel.run` are not counted. */
export type Fault =
  /** The request never reaches the workbook. */
  | { readonly trip: number; readonly kind: 'before'; readonly error?: TransportError }
  /** The workbook does it all, but the answer is lost. */
  | { readonly trip: number; readonly kind: 'after'; readonly error?: TransportError }
  /** The batch breaks off after so many actions; what they did stays. */
  | { readonly trip: number; readonly kind: 'within'; readonly actions: number; readonly error?: ExcelErrorCode }
  /** The answer comes late. */
  | { readonly trip: number; readonly kind: 'delay'; readonly milliseconds: number };

/** When a test names no error. */
export const DEFAULT_ERROR: TransportError = 'InvalidOrTimedOutSession';
