/** Defined names added, changed, deleted. */
import type { Sheet } from '../sheet/sheet';
import { assertFormula } from '../formula/syntax';
import { parseAddress } from '../geometry/address';
import { foldName, type Book } from './book';
import { refuse } from './book-error';
import type { DefinedName } from './name';

const ALLOWED = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

/**
 * `formula` without `=`. Fails on a name that Excel does not allow or that is taken in the same scope, and on
 * a formula that it would not understand.
 */
export function addName(
  book: Book,
  name: string,
  formula: string,
  scope: Sheet | null = null,
  comment = '',
): DefinedName {
  if (!ALLOWED.test(name) || parseAddress(name) || /^[rc]$/i.test(name)) {
    refuse('invalid', `Excel does not allow the name ${JSON.stringify(name)}.`);
  }
  assertFormula(`(${formula})`);
  const taken = book.names.some((other) => foldName(other.name) === foldName(name) && other.scope === scope);
  if (taken || (scope === null && book.findTable(name))) refuse('exists', `The name ${name} is taken.`);
  const added = { name, scope, formula, comment, visible: true };
  book.names.push(added);
  book.calculation.namesChanged();
  return added;
}

export function setNameFormula(book: Book, name: DefinedName, formula: string): void {
  assertFormula(`(${formula})`);
  name.formula = formula;
  book.calculation.namesChanged();
}

export function deleteName(book: Book, name: DefinedName): void {
  book.names = book.names.filter((other) => other !== name);
  book.calculation.namesChanged();
}
