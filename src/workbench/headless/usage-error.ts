/** The command was used wrongly, or there is nothing to work on: said in one sentence, with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
