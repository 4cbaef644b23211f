import type { CellRef } from './grid';
import type { FigurePart, Observation } from './observation';

/** The cell of one of an observation's figures, or the one that a reader is led to. */
export function cellOf(observation: Observation, part: FigurePart): CellRef | null {
  return observation.sources[part]?.at(-1)?.cell ?? observation.cell;
}
