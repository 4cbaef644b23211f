import { PROTECTED_ACTIONS, type Password, type ProtectedAction, type SheetProtection } from '../../sheet/protection';
import { isTrue, type XmlElement } from '../package/xml';

/** In the file `objects` and `scenarios` name what is protected; the others name what is forbidden, most of them unless said otherwise. */
export const FILE_NAMES: Readonly<Partial<Record<ProtectedAction, string>>> = {
  editObjects: 'objects',
  editScenarios: 'scenarios',
};

export function readProtection(element: XmlElement | undefined): SheetProtection | null {
  if (!element || !isTrue(element.attributes['sheet'])) return null;
  const { attributes } = element;
  const allowed = PROTECTED_ACTIONS.filter((action) => {
    const name = FILE_NAMES[action];
    return name === undefined ? !isTrue(attributes[action], true) : !isTrue(attributes[name]);
  });
  const unlockedBarred = isTrue(attributes['selectUnlockedCells']);
  const lockedBarred = isTrue(attributes['selectLockedCells']);
  return {
    allowed: new Set(allowed),
    selection: unlockedBarred ? 'none' : lockedBarred ? 'unlocked' : 'all',
    password: readPassword(attributes),
  };
}

const HASHED = ['algorithmName', 'hashValue', 'saltValue', 'spinCount'];

/** `prefix` is put before the names where a workbook says them (`workbookHashValue`). */
export function readPassword(attributes: Readonly<Record<string, string>>, prefix = ''): Password | null {
  const named = (name: string): string | undefined =>
    attributes[prefix === '' ? name : prefix + name.charAt(0).toUpperCase() + name.slice(1)];
  const legacy = named('password');
  if (legacy !== undefined) return { kind: 'legacy', hash: legacy.toUpperCase() };
  if (named('hashValue') === undefined) return null;
  return { kind: 'hashed', attributes: Object.fromEntries(HASHED.map((name) => [name, named(name) ?? ''])) };
}
