import type { Language } from './format-number';

/** What the workbench's page says, the pane aside. It is for who develops the product or tries it without Excel. */
export interface WorkbenchTexts {
  readonly language: Language;
  readonly title: string;
  /** Beside the file's name: nobody should take the page for Excel. */
  readonly notExcel: string;
  readonly file: string;
  readonly open: string;
  readonly save: string;
  readonly sample: string;
  readonly sampleName: string;
  readonly blank: string;
  readonly blankName: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly dark: string;
  /** The button that turns to the other language, in that language. */
  readonly otherLanguage: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly sheets: string;
  readonly addSheet: string;
  readonly renameSheet: (name: string) => string;
  readonly pane: string;
  readonly closePane: string;
  readonly paneWidth: string;
  readonly status: string;
  readonly sum: (sum: string, average: string, count: string) => string;
  readonly count: (count: string) => string;
  readonly hint: string;
  readonly dismiss: string;
  readonly loading: string;
  readonly opened: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly refusals: {
    readonly damaged: (name: string) => string;
    readonly encrypted: (name: string) => string;
    readonly oldFormat: (name: string) => string;
    readonly notWorkbook: (name: string) => string;
    readonly locked: string;
    readonly invalid: string;
    readonly noPlace: (text: string) => string;
    readonly sheetName: (name: string) => string;
    readonly notUnderstood: string;
    readonly notAllowed: string;
  };
}
