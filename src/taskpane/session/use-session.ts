import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Texts } from '../../locales/texts';
import type { Session } from './session';
import type { Snapshot } from './snapshot';

export const SessionContext = createContext<Session | null>(null);

/** What a component calls to do something. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('No session around this component');
  return session;
}

/** A part of the snapshot; the component is drawn again when that part becomes another one. */
export function useSnapshot<T>(select: (snapshot: Snapshot) => T): T {
  const { subscribe, getSnapshot } = useSession();
  return useSyncExternalStore(subscribe, () => select(getSnapshot()));
}

/** What the pane says, in the chosen language. */
export const useTexts = (): Texts => useSnapshot(({ texts }) => texts);
