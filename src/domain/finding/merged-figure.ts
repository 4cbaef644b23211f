import type { IsoDate } from '../period/iso-date';

/** What units reported that have merged since. */
export interface MergedFigure {
  readonly parts: readonly { readonly unit: string; readonly toDate: number }[];
  /** The first day on which they were one, where it is known. */
  readonly since: IsoDate | null;
  /** Of an achieved part nobody knows: 5 months of one and 6 of the other are not 11 months of both. */
  readonly adds: boolean;
}
