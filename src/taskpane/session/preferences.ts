import type { Language } from '../../locales/format-number';

/** What this person set on this machine, whatever workbook is open. */
export interface Preferences {
  language(): Language;
  person(): string;
  setLanguage(language: Language): void;
  setPerson(name: string): void;
}

const LANGUAGE = 'tong-hop.language';
const PERSON = 'tong-hop.person';

/** The part of the browser's storage that preferences use. */
export type PreferenceStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** Preferences in the browser's storage; where there is none, they last as long as the pane. */
export function storedPreferences(storage: () => PreferenceStorage): Preferences {
  const session = new Map<string, string>();
  const read = (key: string): string => session.get(key) ?? readFrom(storage, key) ?? '';
  const write = (key: string, value: string): void => {
    session.set(key, value);
    writeTo(storage, key, value);
  };
  return {
    language: () => (read(LANGUAGE) === 'en' ? 'en' : 'vi'),
    person: () => read(PERSON),
    setLanguage: (language) => write(LANGUAGE, language),
    setPerson: (name) => write(PERSON, name.trim()),
  };
}

function readFrom(storage: () => PreferenceStorage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    // A browser that blocks storage in frames throws; preferences then live in memory, which is no failure.
    return null;
  }
}

function writeTo(storage: () => PreferenceStorage, key: string, value: string): void {
  try {
    storage().setItem(key, value);
  } catch {
    // As above: blocked or full storage only means that the choice is asked for again next time.
  }
}
