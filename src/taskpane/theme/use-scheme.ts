import { useSyncExternalStore } from 'react';
import { currentScheme, onSchemeChange, type Scheme } from './office-scheme';

/** Light or dark, kept up to date. */
export const useScheme = (): Scheme => useSyncExternalStore(onSchemeChange, currentScheme);
