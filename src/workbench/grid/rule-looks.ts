import { keyOf, looksByRules, rect, type RuledLook, type Sheet } from '../model';

/** Cells are looked at in blocks of this size, so that scrolling asks for little that is new. */
const [ROWS, COLUMNS] = [32, 16];

/** What conditional formats make of a sheet's cells, worked out where it is looked at and kept until something changes. */
export class RuleLooks {
  private readonly blocks = new Map<string, ReadonlyMap<string, RuledLook>>();

  constructor(private readonly sheet: Sheet) {}

  at(row: number, column: number): RuledLook | undefined {
    if (this.sheet.conditionalFormats.length === 0) return undefined;
    const [down, across] = [Math.floor(row / ROWS), Math.floor(column / COLUMNS)];
    const key = `${down}:${across}`;
    let block = this.blocks.get(key);
    if (!block) {
      block = looksByRules(this.sheet, rect(down * ROWS, across * COLUMNS, ROWS, COLUMNS));
      this.blocks.set(key, block);
    }
    return block.get(keyOf({ row, column }));
  }
}
