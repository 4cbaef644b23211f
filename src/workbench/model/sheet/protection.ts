/** Protection of a sheet: what may still be done, and the password if there is one. */

export const PROTECTED_ACTIONS = [
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertRows',
  'insertHyperlinks',
  'deleteColumns',
  'deleteRows',
  'sort',
  'autoFilter',
  'pivotTables',
  'editObjects',
  'editScenarios',
] as const;
export type ProtectedAction = (typeof PROTECTED_ACTIONS)[number];

export interface SheetProtection {
  readonly allowed: ReadonlySet<ProtectedAction>;
  /** Which cells a person may select. */
  readonly selection: 'all' | 'unlocked' | 'none';
  readonly password: Password | null;
}

/** The file's own attributes of the password; they are kept even where this program cannot check them. */
export type Password =
  | { readonly kind: 'legacy'; readonly hash: string }
  | { readonly kind: 'hashed'; readonly attributes: Readonly<Record<string, string>> };

/** The 16-bit hash that Excel has written since 1997; it guards against accidents, not against people. */
export function legacyPassword(password: string): Password {
  let hash = 0;
  for (let i = password.length - 1; i >= 0; i--) {
    hash = (((hash >> 14) & 1) | ((hash << 1) & 0x7fff)) ^ password.charCodeAt(i);
  }
  hash = (((hash >> 14) & 1) | ((hash << 1) & 0x7fff)) ^ password.length ^ 0xce4b;
  return { kind: 'legacy', hash: hash.toString(16).toUpperCase().padStart(4, '0') };
}

/** Whether the text opens the lock. Newer (SHA) passwords are never taken as matched: this program does not compute them. */
export function passwordMatches(password: Password | null, given: string | undefined): boolean {
  if (!password) return true;
  if (password.kind === 'hashed' || given === undefined) return false;
  const offered = legacyPassword(given);
  return offered.kind === 'legacy' && offered.hash === password.hash;
}
