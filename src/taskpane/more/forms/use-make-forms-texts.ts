import { MAKE_FORMS as ENGLISH } from '../../../locales/en/pane/make-forms';
import type { MakeFormsTexts } from '../../../locales/forms-texts';
import { MAKE_FORMS as VIETNAMESE } from '../../../locales/vi/pane/make-forms';
import { useTexts } from '../../session/use-session';

const TEXTS = { vi: VIETNAMESE, en: ENGLISH } as const;

/** What *Tạo biểu mẫu* says. It comes with its view, in both languages, and not with the pane. */
export const useMakeFormsTexts = (): MakeFormsTexts => TEXTS[useTexts().language];
