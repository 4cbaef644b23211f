import { resolve } from 'node:path';
import { parsePeriod, type Period } from '../../domain/period/period';
import { HEADLESS_WORDS } from '../../locales/vi/headless-words';
import { UsageError } from './usage-error';
import { STANDARD_OUTPUT } from './write-outputs';

/** What the command is asked to do (contract, design §8). */
export type Command =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'template';
      readonly programme: string;
      readonly period: Period;
      readonly out: string;
      readonly units: readonly string[];
    }
  | {
      readonly kind: 'validate';
      readonly programme: string;
      readonly period: Period;
      readonly json: string;
      readonly inputs: readonly string[];
    }
  | {
      readonly kind: 'consolidate';
      readonly programme: string;
      readonly period: Period;
      readonly out: string;
      readonly json: string;
      readonly inputs: readonly string[];
    };

const OPTIONS = {
  template: ['programme', 'period', 'out', 'unit'],
  validate: ['programme', 'period', 'json'],
  consolidate: ['programme', 'period', 'out', 'json'],
} as const;

/** Reads the command's words. Throws a {@link UsageError} that says what is wrong with them. */
export function readCommand(words: readonly string[]): Command {
  const [name, ...rest] = words;
  if (name === undefined) throw new UsageError(HEADLESS_WORDS.usage);
  if (words.includes('--help')) return { kind: 'help' };
  switch (name) {
    case 'template': {
      const given = readOptions(rest, OPTIONS.template);
      return { kind: name, ...common(given), out: given.one('out'), units: given.many('unit') };
    }
    case 'validate': {
      const given = readOptions(rest, OPTIONS.validate);
      return { kind: name, ...common(given), json: given.one('json'), inputs: inputsOf(given) };
    }
    case 'consolidate': {
      const given = readOptions(rest, OPTIONS.consolidate);
      return { kind: name, ...common(given), ...outputsOf(given), inputs: inputsOf(given) };
    }
    default:
      throw new UsageError(HEADLESS_WORDS.unknownCommand(name));
  }
}

interface Given {
  one(option: string): string;
  many(option: string): readonly string[];
  readonly rest: readonly string[];
}

function readOptions(words: readonly string[], allowed: readonly string[]): Given {
  const values = new Map<string, string[]>();
  const rest: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (!word.startsWith('--')) {
      rest.push(word);
      continue;
    }
    const [option = '', inline] = word.slice(2).split(/=(.*)/s);
    if (!allowed.includes(option)) throw new UsageError(HEADLESS_WORDS.unknownOption(word));
    const value = inline ?? words[++i];
    if (value === undefined || (value.startsWith('--') && inline === undefined))
      throw new UsageError(HEADLESS_WORDS.missingValue(option));
    values.set(option, [...(values.get(option) ?? []), value]);
    // `--unit a b c`: the option that takes several values takes all words up to the next option.
    while (option === 'unit' && words[i + 1] !== undefined && !words[i + 1]?.startsWith('--'))
      values.get(option)?.push(words[++i] ?? '');
  }
  return {
    rest,
    many: (option) => values.get(option) ?? [],
    one(option) {
      const value = values.get(option)?.at(-1);
      if (value === undefined) throw new UsageError(HEADLESS_WORDS.missingOption(option));
      return value;
    },
  };
}

function common(given: Given): { readonly programme: string; readonly period: Period } {
  const programme = given.one('programme');
  const code = given.one('period');
  const period = parsePeriod(code);
  if (!period) throw new UsageError(HEADLESS_WORDS.badPeriod(code));
  return { programme, period };
}

function outputsOf(given: Given): { readonly out: string; readonly json: string } {
  const [out, json] = [given.one('out'), given.one('json')];
  if (out === STANDARD_OUTPUT) throw new UsageError(HEADLESS_WORDS.workbookNeedsFile);
  if (resolve(out) === resolve(json)) throw new UsageError(HEADLESS_WORDS.sameOutput(out));
  return { out, json };
}

function inputsOf({ rest }: Given): readonly string[] {
  if (rest.length === 0) throw new UsageError(HEADLESS_WORDS.noInputs);
  return rest;
}
