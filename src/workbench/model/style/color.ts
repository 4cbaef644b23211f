/** Colours as .xlsx keeps them, and what they look like. */

/** One of: an RGB value (`RRGGBB`), a theme slot with a tint, an entry of the old palette, or automatic. */
export interface Color {
  readonly rgb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** Slots of Office's own theme, in the order that cells number them: light 1, dark 1, light 2, dark 2, accents, links. */
export const OFFICE_THEME: readonly string[] = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

const PALETTE_START =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';
const PALETTE = PALETTE_START.split(' ');

const NAMED: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  lime: '00FF00',
  blue: '0000FF',
  yellow: 'FFFF00',
  orange: 'FFA500',
  purple: '800080',
  gray: '808080',
  grey: '808080',
  lightgray: 'D3D3D3',
  lightgrey: 'D3D3D3',
  darkgray: 'A9A9A9',
  darkgrey: 'A9A9A9',
  silver: 'C0C0C0',
  maroon: '800000',
  navy: '000080',
  teal: '008080',
  olive: '808000',
  aqua: '00FFFF',
  cyan: '00FFFF',
  magenta: 'FF00FF',
  fuchsia: 'FF00FF',
  pink: 'FFC0CB',
  gold: 'FFD700',
  brown: 'A52A2A',
};

/** Reads `#FFA500`, `FFA500`, `#FA0` or a common HTML colour name; null when it is none of these. */
export function parseColor(text: string): Color | null {
  const named = NAMED[text.trim().toLowerCase()];
  if (named !== undefined) return { rgb: named };
  const hex = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.trim())?.[1];
  if (hex === undefined) return null;
  return { rgb: (hex.length === 3 ? hex.replace(/./g, '$&$&') : hex).toUpperCase() };
}

/** Excel's tint: towards white above 0, towards black below, by luminance. */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const moved = channels.map((value) => Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint));
  return moved
    .map((value) => Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** `#RRGGBB` as it is seen with the given theme, or null for an automatic colour. */
export function visibleColor(color: Color | null, theme: readonly string[] = OFFICE_THEME): string | null {
  if (!color) return null;
  const base =
    color.rgb ??
    (color.theme === undefined ? undefined : theme[color.theme]) ??
    (color.indexed === undefined ? undefined : PALETTE[color.indexed]);
  if (base === undefined) return null;
  return `#${color.tint ? tinted(base, color.tint) : base}`;
}
