/** The looks of everything that the add-in writes, in one place, so that sheets look alike. */
export interface Style {
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Thin lines around every cell. */
  readonly grid?: boolean;
  /** An Excel number format, in US form. */
  readonly format?: string;
}

export const FONT = 'Times New Roman';

const BODY = { size: 11, valign: 'top' } as const;
const CELL = { ...BODY, grid: true } as const;

export const STYLES = {
  title: { bold: true, size: 14, align: 'left', valign: 'center' },
  subtitle: { italic: true, size: 11, align: 'left' },
  issuer: { bold: true, size: 12, align: 'left' },
  reminder: { italic: true, size: 11, colour: '#7a4d00', fill: '#fff4ce' },
  label: { ...BODY, bold: true },
  labelValue: { ...BODY, align: 'left', grid: true, format: '@' },
  labelInput: { ...BODY, align: 'left', grid: true, fill: '#fffbe6', format: '@' },
  labelDate: { ...BODY, align: 'left', grid: true, fill: '#fffbe6', format: 'dd/mm/yyyy' },
  heading: { ...CELL, bold: true, fill: '#dce6f1', align: 'center', valign: 'center', wrap: true },
  group: { ...CELL, bold: true, fill: '#f2f2f2' },
  text: { ...CELL, wrap: true },
  code: { ...CELL, format: '@', align: 'left' },
  centre: { ...CELL, align: 'center', wrap: true },
  whole: { ...CELL, format: '#,##0', align: 'right' },
  decimal: { ...CELL, format: '#,##0.##', align: 'right' },
  percent: { ...CELL, format: '0.0%', align: 'right' },
  percent2: { ...CELL, format: '0.00%', align: 'right' },
  percent4: { ...CELL, format: '0.0000%', align: 'right' },
  percent6: { ...CELL, format: '0.000000%', align: 'right' },
  date: { ...CELL, format: 'dd/mm/yyyy', align: 'center' },
  dateTime: { ...CELL, format: '@', align: 'left' },
  total: { ...CELL, bold: true, fill: '#f2f2f2', format: '#,##0', align: 'right' },
  totalLabel: { ...CELL, bold: true, fill: '#f2f2f2' },
  verdict: { ...CELL, bold: true, align: 'center', wrap: true },
  typed: { ...CELL, wrap: true, fill: '#fffbe6', format: '@' },
  input: { ...CELL, fill: '#fffbe6', format: '#,##0', align: 'right' },
  inputDecimal: { ...CELL, fill: '#fffbe6', format: '#,##0.##', align: 'right' },
  inputText: { ...CELL, fill: '#fffbe6', format: '@', wrap: true },
  inputDate: { ...CELL, fill: '#fffbe6', format: 'dd/mm/yyyy', align: 'center' },
  inputList: { ...CELL, fill: '#fffbe6', align: 'left' },
  unused: { ...CELL, fill: '#d9d9d9' },
  formula: { ...CELL, format: '0.0%', align: 'right', colour: '#595959' },
  plain: { ...BODY, align: 'left' },
  plainCode: { ...BODY, align: 'left', format: '@' },
  plainDate: { ...BODY, align: 'left', format: 'dd/mm/yyyy' },
  received: { ...CELL, align: 'right' },
  receivedPercent: { ...CELL, align: 'right', format: '0.00%' },
  origin: { italic: true, size: 9, colour: '#595959' },
  signature: { bold: true, size: 12, align: 'center' },
  signatureNote: { italic: true, size: 11, align: 'center' },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof STYLES;

/** Fills that words get; colour is never alone, the word stands in the cell. */
export const HIGHLIGHTS = {
  unmet: { fill: '#f8cbad', colour: '#9c0006' },
  behind: { fill: '#ffe699', colour: '#7a4d00' },
  met: { fill: '#c6e0b4', colour: '#1e5c1e' },
  stale: { fill: '#ffff00', colour: '#9c0006' },
  word: { fill: '#ededed', colour: '#7f7f7f' },
  constant: { fill: '#ddebf7', colour: '#1f4e79' },
  incomplete: { fill: '#fff2cc', colour: '#7a4d00' },
} as const;
