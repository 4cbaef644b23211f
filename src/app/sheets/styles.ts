/** The looks of everything that the add-in writes, in one place, so that sheets look alike. */
export interface Style {
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** In points. */
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** How far the text stands from the cell's side, in Excel's steps of about a letter. */
  readonly indent?: number;
  /** Thin lines around every cell. */
  readonly grid?: boolean;
  /** An Excel number format, in US form. */
  readonly format?: string;
}

export const FONT = 'Times New Roman';

/** Excel writes separators as its user's language has them; programs that follow the format write Vietnamese ones. */
const WHOLE = '[$-42A]#,##0';
const percent = (decimals: number): string => `[$-42A]0.${'0'.repeat(decimals)}%`;

const BODY = { size: 11, valign: 'top' } as const;
const CELL = { ...BODY, grid: true } as const;
const HEADING = { ...CELL, bold: true, fill: '#dce6f1', align: 'center', valign: 'center', wrap: true } as const;

/** Fills that words and signs get; colour is never alone, the word or sign stands in the cell. */
export const HIGHLIGHTS = {
  unmet: { fill: '#f8cbad', colour: '#9c0006' },
  behind: { fill: '#ffe699', colour: '#7a4d00' },
  met: { fill: '#c6e0b4', colour: '#1e5c1e' },
  below: { fill: '#fff2cc', colour: '#5c4a00' },
  stale: { fill: '#ffff00', colour: '#9c0006' },
  word: { fill: '#ededed', colour: '#7f7f7f' },
  constant: { fill: '#ddebf7', colour: '#1f4e79' },
  incomplete: { fill: '#fff2cc', colour: '#7a4d00' },
} as const;

