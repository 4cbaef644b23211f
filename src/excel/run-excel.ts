import { HostError, type HostErrorCode } from '../app/workbook/host-error';

/** Runs a batch in Excel; whatever Excel refuses comes out as a `HostError`. */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw toHostError(error);
  }
}

/** Excel's codes, by what a person can do about them. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  ItemNotFound: 'not-found',
  InvalidReference: 'not-found',
  // What the add-in writes is refused where a sheet is protected.
  AccessDenied: 'sheet-protected',
  RequestPayloadSizeLimitExceeded: 'too-much-data',
  ResponsePayloadSizeLimitExceeded: 'too-much-data',
  ActivityLimitReached: 'not-responding',
  InvalidOrTimedOutSession: 'not-responding',
  HostIsBusy: 'not-responding',
  Timeout: 'not-responding',
  RequestAborted: 'not-responding',
  ServiceNotAvailable: 'not-responding',
  Conflict: 'not-responding',
};

/** Errors of Excel's become host errors; anything else is a bug and stays what it is. */
export function toHostError(error: unknown): unknown {
  if (error instanceof HostError || !(error instanceof OfficeExtension.Error)) return error;
  const code = CODES[error.code] ?? 'refused';
  // Only where nothing better can be said, Excel's own words are shown.
  return new HostError(code, code === 'refused' ? error.message : null, { cause: error });
}
