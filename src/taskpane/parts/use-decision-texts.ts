import { DECISIONS as ENGLISH } from '../../locales/en/pane/decisions';
import { DECISIONS as VIETNAMESE } from '../../locales/vi/pane/decisions';
import type { DecisionTexts } from '../../locales/setup-texts';
import { useTexts } from '../session/use-session';

const TEXTS = { vi: VIETNAMESE, en: ENGLISH } as const;

/** What the views of setting up and deciding say. It comes with them, in both languages, and not with the pane. */
export const useDecisionTexts = (): DecisionTexts => TEXTS[useTexts().language];
