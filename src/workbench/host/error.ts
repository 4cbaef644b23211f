/** Errors as Excel reports them: a code that programs read, a sentence, a status. */
import type { BookError, BookErrorCode } from '../model';

const SENTENCES = {
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  ApiNotFound: [
    400,
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  ],
  GeneralException: [500, 'There was an internal error while processing the request.'],
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidOperation: [400, 'The operation attempted is invalid on the object.'],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  ItemAlreadyExists: [409, 'The resource being created already exists.'],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  NotImplemented: [501, "The requested feature isn't implemented."],
  UnsupportedOperation: [400, 'The operation being attempted is not supported.'],
} as const satisfies Record<string, readonly [status: number, sentence: string]>;

export type ExcelErrorCode = keyof typeof SENTENCES;

export class ExcelError extends Error {
  readonly status: number;

  constructor(
    readonly code: ExcelErrorCode,
    message?: string,
  ) {
    super(message ?? SENTENCES[code][1]);
    this.name = 'ExcelError';
    this.status = SENTENCES[code][0];
  }
}

export function fail(code: ExcelErrorCode, message?: string): never {
  throw new ExcelError(code, message);
}

/** A member that Excel has and this host does not: said aloud, never passed over. */
export const unanswered = (what: string): never => fail('NotImplemented', `This host does not answer ${what}.`);

const CODES: Readonly<Record<BookErrorCode, ExcelErrorCode>> = {
  damaged: 'InvalidArgument',
  encrypted: 'InvalidArgument',
  'old-format': 'InvalidArgument',
  invalid: 'InvalidArgument',
  'not-found': 'ItemNotFound',
  exists: 'ItemAlreadyExists',
  protected: 'AccessDenied',
  'not-allowed': 'InvalidOperation',
};

/** The workbook's refusal in Excel's words; the workbook's own reason follows, since a developer reads it. */
export function excelErrorOf({ code, message }: BookError): ExcelError {
  const excelCode = CODES[code];
  return new ExcelError(excelCode, `${SENTENCES[excelCode][1]} (${message})`);
}
