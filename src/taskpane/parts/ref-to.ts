import type { RefObject } from 'react';

/**
 * Keeps a Fluent component's element in a ref. The library's types (9.74, under React 19.3) take no ref object for
 * components that may be one of several elements; a function they take.
 */
export function refTo<T>(ref: RefObject<T | null>): (element: T | null) => void {
  return (element) => {
    ref.current = element;
  };
}
