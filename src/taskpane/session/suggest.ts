import { mayBeReport, type SheetInfo, type Workbook } from '../../app/workbook/workbook';
import type { SheetReading } from '../../domain/report/read-sheet';
import type { ProgrammeChoice, Suggestion } from './snapshot';

/** A unit's own file has no more sheets, and so many tell whose reports they are; a hundred would only be slower. */
const ENOUGH = 12;

/** Forms among the first sheets that may be reports. */
export interface FirstForms {
  readonly forms: readonly SheetReading[];
  /** False where there are more sheets, which nobody has looked at. */
  readonly areAll: boolean;
}

/** Reads as much of a workbook that is new to the pane as it takes to tell whose it is. */
export async function readFirstForms(workbook: Workbook, sheets: readonly SheetInfo[]): Promise<FirstForms> {
  const candidates = sheets.filter((sheet) => mayBeReport(sheet) && !sheet.hidden);
  const areAll = candidates.length <= ENOUGH;
  if (candidates.length === 0) return { forms: [], areAll };
  const { readForms } = await import('./form-cases');
  return { forms: await readForms(workbook, candidates.slice(0, ENOUGH)), areAll };
}

/** The programme and period that reports name, for the clerk to confirm; null where they name none of ours. */
export async function suggest(
  forms: readonly SheetReading[],
  programmes: readonly ProgrammeChoice[],
): Promise<Suggestion | null> {
  if (forms.length === 0) return null;
  const { namedByForms } = await import('./form-cases');
  const named = namedByForms(forms);
  const programme = programmes.find(({ id }) => id === named?.programme);
  return programme ? { programme, period: named?.period?.code ?? null } : null;
}
