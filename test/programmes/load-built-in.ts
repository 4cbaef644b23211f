import type { Programme } from '../../src/domain/programme/programme';
import { BUILT_IN_PROGRAMMES } from '../../src/programmes/built-in';

/** A programme that ships with the add-in. @throws when there is none, or it has problems. */
export async function builtIn(id: string): Promise<Programme> {
  const loaded = await BUILT_IN_PROGRAMMES.find((programme) => programme.id === id)?.load();
  if (!loaded?.ok) throw new Error(JSON.stringify(loaded?.problems ?? `No programme ${id}`, null, 1));
  return loaded.programme;
}