export const STYLES = {
  title: { bold: true, size: 14, align: 'left', valign: 'center' },
  subtitle: { italic: true, size: 11, align: 'left' },
  issuer: { bold: true, size: 12, align: 'left' },
  reminder: { italic: true, size: 11, colour: '#7a4d00', fill: '#fff4ce' },
  label: { ...BODY, bold: true },
  labelValue: { ...BODY, align: 'left', grid: true, format: '@' },
  labelInput: { ...BODY, align: 'left', grid: true, fill: '#fffbe6', format: '@' },
  labelDate: { ...BODY, align: 'left', grid: true, fill: '#fffbe6', format: 'dd/mm/yyyy' },
  labelWhole: { ...BODY, align: 'left', grid: true, fill: '#fffbe6', format: '0' },
  heading: HEADING,
  tightHeading: { ...HEADING, size: 10 },
  group: { ...CELL, bold: true, fill: '#f2f2f2' },
  text: { ...CELL, wrap: true },
  /** Beside a column of figures, which end where it begins. */
  textApart: { ...CELL, wrap: true, align: 'left', indent: 1 },
  code: { ...CELL, format: '@', align: 'left' },
  centre: { ...CELL, align: 'center', wrap: true },
  monthList: { ...CELL, align: 'center', format: '@' },
  // Where a figure is to stand, a word may: it is wrapped, since what is cut off at its beginning looks like another figure.
  whole: { ...CELL, wrap: true, format: WHOLE, align: 'right' },
  decimal: { ...CELL, wrap: true, format: '[$-42A]#,##0.0##', align: 'right' },
  number: { ...CELL, align: 'right' },
  percent: { ...CELL, wrap: true, format: percent(1), align: 'right' },
  percent2: { ...CELL, wrap: true, format: percent(2), align: 'right' },
  percent4: { ...CELL, wrap: true, format: percent(4), align: 'right' },
  percent6: { ...CELL, wrap: true, format: percent(6), align: 'right' },
  /** A figure that is not the report's cell itself: understood from words, or remembered. */
  understood: HIGHLIGHTS.constant,
  /** By how many percent a figure has grown, and by how many percentage points. */
  growth: { ...CELL, format: '[$-42A]+0.0%;[$-42A]-0.0%;[$-42A]0.0%', align: 'right' },
  points: { ...CELL, format: '[$-42A]+0.0" điểm";[$-42A]-0.0" điểm";[$-42A]0.0" điểm"', align: 'right' },
  date: { ...CELL, format: 'dd/mm/yyyy', align: 'center' },
  dateTime: { ...CELL, format: '@', align: 'left' },
  total: { ...CELL, wrap: true, bold: true, fill: '#f2f2f2', format: WHOLE, align: 'right' },
  totalLabel: { ...CELL, bold: true, fill: '#f2f2f2' },
  verdict: { ...CELL, align: 'center', wrap: true },
  /** Stands out also where colours do not print. The mark is not part of the cell's text. */
  verdictUnmet: { ...CELL, bold: true, align: 'center', wrap: true, format: 'General;General;General;"▼ "@' },
  textUnmet: { ...CELL, wrap: true, bold: true },
  typed: { ...CELL, wrap: true, fill: '#fffbe6', format: '@' },
  input: { ...CELL, fill: '#fffbe6', format: '#,##0', align: 'right' },
  inputDecimal: { ...CELL, fill: '#fffbe6', format: '#,##0.##', align: 'right' },
  inputPercent: { ...CELL, fill: '#fffbe6', format: '0%', align: 'right' },
  inputPercent2: { ...CELL, fill: '#fffbe6', format: '0.00%', align: 'right' },
  inputText: { ...CELL, fill: '#fffbe6', format: '@', wrap: true },
  inputDate: { ...CELL, fill: '#fffbe6', format: 'dd/mm/yyyy', align: 'center' },
  inputList: { ...CELL, fill: '#fffbe6', align: 'left' },
  unused: { ...CELL, fill: '#d9d9d9' },
  formula: { ...CELL, format: '0.0%', align: 'right', colour: '#595959' },
  plain: { ...BODY, align: 'left' },
  plainCode: { ...BODY, align: 'left', format: '@' },
  plainDate: { ...BODY, align: 'left', format: 'dd/mm/yyyy' },
  receivedPercent: { ...CELL, wrap: true, format: '0.00%' },
  origin: { italic: true, size: 9, colour: '#595959' },
  issuerAbove: { size: 12, align: 'center', valign: 'center' },
  issuerOwn: { bold: true, size: 12, align: 'center', valign: 'center', underline: true },
  nation: { bold: true, size: 12, align: 'center', valign: 'center' },
  motto: { bold: true, size: 13, align: 'center', valign: 'center', underline: true },
  issuerBeside: { bold: true, size: 11, align: 'center', valign: 'center', wrap: true },
  pageTitle: { bold: true, size: 14, align: 'center', valign: 'center', wrap: true },
  placeAndDate: { italic: true, size: 13, align: 'center', valign: 'center' },
  summaryTitle: { bold: true, size: 14, align: 'center', valign: 'center' },
  summarySubtitle: { bold: true, size: 12, align: 'center', valign: 'center' },
  appendix: { italic: true, size: 12, align: 'center', valign: 'center' },
  restsOn: { italic: true, size: 11, align: 'center', valign: 'center', wrap: true },
  noteHeading: { bold: true, italic: true, size: 11, align: 'left', valign: 'top' },
  note: { size: 11, align: 'left', valign: 'top', wrap: true },
  recipientsHeading: { bold: true, italic: true, size: 12, align: 'left' },
  recipients: { size: 11, align: 'left' },
  signature: { bold: true, size: 13, align: 'center', valign: 'center' },
  signatureNote: { italic: true, size: 11, align: 'center' },
  legendLabel: { italic: true, size: 11, align: 'right' },
  /** Figures of any kind, of which a formula says which. */
  charted: { ...CELL, format: '[>=1000][$-42A]#,##0;General', align: 'right' },
  signatureName: { bold: true, size: 13, align: 'center' },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof STYLES;
