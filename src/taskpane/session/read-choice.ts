import { z } from 'zod';
import { CHOICE_VERSION } from './write-choice';

const versioned = z.object({ schemaVersion: z.int() });
const choiceSchema = z.strictObject({
  schemaVersion: z.literal(CHOICE_VERSION),
  programme: z.string().min(1),
  period: z.string().min(1),
});

export type StoredChoice =
  | { readonly kind: 'choice'; readonly programme: string; readonly period: string }
  /** Written by a newer version of the add-in. */
  | { readonly kind: 'newer' }
  /** Not what this add-in writes. */
  | { readonly kind: 'unreadable' };

/** Reads a choice back. The text comes from a file that may have passed through many hands. */
export function readChoice(text: string): StoredChoice {
  const json = parseJson(text);
  const version = versioned.safeParse(json);
  if (version.success && version.data.schemaVersion > CHOICE_VERSION) return { kind: 'newer' };
  const parsed = choiceSchema.safeParse(json);
  if (!parsed.success) return { kind: 'unreadable' };
  return { kind: 'choice', programme: parsed.data.programme, period: parsed.data.period };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // No JSON at all is no choice either: the schema refuses it.
    return null;
  }
}
