import { cellError, errorNamed, type CellValue } from '../value/cell-value';

/** A result of the engine as a cell's value; null is blank. */
export function resultOf(result: unknown): CellValue | null {
  if (typeof result === 'number') return Number.isFinite(result) ? result : cellError('#NUM!');
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  if (typeof result === 'object' && result !== null && 'error' in result) {
    return errorNamed(String(result.error)) ?? cellError('#VALUE!');
  }
  return null;
}
