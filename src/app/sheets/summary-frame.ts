import type { CellContent, StyledArea } from '../workbook/sheet-content';
import type { Area } from '../../domain/report/grid';
import { SUMMARY_WIDTH } from './summary-rows';
import type { TextBlock, TypedTexts } from './summary-blocks';

/** Rows of a sheet that are filled here and there, and how they look. */
export interface Frame {
  readonly rows: readonly (readonly CellContent[])[];
  readonly styles: readonly StyledArea[];
  readonly merges: readonly Area[];
}

/** Lays out blocks in so many rows from `top`; where people wrote something else, that stands. */
export function layOutBlocks(blocks: readonly TextBlock[], typed: TypedTexts, top: number, height: number): Frame {
  const rows = Array.from({ length: height }, () => Array<CellContent>(SUMMARY_WIDTH).fill(null));
  const styles: StyledArea[] = [];
  const merges: Area[] = [];
  for (const { name, row: first, left, columns, lines } of blocks)
    for (const [i, { text, style }] of lines.entries()) {
      const area = { top: top + first + i, left, rows: 1, columns };
      const cells = rows[first + i];
      const known = typed.get(name);
      if (cells) cells[left] = known ? (known[i] ?? null) : text;
      styles.push({ area, style });
      merges.push(area);
    }
  return { rows, styles, merges };
}
