import type { SheetContent } from '../app/workbook/sheet-content';
import { applyLayout, applyMerges, applyOpenCells, applyPage } from './apply-layout';
import { applyHighlights, applyInputs } from './apply-rules';
import { applyStyles } from './apply-styles';
import { boundsOf } from './merge-areas';
import { rangeOf } from './range-of';
import type { Outbox } from './outbox';

/** What sizes and page of a sheet take in a request, and an area that is given a look; measured. */
const LAYOUT_BYTES = 15_000;
const AREA_BYTES = 600;
/** A rule takes more than a look. */
const AREAS_A_RULE = 3;

/** A sheet that is dressed already, and that others may look like. */
export interface DressedSheet {
  readonly sheet: Excel.Worksheet;
  readonly content: SheetContent;
}

/** Gives a sheet its looks, rules and sizes, in as many requests as that takes. Cells are written before. */
export async function dress(
  { sheet, content }: DressedSheet,
  outbox: Outbox,
  alike: DressedSheet | null,
): Promise<void> {
  if (alike) {
    await outbox.add(AREA_BYTES);
    copyLooks(alike, sheet);
  } else {
    for (const areas of applyStyles(sheet, content)) await outbox.add(areas * AREA_BYTES);
    await outbox.add(content.highlights.length * AREAS_A_RULE * AREA_BYTES);
    applyHighlights(sheet, content);
    await outbox.add((content.unlocked?.length ?? 0) * AREA_BYTES);
    applyOpenCells(sheet, content);
  }
  applyMerges(sheet, content);
  for (const rules of applyInputs(sheet, content)) await outbox.add(rules * AREAS_A_RULE * AREA_BYTES);
  await outbox.add(LAYOUT_BYTES);
  applyLayout(sheet, content);
  applyPage(sheet, content);
}

/** Formats, highlights and locks are copied with an area; validation and sizes are not. */
function copyLooks({ sheet: from, content }: DressedSheet, to: Excel.Worksheet): void {
  const area = boundsOf(dressedAreas(content));
  rangeOf(to, area).copyFrom(rangeOf(from, area), 'Formats');
}

const dressedAreas = ({ styles, highlights, unlocked }: SheetContent) => [
  ...styles.map(({ area }) => area),
  ...highlights.map(({ area }) => area),
  ...(unlocked ?? []),
];

/** Finds, among sheets that are dressed one after the other, an earlier one with the same looks. */
export class Wardrobe {
  private readonly worn = new Map<string, DressedSheet>();

  /** The first that looked so, or null where this is it. */
  alike(dressed: DressedSheet): DressedSheet | null {
    const { styles, highlights, unlocked } = dressed.content;
    if (styles.length === 0) return null;
    const looks = JSON.stringify([styles, highlights, unlocked]);
    const first = this.worn.get(looks) ?? null;
    if (!first) this.worn.set(looks, dressed);
    return first;
  }
}
