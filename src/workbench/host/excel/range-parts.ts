/** What hangs on a range. */
import type { Answers } from '../object';
import type { Area } from './area';
import { hyperlink } from './hyperlinks';
import { of, type Cells } from './targets';

export const cellsOf = (area: Area): Cells => ({ sheet: area.sheet, areas: [area] });

export const RANGE_PARTS: Answers<Excel.Range, Area> = {
  worksheet: (area) => of('Worksheet', area.sheet),
  format: (area) => of('RangeFormat', cellsOf(area)),
  dataValidation: (area) => of('DataValidation', cellsOf(area)),
  conditionalFormats: (area) => of('ConditionalFormatCollection', cellsOf(area)),
  hyperlink,
};
