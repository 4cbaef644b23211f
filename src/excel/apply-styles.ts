import { FONT, STYLES, type Style } from '../app/sheets/styles';
import type { SheetContent, StyledArea } from '../app/workbook/sheet-content';
import type { Area } from '../domain/report/grid';
import { mergeAreas } from './merge-areas';
import { rangeOf } from './range-of';

type Property = keyof Style;
type Value = NonNullable<Style[Property]>;

/**
 * Gives every styled area its looks, one property at a time over areas as large as possible. Before each it yields how
 * many things Excel is about to be told, so that a request can be cut there.
 */
export function* applyStyles(sheet: Excel.Worksheet, { styles }: SheetContent): Generator<number> {
  for (const area of mergeAreas(styles.map(({ area: own }) => own))) {
    yield 1;
    rangeOf(sheet, area).format.font.name = FONT;
  }
  for (const [property, values] of byProperty(styles))
    for (const [value, areas] of values)
      for (const area of mergeAreas(areas)) {
        yield property === 'grid' ? EDGES.length : 1;
        applyProperty(rangeOf(sheet, area), property, value);
      }
}

function byProperty(styles: readonly StyledArea[]): ReadonlyMap<Property, ReadonlyMap<Value, readonly Area[]>> {
  const found = new Map<Property, Map<Value, Area[]>>();
  for (const { area, style } of styles)
    for (const [property, value] of Object.entries(STYLES[style]) as [Property, Value][]) {
      const values = found.get(property) ?? new Map<Value, Area[]>();
      found.set(property, values);
      const areas = values.get(value);
      if (areas) areas.push(area);
      else values.set(value, [area]);
    }
  return found;
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function applyProperty(range: Excel.Range, property: Property, value: Value): void {
  const { format } = range;
  switch (property) {
    case 'fill':
      format.fill.color = String(value);
      return;
    case 'colour':
      format.font.color = String(value);
      return;
    case 'bold':
      format.font.bold = value === true;
      return;
    case 'italic':
      format.font.italic = value === true;
      return;
    case 'underline':
      format.font.underline = value === true ? 'Single' : 'None';
      return;
    case 'size':
      format.font.size = Number(value);
      return;
    case 'align':
      format.horizontalAlignment = HORIZONTAL[value as keyof typeof HORIZONTAL];
      return;
    case 'valign':
      format.verticalAlignment = VERTICAL[value as keyof typeof VERTICAL];
      return;
    case 'wrap':
      format.wrapText = value === true;
      return;
    case 'indent':
      format.indentLevel = Number(value);
      return;
    case 'grid':
      drawGrid(range);
      return;
    case 'format':
      // One format for the whole area: Excel takes it for all cells.
      range.numberFormat = String(value) as unknown as string[][];
      return;
  }
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
const GRID_COLOUR = '#a6a6a6';

function drawGrid({ format }: Excel.Range): void {
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = GRID_COLOUR;
  }
}
