import { TRACE as ENGLISH } from '../../locales/en/pane/trace';
import type { TraceTexts } from '../../locales/trace-texts';
import { TRACE as VIETNAMESE } from '../../locales/vi/pane/trace';
import { useTexts } from '../session/use-session';

const TEXTS = { vi: VIETNAMESE, en: ENGLISH } as const;

/** What *Số này ở đâu ra?* says. It comes with its views, in both languages, and not with the pane. */
export const useTraceTexts = (): TraceTexts => TEXTS[useTexts().language];
