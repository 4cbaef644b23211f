import type { Field } from '../field';

type Words = Readonly<Record<string, readonly [heading: string, help: string] | string>>;

/** Makes the fields of a table from its headings and help texts. */
export const fieldMaker =
  <W extends Words>(words: W) =>
  (
    name: Extract<{ [K in keyof W]: W[K] extends string ? never : K }[keyof W], string>,
    width: number,
    path: Field['path'],
    kind: Field['kind'],
    chosenFrom?: Field['chosenFrom'],
  ): Field => {
    const [heading = '', help = ''] = words[name] as readonly string[];
    return { heading, help, width, path, kind, ...(chosenFrom ? { chosenFrom } : {}) };
  };
