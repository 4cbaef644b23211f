/** How a cell looks and whether it may be edited. Styles are shared and never changed in place. */
import type { Color } from './color';

export type Underline = 'none' | 'single' | 'double' | 'singleAccounting' | 'doubleAccounting';
export interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  readonly raised: 'none' | 'superscript' | 'subscript';
  /** Null is automatic. */
  readonly color: Color | null;
  /** Other elements of the font in the file (family, charset, scheme), kept as they came. */
  readonly rest: string;
}

export interface Fill {
  /** The file's pattern name: `none`, `solid`, `gray125` … */
  readonly pattern: string;
  /** The colour of a solid fill. */
  readonly color: Color | null;
  readonly background: Color | null;
  /** A gradient as it stands in the file. */
  readonly gradient: string;
}

export const BORDER_EDGES = ['left', 'right', 'top', 'bottom', 'diagonal'] as const;
export type BorderEdge = (typeof BORDER_EDGES)[number];
export interface BorderLine {
  /** The file's line name: `thin`, `medium`, `double` … */
  readonly line: string;
  readonly color: Color | null;
}
export type Borders = Readonly<Record<BorderEdge, BorderLine | null>> & {
  readonly diagonalUp: boolean;
  readonly diagonalDown: boolean;
};

export interface Alignment {
  /** The file's names: `general`, `left`, `center`, `right`, `fill`, `justify`, `centerContinuous`, `distributed`. */
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly readingOrder: number;
}

export interface Style {
  readonly numberFormat: string;
  readonly font: Font;
  readonly fill: Fill;
  readonly borders: Borders;
  readonly alignment: Alignment;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The cell was typed with a leading apostrophe: its text stays text. */
  readonly quotePrefix: boolean;
  /** Index of the named style it is based on, in the file's own list. */
  readonly namedStyle: number;
}

/** What may be changed in one go; what is absent stays. */
export interface StylePatch {
  readonly numberFormat?: string;
  readonly font?: Partial<Font>;
  readonly fill?: Partial<Fill>;
  readonly borders?: Partial<Borders>;
  readonly alignment?: Partial<Alignment>;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly quotePrefix?: boolean;
}

export const NO_FILL: Fill = { pattern: 'none', color: null, background: null, gradient: '' };
export const NO_BORDERS: Borders = {
  left: null,
  right: null,
  top: null,
  bottom: null,
  diagonal: null,
  diagonalUp: false,
  diagonalDown: false,
};
export const DEFAULT_FONT: Font = {
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: 'none',
  strikethrough: false,
  raised: 'none',
  color: null,
  rest: '<family val="2"/>',
};
export const DEFAULT_ALIGNMENT: Alignment = {
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  shrink: false,
  indent: 0,
  rotation: 0,
  readingOrder: 0,
};
export const DEFAULT_STYLE: Style = {
  numberFormat: 'General',
  font: DEFAULT_FONT,
  fill: NO_FILL,
  borders: NO_BORDERS,
  alignment: DEFAULT_ALIGNMENT,
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
  namedStyle: 0,
};

export function patchStyle(style: Style, patch: StylePatch): Style {
  return {
    ...style,
    ...patch,
    font: patch.font ? { ...style.font, ...patch.font } : style.font,
    fill: patch.fill ? { ...style.fill, ...patch.fill } : style.fill,
    borders: patch.borders ? { ...style.borders, ...patch.borders } : style.borders,
    alignment: patch.alignment ? { ...style.alignment, ...patch.alignment } : style.alignment,
  };
}
