/** How the menu and the pane's top speak of the programme in the workbook. */
export interface SetupTexts {
  readonly title: string;
  readonly hint: string;
  /** Beside the programme's name in the pane's top. */
  readonly own: (name: string) => string;
  readonly nextTitle: string;
  readonly nextHint: string;
}

/** *Thiết lập*, *Năm sau*, and what a person decides in *Kết quả*: fetched with what shows them. */
export interface DecisionTexts {
  readonly here: string;
  readonly notHere: string;
  readonly writeHere: string;
  readonly readAgain: string;
  readonly mistakes: string;
  readonly openFile: string;
  readonly openFileHint: string;
  readonly saveFile: string;
  readonly copyFile: string;
  readonly saveHint: string;
  readonly nextWhat: (year: number) => string;
  readonly keepTargets: string;
  readonly clearTargets: string;
  readonly targets: string;
  readonly prepare: (year: number) => string;
  readonly prepared: (name: string) => string;
  readonly installNext: string;
  readonly installHint: (year: number) => string;
  readonly assign: string;
  readonly value: (unit: string) => string;
  readonly valueHint: (percentage: boolean) => string;
  readonly far: string;
  readonly valueMissing: string;
  readonly forWhom: string;
  readonly each: (level: string) => string;
  readonly save: string;
  readonly judge: string;
  readonly unit: string;
  readonly verdict: string;
  readonly met: string;
  readonly unmet: string;
  readonly reason: string;
  readonly reasonHint: string;
}
