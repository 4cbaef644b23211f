/** Excel's words in its API beside those of its file format. */

/** Two lists of words that mean the same, to be looked up either way. */
export class Words<Api extends string> {
  private readonly toFile = new Map<string, string>();
  private readonly toApi = new Map<string, Api>();

  constructor(pairs: Readonly<Record<Api, string>>) {
    for (const [api, file] of Object.entries(pairs) as [Api, string][]) {
      this.toFile.set(api.toLowerCase(), file);
      if (!this.toApi.has(file)) this.toApi.set(file, api);
    }
  }

  /** The file's word, or null for a word that is not in the list. */
  file(api: string): string | null {
    return this.toFile.get(api.toLowerCase()) ?? null;
  }

  api(file: string, otherwise: Api): Api {
    return this.toApi.get(file) ?? otherwise;
  }
}

export const HORIZONTAL = new Words({
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
});
export const VERTICAL = new Words({
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
});
export const UNDERLINE = new Words({
  None: 'none',
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
});
export const FILL_PATTERN = new Words({
  None: 'none',
  Solid: 'solid',
  Gray50: 'mediumGray',
  Gray75: 'darkGray',
  Gray25: 'lightGray',
  Horizontal: 'darkHorizontal',
  Vertical: 'darkVertical',
  Down: 'darkDown',
  Up: 'darkUp',
  Checker: 'darkGrid',
  SemiGray75: 'darkTrellis',
  LightHorizontal: 'lightHorizontal',
  LightVertical: 'lightVertical',
  LightDown: 'lightDown',
  LightUp: 'lightUp',
  Grid: 'lightGrid',
  CrissCross: 'lightTrellis',
  Gray16: 'gray125',
  Gray8: 'gray0625',
});
export const READING_ORDERS = ['Context', 'LeftToRight', 'RightToLeft'] as const;

type LineStyle = 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
type LineWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';
/** A line of the file is a style and a weight in the API. */
const LINES: Readonly<Record<string, readonly [LineStyle, LineWeight]>> = {
  none: ['None', 'Thin'],
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

export const lineStyleOf = (line: string): LineStyle => LINES[line]?.[0] ?? 'Continuous';
export const lineWeightOf = (line: string): LineWeight => LINES[line]?.[1] ?? 'Thin';

/** The file's line for a style and a weight; the nearest there is where no line has both. */
export function lineNamed(style: string, weight: string): string | null {
  const entries = Object.entries(LINES);
  const both = entries.find(([, words]) => words[0] === style && words[1] === weight);
  return (both ?? entries.find(([, words]) => words[0] === style))?.[0] ?? null;
}

const COMPARED = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
};
/** Data validation says the last two otherwise than conditional formats do. */
export const VALIDATION_COMPARISON = new Words({
  ...COMPARED,
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
});
export const RULE_COMPARISON = new Words({
  ...COMPARED,
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
});

export const PAPER = new Words({
  Letter: '1',
  LetterSmall: '2',
  Tabloid: '3',
  Ledger: '4',
  Legal: '5',
  Statement: '6',
  Executive: '7',
  A3: '8',
  A4: '9',
  A4Small: '10',
  A5: '11',
  B4: '12',
  B5: '13',
  Folio: '14',
});
