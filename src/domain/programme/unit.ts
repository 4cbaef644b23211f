import { z } from 'zod';
import type { IsoDate } from '../period/iso-date';
import { slug } from './code';

const laterFact = z
  .strictObject({
    fact: slug.describe('Which fact changes.'),
    from: z.iso.date().describe('The first day of the new value.'),
    value: z.number().nonnegative().describe('The fact from that day on.'),
  })
  .meta({ id: 'LaterFact', description: 'A fact of a unit that changes within the year, from a day on.' });

/** Who reports: the province office itself, a district, a commune, an organisation. */
export const unitSchema = z
  .strictObject({
    code: slug.describe('The unit’s code. Names repeat (Tân Thịnh exists twice); only the code tells units apart.'),
    name: z.string().min(1).describe('The unit’s name, without its kind.'),
    kind: z.string().default('').describe('“huyện”, “thành phố”, “xã” …: tells namesakes apart for readers.'),
    level: slug.describe('Code of the level at which it stands.'),
    parent: slug.optional().describe('Code of the unit above it, whose figures include its own.'),
    validFrom: z.iso.date().optional().describe('The first day on which the unit exists.'),
    validTo: z.iso.date().optional().describe('The last day on which the unit exists.'),
    successors: z.array(slug).default([]).describe('Codes of the units that take its place.'),
    facts: z
      .record(slug, z.number().nonnegative())
      .default({})
      .describe('Denominators by fact code (communes, villages …), as at the beginning of the year.'),
    laterFacts: z
      .array(laterFact)
      .optional()
      .describe('Facts that change within the year, each from a day on: the unit takes in another.'),
  })
  .meta({ id: 'Unit', description: 'Who reports: the office itself, a district, a commune, an organisation.' });

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
