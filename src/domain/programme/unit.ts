import { z } from 'zod';
import type { IsoDate } from '../period/iso-date';
import { slug } from './code';

/** Who reports: the province office itself, a district, a commune, an organisation. */
export const unitSchema = z.strictObject({
  code: slug,
  /** Names repeat (Tân Thịnh exists twice); only the code tells units apart. */
  name: z.string().min(1),
  /** `huyện`, `thành phố`, `xã` … */
  kind: z.string().default(''),
  level: slug,
  parent: slug.optional(),
  validFrom: z.iso.date().optional(),
  /** The last day on which the unit exists. */
  validTo: z.iso.date().optional(),
  successors: z.array(slug).default([]),
  /** Denominators by fact code (communes, villages …). */
  facts: z.record(slug, z.number().nonnegative()).default({}),
});

export type Unit = z.infer<typeof unitSchema>;

export function isValidOn(unit: Unit, day: IsoDate): boolean {
  return (unit.validFrom === undefined || unit.validFrom <= day) && (unit.validTo === undefined || day <= unit.validTo);
}
