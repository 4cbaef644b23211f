/** Cells emptied. */
import { isBounded, intersects, type Rect } from '../geometry/rect';
import type { Sheet } from '../sheet/sheet';
import { assertNoPartOfArray, releaseSpills } from './arrays';
import { contentWritten } from './content-written';
import { restyleCells } from './format-cells';
import { assertAllowed, assertEditable, assertFormattable } from './locks';
import { anchorOffset, cutOut, moveCondition } from './rule-areas';
import { setValidation } from './validate-cells';

/** `links` takes hyperlinks off; `all` also takes rules and formats, but leaves widths, heights and merges, as Excel does. */
export type ClearWhat = 'all' | 'contents' | 'formats' | 'links';

export function clearCells(sheet: Sheet, area: Rect, what: ClearWhat): void {
  const { changes } = sheet.book;
  changes.batch(changes.origin, () => {
    if (what === 'all' || what === 'contents') clearContents(sheet, area);
    if (what === 'all' || what === 'formats') clearFormats(sheet, area);
    if (what === 'all' || what === 'links') removeLinks(sheet, area);
    if (what === 'all' && sheet.validations.length > 0) setValidation(sheet, area, null);
  });
}

function clearContents(sheet: Sheet, area: Rect): void {
  assertEditable(sheet, area);
  assertNoPartOfArray(sheet, area);
  releaseSpills(sheet, area);
  const formulas: { row: number; column: number }[] = [];
  for (const [row, stored] of sheet.storedRows(area)) {
    const end = Math.min(area.left + area.columns, stored.width);
    for (let column = area.left; column < end; column++) {
      if (stored.formulas?.has(column)) formulas.push({ row, column });
      stored.clear(column);
    }
  }
  contentWritten(sheet, area, formulas);
}

function clearFormats(sheet: Sheet, area: Rect): void {
  assertFormattable(sheet, area);
  if (isBounded(area)) {
    for (const [, row] of sheet.storedRows(area)) {
      const isPlain = row.style === null && sheet.columns.all.length === 0;
      for (let column = area.left; column < area.left + area.columns; column++) {
        if (column < row.styles.length || !isPlain) row.styles[column] = isPlain ? undefined : 0;
      }
    }
  } else restyleCells(sheet, area, () => 0);
  cutRulesOff(sheet, area);
  sheet.book.changes.tell({ kind: 'formats', sheet, area, origin: sheet.book.changes.origin });
}

/** Takes conditional formats off the area. */
export function cutRulesOff(sheet: Sheet, area: Rect): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => {
    if (!rule.areas.some((other) => intersects(other, area))) return true;
    const areas = cutOut(rule.areas, area);
    rule.condition = moveCondition(rule.condition, ...anchorOffset(rule.areas, areas));
    rule.areas = areas;
    return areas.length > 0;
  });
}

function removeLinks(sheet: Sheet, area: Rect): void {
  assertAllowed(sheet, 'insertHyperlinks');
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) =>
    cutOut([link.area], area).map((left) => ({ ...link, area: left })),
  );
}
