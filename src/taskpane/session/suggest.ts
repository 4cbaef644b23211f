import { mayBeReport, type SheetInfo, type Workbook } from '../../app/workbook/workbook';
import type { ProgrammeChoice, Suggestion } from './snapshot';

/** So many sheets tell whose reports they are; a hundred would only be slower. */
const ENOUGH = 12;

/** The programme and period that a workbook's reports name, for the clerk to confirm; null where they name none of ours. */
export async function suggest(
  workbook: Workbook,
  sheets: readonly SheetInfo[],
  programmes: readonly ProgrammeChoice[],
): Promise<Suggestion | null> {
  const candidates = sheets.filter((sheet) => mayBeReport(sheet) && !sheet.hidden).slice(0, ENOUGH);
  if (candidates.length === 0) return null;
  const { namedByForms, readForms } = await import('./form-cases');
  const named = namedByForms(await readForms(workbook, candidates));
  const programme = programmes.find(({ id }) => id === named?.programme);
  return programme ? { programme, period: named?.period?.code ?? null } : null;
}
