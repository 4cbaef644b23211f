import type { FormsTexts } from '../../forms-texts';

export const FORMS: FormsTexts = {
  title: 'Make forms',
  hint: 'Makes blank report sheets for units, with their indicators, plans and the year to date so far.',
  opened: (forms) =>
    forms > 0
      ? `A new workbook with ${forms} ${forms === 1 ? 'form' : 'forms'} was opened. Save it as a file and send that.`
      : 'No unit needs a form any more.',
  checkOpen: 'Check the form in front',
  checkOpenHint:
    'Shows a form as its unit sees it while filling it in: what is missing, what is wrong, whether it can be sent.',
  noFormInFront: 'The sheet in front is no report form. Bring a form to the front and try again.',
  otherProgramme: (id) => `This file is the programme “${id}”, not the one of the form. Choose another file.`,
  made(forms, kept) {
    const stays = kept === '' ? '' : `somebody has filled in these sheets, which stay as they are: ${kept}.`;
    const made = `${forms} ${forms === 1 ? 'form' : 'forms'} made.`;
    if (forms > 0) return stays === '' ? made : `${made} For the rest ${stays}`;
    return stays === '' ? 'No unit needs a form any more.' : `No form was made: ${stays}`;
  },
};
