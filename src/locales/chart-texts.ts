/** What the pane says of charts wherever they are spoken of. */
export interface ChartTexts {
  readonly title: string;
  readonly hint: string;
  /** Beside an indicator: its units as a chart. */
  readonly compareUnits: string;
  readonly compareUnitsOf: (indicator: string) => string;
  readonly drawn: (sheet: string) => string;
}

/** What the panel of charts says. */
export interface ChartPanelTexts {
  readonly checkFirst: string;
  readonly draw: string;
  readonly drawHint: string;
  readonly progress: string;
  /** How bars and figures are to be read. */
  readonly progressHint: string;
  readonly noProgress: string;
  readonly target: string;
  readonly reached: string;
  readonly indicator: string;
  readonly units: string;
  readonly unit: string;
  readonly figure: string;
  readonly year: string;
  readonly period: string;
  readonly reported: (reported: number, expected: number) => string;
  readonly noChoice: string;
}
