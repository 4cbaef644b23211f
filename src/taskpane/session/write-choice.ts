/** Under which key a workbook remembers the programme and the period that were chosen in it. */
export const CHOICE_KEY = 'tong-hop.choice';
export const CHOICE_VERSION = 1;

/** What a workbook is given to remember. */
export const writeChoice = (programme: string, period: string): string =>
  JSON.stringify({ schemaVersion: CHOICE_VERSION, programme, period });
