import type { ChartPanelTexts } from '../../../locales/chart-texts';
import { CHART_PANEL as ENGLISH } from '../../../locales/en/pane/charts';
import { CHART_PANEL as VIETNAMESE } from '../../../locales/vi/pane/charts';
import { useTexts } from '../../session/use-session';

const TEXTS = { vi: VIETNAMESE, en: ENGLISH } as const;

/** What the panel of charts says. It comes with its view, in both languages, and not with the pane. */
export const useChartTexts = (): ChartPanelTexts => TEXTS[useTexts().language];
