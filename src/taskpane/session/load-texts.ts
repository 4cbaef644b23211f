import type { Language } from '../../locales/format-number';
import type { Texts } from '../../locales/texts';
import { VIETNAMESE } from '../../locales/vi/texts';

/** The pane's texts in a language; others than Vietnamese are fetched when they are chosen. */
export async function loadTexts(language: Language): Promise<Texts> {
  switch (language) {
    case 'vi':
      return VIETNAMESE;
    case 'en':
      return (await import('../../locales/en/texts')).ENGLISH;
  }
}
