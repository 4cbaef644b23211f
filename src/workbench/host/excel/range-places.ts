/** Ranges found from a range. */
import { MAX_COLUMNS, MAX_ROWS, rect, type Rect } from '../../model';
import { bottomOf, boundingRect, intersection, intersects, rightOf } from '../../model/geometry/rect';
import { fail } from '../error';
import type { Answers, HostObject } from '../object';
import { Area, areaArgument } from './area';
import { specialCells } from './special-cells';
import { of } from './targets';

const range = (area: Area | null): HostObject | null => area && of('Range', area);
const found = (area: Area | null): HostObject => of('Range', area ?? fail('ItemNotFound'));

function common(area: Area, argument: string | HostObject): Area | null {
  const other = areaArgument(area.sheet, argument);
  const both = other.sheet === area.sheet ? intersection(area.rect, other.rect) : null;
  return both && new Area(area.sheet, both);
}

function used(area: Area, valuesOnly: boolean | undefined): Area | null {
  const inside = area.sheet.usedArea(valuesOnly, area.rect);
  return inside && new Area(area.sheet, inside);
}

/** `count` rows beside the range: above for a negative step, below for a positive; a negative count starts inside. */
function beside(area: Area, along: 'rows' | 'columns', step: 1 | -1, count: number): Area {
  if (count === 0) fail('InvalidArgument');
  const { top, left } = area.rect;
  const [first, last] = along === 'rows' ? [top, bottomOf(area.rect)] : [left, rightOf(area.rect)];
  const outside = step > 0 ? last + 1 : first - 1;
  const start = count > 0 ? outside : step > 0 ? last : first;
  const towards = count > 0 ? step : -step;
  const from = Math.min(start, start + towards * (Math.abs(count) - 1));
  return area.with(along === 'rows' ? { top: from, rows: Math.abs(count) } : { left: from, columns: Math.abs(count) });
}

/** Grows until nothing touches it: the block of filled cells around the range. */
function surrounding({ sheet, rect: start }: Area): Area {
  let region = start;
  for (;;) {
    const around: Rect = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      rows: Math.min(MAX_ROWS, bottomOf(region) + 2) - Math.max(0, region.top - 1),
      columns: Math.min(MAX_COLUMNS, rightOf(region) + 2) - Math.max(0, region.left - 1),
    };
    const filled = sheet.usedArea(true, around);
    const grown = filled ? boundingRect(region, filled) : region;
    if (grown.rows === region.rows && grown.columns === region.columns) return new Area(sheet, region);
    region = grown;
  }
}

function merged({ sheet, rect: inside }: Area): HostObject | null {
  const areas = sheet.merges.filter((merge) => intersects(merge, inside)).map((merge) => new Area(sheet, merge));
  return areas.length === 0 ? null : of('RangeAreas', { sheet, areas });
}

export const RANGE_PLACES: Answers<Excel.Range, Area> = {
  getAbsoluteResizedRange: (area, rows, columns) => range(area.with({ rows, columns })),
  getBoundingRect: (area, other) => range(area.with(boundingRect(area.rect, areaArgument(area.sheet, other).rect))),
  getCell: (area, row, column) => range(new Area(area.sheet, rect(area.rect.top + row, area.rect.left + column))),
  getColumn: (area, column) => range(area.with({ left: area.rect.left + column, columns: 1 })),
  getColumnsAfter: (area, count = 1) => range(beside(area, 'columns', 1, count)),
  getColumnsBefore: (area, count = 1) => range(beside(area, 'columns', -1, count)),
  getEntireColumn: (area) => range(area.with({ top: 0, rows: MAX_ROWS })),
  getEntireRow: (area) => range(area.with({ left: 0, columns: MAX_COLUMNS })),
  getIntersection: (area, other) => found(common(area, other)),
  getIntersectionOrNullObject: (area, other) => range(common(area, other)),
  getLastCell: (area) => range(area.with({ top: bottomOf(area.rect), left: rightOf(area.rect), rows: 1, columns: 1 })),
  getLastColumn: (area) => range(area.with({ left: rightOf(area.rect), columns: 1 })),
  getLastRow: (area) => range(area.with({ top: bottomOf(area.rect), rows: 1 })),
  getMergedAreasOrNullObject: merged,
  getOffsetRange: (area, rows, columns) =>
    range(area.with({ top: area.rect.top + rows, left: area.rect.left + columns })),
  getResizedRange: (area, rows, columns) =>
    range(area.with({ rows: area.rect.rows + rows, columns: area.rect.columns + columns })),
  getRow: (area, row) => range(area.with({ top: area.rect.top + row, rows: 1 })),
  getRowsAbove: (area, count = 1) => range(beside(area, 'rows', -1, count)),
  getRowsBelow: (area, count = 1) => range(beside(area, 'rows', 1, count)),
  getSpecialCells: (area, cellType, valueType) => specialCells([area], cellType, valueType) ?? fail('ItemNotFound'),
  getSpecialCellsOrNullObject: (area, cellType, valueType) => specialCells([area], cellType, valueType),
  getSurroundingRegion: (area) => range(surrounding(area)),
  getTables: (area, fullyContained = false) =>
    of('TableScopedCollection', { book: area.sheet.book, sheet: area.sheet, on: { area, fully: fullyContained } }),
  getUsedRange: (area, valuesOnly) => found(used(area, valuesOnly)),
  getUsedRangeOrNullObject: (area, valuesOnly) => range(used(area, valuesOnly)),
};
