import { UNIT_FORM as ENGLISH } from '../../locales/en/pane/unit-form';
import type { UnitFormTexts } from '../../locales/unit-form-texts';
import { UNIT_FORM as VIETNAMESE } from '../../locales/vi/pane/unit-form';
import { useTexts } from '../session/use-session';

const TEXTS = { vi: VIETNAMESE, en: ENGLISH } as const;

/** What the view of a unit's own form says. It comes with it, in both languages, and not with the pane. */
export const useUnitFormTexts = (): UnitFormTexts => TEXTS[useTexts().language];
