/** Properties of looks, read over many cells at once and written to all of them. */
import { formatCells, stylesIn, type Style, type StylePatch } from '../../model';
import { property, type Property } from '../object';
import type { Cells } from './targets';

/** What all cells agree on; null where they differ. */
export function shared<T>({ sheet, areas }: Cells, read: (style: Style) => T): T | null {
  const found = new Set<T>();
  for (const { rect } of areas) {
    for (const id of stylesIn(sheet, rect)) found.add(read(sheet.book.styles.style(id)));
    if (found.size > 1) return null;
  }
  const [only] = found;
  return only ?? null;
}

/** Null is what Excel answers where cells differ, although Microsoft's declaration has no room for it. */
export const orMixed = <T>(value: T | null): T => value as T;

export function restyle({ sheet, areas }: Cells, patch: StylePatch): void {
  for (const { rect } of areas) formatCells(sheet, rect, patch);
}

/** A property that is one part of a style. */
export const styled = <T>(read: (style: Style) => T, patch: (value: T) => StylePatch): Property<Cells, T> =>
  property(
    (cells) => orMixed(shared(cells, read)),
    (cells, value) => restyle(cells, patch(value)),
  );
