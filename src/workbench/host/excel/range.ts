/** Excel's Range: content, places derived from it, edits. */
import { hostClass } from '../object';
import type { Area } from './area';
import { CELL_PROPERTIES } from './cell-properties';
import { RANGE_CONTENT, checkSize } from './range-content';
import { RANGE_EDITS } from './range-edits';
import { RANGE_PARTS } from './range-parts';
import { RANGE_PLACES } from './range-places';
import { RANGE_SHAPE } from './range-shape';

export const RANGE = hostClass<Excel.Range, Area>(
  'Range',
  { ...RANGE_CONTENT, ...RANGE_SHAPE, ...RANGE_PARTS, ...RANGE_PLACES, ...RANGE_EDITS, ...CELL_PROPERTIES },
  {
    isAlive: (area) => area.isAlive,
    canBeKept: true,
    hidden: {
      // Before the library writes more than 1,500 cells in slices, it asks whether the whole would fit.
      _ValidateArraySize: (area, rows: number, columns: number) => checkSize(area, rows, columns),
    },
  },
);
