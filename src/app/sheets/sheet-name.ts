import { ownSheet, type SheetInfo } from '../workbook/workbook';
import type { SheetRole } from '../workbook/sheet-content';

/** Excel takes no longer name for a sheet. */
const LONGEST_NAME = 31;

/**
 * The name of a sheet that the add-in writes: the one it bears already, even if a person renamed it; else the
 * wanted one, numbered where a person's sheet has that name.
 */
export function outputName(sheets: readonly SheetInfo[], role: SheetRole, key: string, wanted: string): string {
  const own = ownSheet(sheets, role, key);
  if (own) return own.name;
  return freeName(new Set(sheets.map(({ name }) => name.toLowerCase())), wanted);
}

/** The wanted name, numbered where it is taken; from then on it is taken. `taken` holds lower-case names. */
export function freeName(taken: Set<string>, wanted: string): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
