import type { Named } from '../reference';

/** What the cells of a programme point at. */
export interface ProgrammeLists {
  readonly wholeName: string;
  readonly levels: readonly Named[];
  readonly groups: readonly Named[];
  readonly facts: readonly Named[];
  readonly units: readonly Named[];
  readonly indicators: readonly (Named & { readonly isPercentage: boolean })[];
}
