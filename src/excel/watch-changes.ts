import type { Watch } from '../app/workbook/workbook';
import { runExcel } from './run-excel';
import { stopListening } from './stop-listening';

/** Finds the names of people's sheets; null for the add-in's own. */
export interface FindSheet {
  /** As last listed: all that can be said of a sheet that is gone. */
  known(id: string): string | null;
  now(id: string): Promise<string | null>;
}

/** Notices edits of people's sheets, whoever makes them, in this Excel or in another that has the workbook open. */
export async function watchChanges(find: FindSheet, onChange: (sheetName: string) => void): Promise<Watch> {
  const changed = new Set<string>();
  const notice = (name: string | null): void => {
    if (name === null) return;
    changed.add(name);
    onChange(name);
  };
  const look = async (id: string): Promise<void> => {
    notice(find.known(id) ?? (await find.now(id)));
  };
  const registrations = await runExcel(async (context) => {
    const { onChanged, onAdded, onDeleted } = context.workbook.worksheets;
    const handlers = [
      // What the add-in itself writes is no news to it.
      onChanged.add(({ worksheetId, triggerSource }) =>
        triggerSource === 'ThisLocalAddin' ? Promise.resolve() : look(worksheetId),
      ),
      onAdded.add(({ worksheetId }) => look(worksheetId)),
      onDeleted.add(({ worksheetId }) => {
        notice(find.known(worksheetId));
        return Promise.resolve();
      }),
    ] as const;
    await context.sync();
    return handlers;
  });
  return {
    changed: () => [...changed],
    stop: () => stopListening(registrations),
  };
}
