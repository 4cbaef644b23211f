import type { CopyTexts, ExportTexts } from '../../pane-texts';

export const EXPORTS: ExportTexts = {
  title: 'Export',
  hint: 'Copy the explanations into the report, or take the figures elsewhere.',
  checkFirst: 'Check or consolidate first; then there are figures to export.',
  download: 'Download',
  downloadOf: (what) => `Download: ${what}`,
  downloaded: (name) => `${name} went to the downloads. If it is not there, use Copy.`,
  formats: {
    text: {
      title: 'Explanations of unmet targets',
      hint: 'One sentence each, to be pasted into the report (in Vietnamese).',
    },
    csv: { title: 'Figures (CSV)', hint: 'One line per figure of a unit; opens in Excel.' },
    json: { title: 'Result for other programs', hint: 'The whole result of the period in one file.' },
    dhis2: { title: 'DHIS2 package', hint: 'Figures of the units, to be loaded into DHIS2.' },
  },
};

/** What every button says that copies something. */
export const COPYING: CopyTexts = {
  copy: 'Copy',
  of: (what) => `Copy: ${what}`,
  copied: 'Copied. Paste it where you need it with Ctrl+V.',
  byHand: 'Excel does not allow copying from here. Click into the box below and press Ctrl+C.',
};
