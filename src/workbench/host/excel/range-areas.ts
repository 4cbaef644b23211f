/** Several areas of one sheet taken together. */
import { MAX_COLUMNS, MAX_ROWS } from '../../model';
import { cellCount, coversColumns, coversRows, intersection } from '../../model/geometry/rect';
import { fail } from '../error';
import { hostClass, property, type HostObject } from '../object';
import { addressOf, Area, areasArgument, type Areas } from './area';
import { clearArea } from './range-edits';
import { specialCells } from './special-cells';
import { of } from './targets';

const addresses = ({ areas }: Areas): string => areas.map(addressOf).join(',');
const together = (areas: readonly Area[]): HostObject | null => {
  const [first] = areas;
  return first ? of('RangeAreas', { sheet: first.sheet, areas }) : null;
};
const each = ({ areas }: Areas, change: (area: Area) => Area): HostObject | null => together(areas.map(change));

const common = ({ sheet, areas }: Areas, argument: string | HostObject): HostObject | null =>
  together(
    areas.flatMap((area) =>
      areasArgument(sheet, argument).flatMap((other) => {
        const both = other.sheet === sheet ? intersection(area.rect, other.rect) : null;
        return both ? [new Area(sheet, both)] : [];
      }),
    ),
  );

const used = ({ areas }: Areas, valuesOnly: boolean | undefined): HostObject | null =>
  together(
    areas.flatMap(({ sheet, rect }) => {
      const inside = sheet.usedArea(valuesOnly, rect);
      return inside ? [new Area(sheet, inside)] : [];
    }),
  );

export const RANGE_AREAS = hostClass<Excel.RangeAreas, Areas>(
  'RangeAreas',
  {
    address: property(addresses),
    addressLocal: property(addresses),
    areaCount: property(({ areas }) => areas.length),
    cellCount: property(({ areas }) => areas.reduce((count, { rect }) => count + cellCount(rect), 0)),
    isEntireColumn: property(({ areas }) => areas.every(({ rect }) => coversColumns(rect))),
    isEntireRow: property(({ areas }) => areas.every(({ rect }) => coversRows(rect))),
    areas: (areas) => of('RangeCollection', areas),
    conditionalFormats: (areas) => of('ConditionalFormatCollection', areas),
    dataValidation: (areas) => of('DataValidation', areas),
    format: (areas) => of('RangeFormat', areas),
    worksheet: ({ sheet }) => of('Worksheet', sheet),
    calculate: ({ sheet }) => sheet.book.calculation.calculate(),
    clear: ({ areas }, applyTo) => {
      for (const area of areas) clearArea(area, applyTo);
    },
    getEntireColumn: (areas) => each(areas, (area) => area.with({ top: 0, rows: MAX_ROWS })),
    getEntireRow: (areas) => each(areas, (area) => area.with({ left: 0, columns: MAX_COLUMNS })),
    getIntersection: (areas, other) => common(areas, other) ?? fail('ItemNotFound'),
    getIntersectionOrNullObject: common,
    getOffsetRangeAreas: (areas, rows, columns) =>
      each(areas, (area) => area.with({ top: area.rect.top + rows, left: area.rect.left + columns })),
    getSpecialCells: ({ areas }, cellType, valueType) =>
      specialCells(areas, cellType, valueType) ?? fail('ItemNotFound'),
    getSpecialCellsOrNullObject: ({ areas }, cellType, valueType) => specialCells(areas, cellType, valueType),
    getUsedRangeAreas: (areas, valuesOnly) => used(areas, valuesOnly) ?? fail('ItemNotFound'),
    getUsedRangeAreasOrNullObject: used,
  },
  { isAlive: ({ areas }) => areas.every((area) => area.isAlive), canBeKept: true },
);

export const RANGE_COLLECTION = hostClass<Excel.RangeCollection, Areas>(
  'RangeCollection',
  {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ areas }, index) => of('Range', areas[index] ?? fail('ItemNotFound')),
  },
  { items: ({ areas }) => areas.map((area) => of('Range', area)) },
);
