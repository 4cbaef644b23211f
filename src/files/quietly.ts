/* eslint-disable no-console -- what the library prints is for its own developers; here it would land in a clerk's output */

/** Runs something that prints remarks about a file which nobody can act on. */
export function quietly<T>(work: () => T): T {
  const { error } = console;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = error;
  }
}
