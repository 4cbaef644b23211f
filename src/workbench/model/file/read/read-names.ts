/** Defined names; those that mean print areas and titles go to their sheets. */
import type { Book } from '../../book/book';
import { tokenize } from '../../formula/lexer';
import { areaOfReference, type Reference } from '../../formula/reference';
import { bottomOf, rightOf } from '../../geometry/rect';
import type { Sheet } from '../../sheet/sheet';
import { withoutPrefixes } from '../future-functions';
import { isTrue, type XmlElement } from '../package/xml';

/** `sheets` are the workbook's sheets in the file's own count, in which some may be of a kind that is not read. */
export function readNames(book: Book, elements: readonly XmlElement[], sheets: readonly (Sheet | null)[]): void {
  for (const { attributes, text } of elements) {
    const scope = attributes['localSheetId'] === undefined ? null : sheets[Number(attributes['localSheetId'])];
    if (scope === undefined || (scope === null && attributes['localSheetId'] !== undefined)) continue;
    const name = attributes['name'] ?? '';
    const formula = withoutPrefixes(text);
    if (scope && name === '_xlnm.Print_Area' && readPrintArea(scope, formula)) continue;
    if (scope && name === '_xlnm.Print_Titles' && readPrintTitles(scope, formula)) continue;
    book.names.push({
      name,
      scope,
      formula,
      comment: attributes['comment'] ?? '',
      visible: !isTrue(attributes['hidden']),
    });
  }
}

/** The references of a list of nothing but references, or null: a name may also be worked out by a formula. */
function referencesOf(formula: string): Reference[] | null {
  const found: Reference[] = [];
  for (const token of tokenize(formula)) {
    if (token.kind === 'reference') found.push(token.reference);
    else if (token.kind !== 'separator' && token.text.trim() !== '') return null;
  }
  return found.length > 0 ? found : null;
}

function readPrintArea(sheet: Sheet, formula: string): boolean {
  const references = referencesOf(formula);
  if (references) sheet.page.printAreas = references.map(areaOfReference);
  return references !== null;
}

function readPrintTitles(sheet: Sheet, formula: string): boolean {
  const references = referencesOf(formula);
  for (const reference of references ?? []) {
    const area = areaOfReference(reference);
    if (reference.shape === 'rows') sheet.page.titleRows = [area.top, bottomOf(area)];
    if (reference.shape === 'columns') sheet.page.titleColumns = [area.left, rightOf(area)];
  }
  return references !== null;
}
