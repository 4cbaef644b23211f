import type { FormsTexts } from '../../forms-texts';

export const FORMS: FormsTexts = {
  title: 'Make forms',
  hint: 'Makes blank report sheets for units, with their indicators, plans and the year to date so far.',
  opened: (forms) =>
    forms > 0
      ? `A new workbook with ${forms} ${forms === 1 ? 'form' : 'forms'} was opened. Save it as a file and send that.`
      : 'No unit needs a form any more.',
  checkOpen: 'Check the open form',
  checkOpenHint:
    'Shows a form as its unit sees it while filling it in: what is missing, what is wrong, whether it can be sent.',
  noFormInFront: 'The open sheet is not a report form. Open a form’s sheet and try again.',
  otherProgramme: (id) => `This file holds the programme “${id}”, not the form’s. Choose another file.`,
  made(forms, kept) {
    const stays = kept === '' ? '' : `These sheets are filled in and stay as they are: ${kept}.`;
    const made = `${forms} ${forms === 1 ? 'form' : 'forms'} made.`;
    if (forms > 0) return stays === '' ? made : `${made} ${stays}`;
    return stays === '' ? 'No unit needs a form any more.' : `No form was made. ${stays}`;
  },
};
