import { clearCells, formatCells, formattedText, parseColor, putCell, setLink, type Sheet } from '../../model';
import { contains, type Rect } from '../../model/geometry/rect';
import { property } from '../object';
import type { Area } from './area';

const linkOn = (sheet: Sheet, area: Rect) => sheet.hyperlinks.find((link) => contains(link.area, area));

export const hyperlink = property<Area, Excel.RangeHyperlink>(
  ({ sheet, rect }) => {
    const link = linkOn(sheet, rect);
    if (!link) return null as unknown as Excel.RangeHyperlink;
    return {
      ...(link.address !== '' && { address: link.address }),
      ...(link.location !== '' && { documentReference: link.location }),
      screenTip: link.tooltip,
      textToDisplay: formattedText(sheet, rect.top, rect.left),
    };
  },
  ({ sheet, rect }, given) => {
    const { address = '', documentReference = '', screenTip = '', textToDisplay } = given;
    clearCells(sheet, rect, 'links');
    setLink(sheet, { area: rect, address, location: documentReference, tooltip: screenTip });
    const text = textToDisplay ?? (sheet.valueAt(rect.top, rect.left) === null ? address || documentReference : null);
    if (text !== null) putCell(sheet, rect.top, rect.left, text);
    formatCells(sheet, rect, { font: { underline: 'single', color: parseColor('#0563C1') } });
  },
);
