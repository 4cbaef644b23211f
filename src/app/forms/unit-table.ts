import type { Unit } from '../../domain/programme/unit';
import { absoluteAddress, absoluteArea } from '../../domain/report/address';
import type { Area } from '../../domain/report/grid';
import type { CellContent } from '../workbook/sheet-content';
import { FIRST_FORM_ROW, WORK_COLUMN } from './form-layout';
import type { FormValue } from './unit-cells';

/** A cell of a form, and what it is to hold. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** Columns beyond which no reader looks: a form ends at AZ. */
const COLUMNS_READ = 52;
const FIRST_COLUMN = WORK_COLUMN + 1;
const ACROSS = COLUMNS_READ - FIRST_COLUMN;
const POSITION = { row: FIRST_FORM_ROW, column: WORK_COLUMN } as const;

/**
 * What differs between the units that a form is for, kept on the form itself, so that it can be moved to a file of its
 * own: a column for each cell that differs, a row for each unit. Of a single unit nothing differs.
 */
export class UnitTable {
  private readonly columns: (readonly FormValue[])[] = [];
  private readonly places = new Map<string, number>();

  constructor(private readonly units: readonly Unit[]) {}

  /** What all units have, or a formula that gives what the chosen one has. */
  content(values: readonly FormValue[]): CellContent {
    const [first = null] = values;
    if (values.every((value) => value === first)) return first;
    const picked = this.pick(values);
    return { formula: `=IF(ISNUMBER(${this.position}),IF(${picked}="","",${picked}),"")`, value: '' };
  }

  /** A formula's part: the chosen unit's value; an error while none is chosen. */
  pick(values: readonly FormValue[]): string {
    return `INDEX(${absoluteArea(this.areaOf(values))},${this.position})`;
  }

  /** Where the values stand, one below the other. */
  areaOf(values: readonly FormValue[]): Area {
    const key = JSON.stringify(values);
    const place = this.places.get(key) ?? this.columns.push(values) - 1;
    this.places.set(key, place);
    const top = FIRST_FORM_ROW + Math.floor(place / ACROSS) * (this.units.length + 1);
    return { top, left: FIRST_COLUMN + (place % ACROSS), rows: this.units.length, columns: 1 };
  }

  /** The cell that says which of the units is chosen. */
  readonly position = absoluteAddress(POSITION);

  /** All that the form needs of the table: the values that were asked for, and which of `names` stands in a cell. */
  cells(names: readonly string[], chosen: { readonly row: number; readonly column: number }): readonly PlacedCell[] {
    const list = absoluteArea(this.areaOf(names));
    const formula = `=IFERROR(MATCH(${absoluteAddress(chosen)},${list},0),"")`;
    return [
      { ...POSITION, content: { formula, value: '' } },
      ...this.columns.flatMap((values) => {
        const area = this.areaOf(values);
        return values.map((content, i): PlacedCell => ({ row: area.top + i, column: area.left, content }));
      }),
    ];
  }
}
