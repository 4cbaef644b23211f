import type { Place } from '../../domain/finding/finding';
import { cellAddress } from '../../domain/report/address';

/** `Sheet “Văn Yên”, cell F25`; null where a finding has no place in the workbook. */
export function placeWords({ sheet, cell }: Pick<Place, 'sheet' | 'cell'>): string | null {
  if (!sheet) return null;
  const where =
    sheet.file === null
      ? `Sheet “${sheet.name}”`
      : `File ${sheet.file}${sheet.name === '' ? '' : `, sheet “${sheet.name}”`}`;
  return cell ? `${where}, cell ${cellAddress(cell)}` : where;
}
