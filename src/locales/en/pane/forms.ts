import type { FormsTexts } from '../../forms-texts';

export const FORMS: FormsTexts = {
  title: 'Make forms',
  hint: 'Makes blank report sheets for units, with their indicators, plans and the year to date so far.',
  made(forms, kept) {
    const stays = kept === '' ? '' : `somebody has filled in these sheets, which stay as they are: ${kept}.`;
    const made = `${forms} ${forms === 1 ? 'form' : 'forms'} made.`;
    if (forms > 0) return stays === '' ? made : `${made} For the rest ${stays}`;
    return stays === '' ? 'No unit needs a form any more.' : `No form was made: ${stays}`;
  },
};
