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
  /** Facts that change within the year, each from a day on: the unit takes in another. */
  laterFacts: z.array(z.strictObject({ fact: slug, from: z.iso.date(), value: z.number().nonnegative() })).optional(),
});

export type Unit = z.infer<typeof unitSchema>;

export function isValidOn(unit: Unit, day: IsoDate): boolean {
  return (unit.validFrom === undefined || unit.validFrom <= day) && (unit.validTo === undefined || day <= unit.validTo);
}

/** The unit with its facts as they are on a day. */
export function asOf(unit: Unit, day: IsoDate): Unit {
  const begun = (unit.laterFacts ?? []).filter(({ from }) => from <= day).sort((a, b) => a.from.localeCompare(b.from));
  if (begun.length === 0) return unit;
  return { ...unit, facts: { ...unit.facts, ...Object.fromEntries(begun.map(({ fact, value }) => [fact, value])) } };
}
