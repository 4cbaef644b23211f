import type { Place } from '../../domain/finding/finding';
import { cellAddress } from '../../domain/report/address';

/** `Trang “Văn Yên”, ô F25`; null where a finding has no place in the workbook. */
export function placeWords({ sheet, cell }: Pick<Place, 'sheet' | 'cell'>): string | null {
  if (!sheet) return null;
  const where =
    sheet.file === null
      ? `Trang “${sheet.name}”`
      : `Tệp ${sheet.file}${sheet.name === '' ? '' : `, trang “${sheet.name}”`}`;
  return cell ? `${where}, ô ${cellAddress(cell)}` : where;
}
