import type { SetupTexts } from '../../setup-texts';

export const SETUP: SetupTexts = {
  title: 'Set up the programme',
  hint: 'Edit indicators, targets and units in the workbook; open or save a programme file.',
  own: (name) => `In this workbook: ${name}`,
  nextTitle: 'Next year’s programme',
  nextHint: 'Makes next year’s programme from this one, with this year’s results as baselines.',
};
