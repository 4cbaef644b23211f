import { z } from 'zod';
import type { IsoDate } from '../../domain/period/iso-date';
import { HostError } from '../workbook/host-error';
import type { Workbook } from '../workbook/workbook';

/** Under which key a workbook remembers when reports are due, by period. */
const KEY = 'tong-hop.due';
const VERSION = 1;
const schema = z.strictObject({
  schemaVersion: z.literal(VERSION),
  due: z.record(z.string(), z.iso.date()),
});

/** When the period's reports are due; null where nobody said so. What a newer version wrote says nothing to this one. */
export async function readDue(workbook: Workbook, period: string): Promise<IsoDate | null> {
  return (await readAll(workbook))?.[period] ?? null;
}

/** Remembers when the period's reports are due, or that nobody says so any more. */
export async function writeDue(workbook: Workbook, period: string, due: IsoDate | null): Promise<void> {
  const all = await readAll(workbook);
  if (!all) throw new HostError('refused');
  const others = Object.entries(all).filter(([other]) => other !== period);
  const next = Object.fromEntries(due === null ? others : [...others, [period, due]]);
  await workbook.writeSetting(KEY, JSON.stringify({ schemaVersion: VERSION, due: next }));
}

/** Null where the setting is of a newer version, or nobody's. */
async function readAll(workbook: Workbook): Promise<Readonly<Record<string, IsoDate>> | null> {
  const text = await workbook.readSetting(KEY);
  if (text === null) return {};
  const parsed = z
    .string()
    .transform((own, context): unknown => {
      try {
        return JSON.parse(own);
      } catch {
        context.addIssue('not JSON');
        return z.NEVER;
      }
    })
    .pipe(schema)
    .safeParse(text);
  return parsed.success ? parsed.data.due : null;
}
