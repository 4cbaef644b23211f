/** *Số liệu năm trước*. */
export interface HistoryTexts {
  readonly title: string;
  readonly hint: string;
  readonly what: (year: number) => string;
  readonly choose: string;
  readonly taken: (lines: number, periods: string) => string;
  readonly passedOver: (lines: number) => string;
  readonly nothing: (year: number) => string;
  readonly unreadable: string;
}
