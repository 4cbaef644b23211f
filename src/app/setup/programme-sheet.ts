import type { CellRef, SheetGrid } from '../../domain/report/grid';
import type { TableKey } from './field';

/** A sheet of the programme as it stands, and how many rows the add-in wrote there. */
export interface ProgrammeSheet {
  readonly grid: SheetGrid;
  readonly written: number;
}

/** What stands of a table already: lines that people added to it count as the add-in's own. */
export interface StandingTable {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** The heading of a column that a person added to the table: written anew, it would be lost. Null where there is none. */
  readonly ownColumn: CellRef | null;
}

export type SheetNames = Readonly<Record<TableKey, string>>;
