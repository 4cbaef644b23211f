import { looseKey, textKey } from '../../domain/text/text-key';
import type { CellKind } from './cell-kind';
import type { Refusal } from '../../domain/programme/refusal';

/** Something that cells point at: a level, a group, a unit. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

/** More than these are not listed in a sentence. */
const MOST_LISTED = 12;

/**
 * One of a list. It stands by its name where that is nobody else's name or code, else by its code, and may be typed
 * either way.
 */
export function reference(list: Extract<Refusal, { why: 'unknown' }>['list'], things: readonly Named[]): CellKind {
  const byCode = new Map(things.map((thing) => [textKey(thing.code), thing.code]));
  const byName = new Map<string, string | null>();
  for (const { code, name } of things) byName.set(looseKey(name), byName.has(looseKey(name)) ? null : code);
  const find = (text: string) => byCode.get(textKey(text)) ?? byName.get(looseKey(text)) ?? null;
  const wordOf = ({ code, name }: Named) => (find(name) === code ? name : code);
  const choices = things.map(wordOf);
  return {
    write: (value) => {
      const thing = things.find(({ code }) => code === value);
      return thing ? wordOf(thing) : null;
    },
    read: ({ value }) => {
      const code = find(String(value));
      return code === null
        ? { refusal: { why: 'unknown', list, allowed: choices.slice(0, MOST_LISTED) } }
        : { value: code };
    },
    style: () => 'inputText',
    choices,
  };
}

/** One of a list that stands by its code, since names are long or repeat. */
export function codeOf(list: Extract<Refusal, { why: 'unknown' }>['list'], things: readonly Named[]): CellKind {
  const named = reference(list, things);
  const known = new Set(things.map(({ code }) => code));
  return {
    ...named,
    write: (value) => (typeof value === 'string' && known.has(value) ? value : null),
    choices: things.map(({ code }) => code),
  };
}
