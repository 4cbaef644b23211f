/** Fonts, fills, borders and alignment out of their elements. */
import type { Color } from '../../style/color';
import { DEFAULT_ALIGNMENT, DEFAULT_FONT, NO_FILL } from '../../style/style';
import type { Alignment, BorderEdge, BorderLine, Borders, Fill, Font, Underline } from '../../style/style';
import { childNamed, isTrue, localName, numberOr, type XmlElement } from '../package/xml';

export function readColor(element: XmlElement | undefined): Color | null {
  const { rgb, theme, indexed, tint } = element?.attributes ?? {};
  const shade = tint === undefined || Number(tint) === 0 ? {} : { tint: Number(tint) };
  if (rgb !== undefined) return { rgb: rgb.slice(-6).toUpperCase(), ...shade };
  if (theme !== undefined) return { theme: Number(theme), ...shade };
  // 64 and 65 are the system's own colours of text and background.
  if (indexed !== undefined && Number(indexed) < 64) return { indexed: Number(indexed), ...shade };
  return null;
}

const UNDERLINES: readonly string[] = ['none', 'single', 'double', 'singleAccounting', 'doubleAccounting'];
const isUnderline = (text: string): text is Underline => UNDERLINES.includes(text);
const UNDERSTOOD = new Set(['name', 'rFont', 'sz', 'b', 'i', 'u', 'strike', 'vertAlign', 'color']);

/** `val` of a switch such as `<b/>`: present without a value is on. */
const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && isTrue(element.attributes['val'], true);

export function readFont(element: XmlElement): Font {
  const value = (name: string) => childNamed(element, name)?.attributes['val'];
  const underline = childNamed(element, 'u');
  const line = underline?.attributes['val'] ?? 'single';
  const raised = value('vertAlign');
  return {
    name: value('name') ?? value('rFont') ?? DEFAULT_FONT.name,
    size: numberOr(value('sz'), DEFAULT_FONT.size),
    bold: isOn(childNamed(element, 'b')),
    italic: isOn(childNamed(element, 'i')),
    underline: underline && isUnderline(line) ? line : 'none',
    strikethrough: isOn(childNamed(element, 'strike')),
    raised: raised === 'superscript' || raised === 'subscript' ? raised : 'none',
    color: readColor(childNamed(element, 'color')),
    rest: element.children
      .filter(({ name }) => !UNDERSTOOD.has(localName(name)))
      .map(({ xml }) => xml)
      .join(''),
  };
}

export function readFill(element: XmlElement): Fill {
  const gradient = childNamed(element, 'gradientFill');
  if (gradient) return { ...NO_FILL, pattern: 'gradient', gradient: gradient.xml };
  const pattern = childNamed(element, 'patternFill');
  return {
    pattern: pattern?.attributes['patternType'] ?? 'none',
    color: readColor(childNamed(pattern, 'fgColor')),
    background: readColor(childNamed(pattern, 'bgColor')),
    gradient: '',
  };
}

/** Files in the strict form name the sides by the direction of writing. */
const OTHER_NAMES: Readonly<Partial<Record<BorderEdge, string>>> = { left: 'start', right: 'end' };

export function readBorders(element: XmlElement): Borders {
  const lineOf = (edge: BorderEdge): BorderLine | null => {
    const side = childNamed(element, edge) ?? childNamed(element, OTHER_NAMES[edge] ?? edge);
    const line = side?.attributes['style'];
    return line === undefined || line === 'none' ? null : { line, color: readColor(childNamed(side, 'color')) };
  };
  return {
    left: lineOf('left'),
    right: lineOf('right'),
    top: lineOf('top'),
    bottom: lineOf('bottom'),
    diagonal: lineOf('diagonal'),
    diagonalUp: isTrue(element.attributes['diagonalUp']),
    diagonalDown: isTrue(element.attributes['diagonalDown']),
  };
}

export function readAlignment({ attributes }: XmlElement): Alignment {
  return {
    horizontal: attributes['horizontal'] ?? DEFAULT_ALIGNMENT.horizontal,
    vertical: attributes['vertical'] ?? DEFAULT_ALIGNMENT.vertical,
    wrap: isTrue(attributes['wrapText']),
    shrink: isTrue(attributes['shrinkToFit']),
    indent: numberOr(attributes['indent'], 0),
    rotation: numberOr(attributes['textRotation'], 0),
    readingOrder: numberOr(attributes['readingOrder'], 0),
  };
}
