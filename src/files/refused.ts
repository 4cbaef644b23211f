import type { UnreadableReason } from '../domain/finding/finding-detail';

/** Thrown inside the reader where a file cannot be read; it leaves the reader as an answer. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly reason: UnreadableReason,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}
