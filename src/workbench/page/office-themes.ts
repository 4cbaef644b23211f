import type { Scheme } from '../../taskpane/theme/office-scheme';

/** The colours in which Office's own light and dark themes are drawn. Excel tells no theme id. */
export const OFFICE_THEMES: Readonly<Record<Scheme, Office.OfficeTheme>> = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#262626',
    controlBackgroundColor: '#F5F5F5',
    controlForegroundColor: '#262626',
    isDarkTheme: false,
  } as Office.OfficeTheme,
  dark: {
    bodyBackgroundColor: '#292929',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#1F1F1F',
    controlForegroundColor: '#FFFFFF',
    isDarkTheme: true,
  } as Office.OfficeTheme,
};
