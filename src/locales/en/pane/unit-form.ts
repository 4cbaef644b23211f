import type { UnitFormTexts } from '../../unit-form-texts';

export const UNIT_FORM: UnitFormTexts = {
  noUnit: 'Unit not known yet',
  about: (period, sheet) => `${period} · sheet “${sheet}”`,
  noPeriod: 'Period not known yet',
  standing({ wrong, blank, doubtful }) {
    const parts = [
      ...(wrong > 0 ? [`${wrong} to correct`] : []),
      ...(blank > 0 ? [`${blank} to fill in`] : []),
      ...(doubtful > 0 ? [`${doubtful} to look at`] : []),
    ];
    if (parts.length === 0) return 'Ready to send';
    return wrong + blank > 0 ? `Left: ${parts.join(', ')}.` : `No errors. Left: ${parts.join(', ')} before it is sent.`;
  },
  send: (file) => `Save the file as ${file} and send it.`,
  group: { wrong: 'To correct', blank: 'To fill in', doubtful: 'To look at', note: 'Good to know' },
  goTo: (cell) => `Go to cell ${cell}`,
  live: 'The form is checked again whenever a cell changes. It is only read, never changed.',
  unknownProgramme: (id) =>
    `This form follows the programme “${id}”, which the add-in does not have. Ask whoever sent the form for the programme file and open it here, or go by the lines at the top of the form.`,
  noProgramme:
    'The form does not say its programme (“Mã chương trình”), so it cannot be checked. Use the form that you were sent, or write the code again.',
  openFile: 'Open a programme file',
  leave: 'Go to consolidation',
  leaveHint: 'For those who collect the reports of many units.',
};
