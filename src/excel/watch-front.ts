import type { Front } from '../app/workbook/workbook';
import { runExcel } from './run-excel';
import { stopListening } from './stop-listening';

/** Notices which sheet a person brings to the front. */
export async function watchFront(onChange: (sheetId: string) => void): Promise<Front> {
  const { sheetId, registration } = await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const front = worksheets.getActiveWorksheet();
    front.load('id');
    const handler = worksheets.onActivated.add(({ worksheetId }) => {
      onChange(worksheetId);
      return Promise.resolve();
    });
    await context.sync();
    return { sheetId: front.id, registration: handler };
  });
  return { sheetId, stop: () => stopListening([registration]) };
}
