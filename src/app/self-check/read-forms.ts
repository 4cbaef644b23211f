import { labelText } from '../../domain/report/identify-report';
import { readSheet, type SheetReading } from '../../domain/report/read-sheet';
import type { CancelSignal } from '../run/run';
import type { SheetInfo, Workbook } from '../workbook/workbook';

const NOT_CANCELLED: CancelSignal = { aborted: false };

/** Reads those sheets that are report forms. */
export async function readForms(workbook: Workbook, sheets: readonly SheetInfo[]): Promise<readonly SheetReading[]> {
  const readings: SheetReading[] = [];
  for await (const grids of workbook.read(sheets, NOT_CANCELLED))
    readings.push(...grids.flatMap((grid) => readSheet(grid) ?? []));
  return readings;
}

/** True where all forms are of one unit, as in the file that a unit keeps; a province's workbook has several. */
export function areOfOneUnit(forms: readonly SheetReading[]): boolean {
  const units = new Set(forms.map((form) => labelText(form, 'unitCode') ?? labelText(form, 'unitName')));
  return units.size === 1;
}
