/** How the menu and the notices speak of making forms. */
export interface FormsTexts {
  readonly title: string;
  readonly hint: string;
  /** `kept`: sheets that somebody has filled, by name; empty where there are none. */
  /** In a new workbook. */
  readonly opened: (forms: number) => string;
  /** Looking at one form as its unit does. */
  readonly checkOpen: string;
  readonly checkOpenHint: string;
  readonly noFormInFront: string;
  readonly otherProgramme: (id: string) => string;
  readonly made: (forms: number, kept: string) => string;
}

/** *Tạo biểu mẫu*: fetched with what shows it. */
export interface MakeFormsTexts {
  readonly what: string;
  readonly period: string;
  readonly shape: string;
  readonly each: string;
  readonly shared: string;
  readonly sharedHint: string;
  readonly units: string;
  readonly all: (units: number) => string;
  readonly withoutReport: string;
  readonly chosen: string;
  readonly list: string;
  readonly carried: string;
  readonly kept: string;
  readonly move: string;
  readonly asWorkbook: string;
  readonly asWorkbookHint: string;
  readonly make: (units: number | null) => string;
  readonly nobody: string;
}
