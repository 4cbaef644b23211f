import type { Hyperlink } from '../sheet/hyperlink';
import type { Sheet } from '../sheet/sheet';
import { intersects } from '../geometry/rect';
import { assertAllowed } from './locks';
import { cutOut } from './rule-areas';

/** Puts a link on cells in place of what links they had. */
export function setLink(sheet: Sheet, link: Hyperlink): void {
  assertAllowed(sheet, 'insertHyperlinks');
  sheet.hyperlinks = sheet.hyperlinks.flatMap((other) =>
    intersects(other.area, link.area) ? cutOut([other.area], link.area).map((area) => ({ ...other, area })) : [other],
  );
  sheet.hyperlinks.push(link);
  sheet.book.changes.tell({ kind: 'layout', sheet, origin: sheet.book.changes.origin });
}
