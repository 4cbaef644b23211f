/** What a conditional format lays over a cell (`dxf`). */
import { NO_RULE_FORMAT, type RuleFormat } from '../../sheet/conditional-format';
import type { BorderLine } from '../../style/style';
import { childNamed, isTrue, type XmlElement } from '../package/xml';
import { readColor } from './read-style-parts';

const switched = (element: XmlElement | undefined): boolean | null =>
  element ? isTrue(element.attributes['val'], true) : null;

export function readRuleFormat(element: XmlElement): RuleFormat {
  const font = childNamed(element, 'font');
  const pattern = childNamed(childNamed(element, 'fill'), 'patternFill');
  const underline = childNamed(font, 'u');
  return {
    ...NO_RULE_FORMAT,
    bold: switched(childNamed(font, 'b')),
    italic: switched(childNamed(font, 'i')),
    underline: underline ? underline.attributes['val'] !== 'none' : null,
    strikethrough: switched(childNamed(font, 'strike')),
    color: readColor(childNamed(font, 'color')),
    // In these formats the background is the colour of a solid fill; some writers fill in the foreground instead.
    fill: readColor(childNamed(pattern, 'bgColor')) ?? readColor(childNamed(pattern, 'fgColor')),
    numberFormat: childNamed(element, 'numFmt')?.attributes['formatCode'] ?? null,
    borders: readRuleBorders(childNamed(element, 'border')),
  };
}

function readRuleBorders(border: XmlElement | undefined): RuleFormat['borders'] {
  const found: Partial<Record<'left' | 'right' | 'top' | 'bottom', BorderLine | null>> = {};
  for (const edge of ['left', 'right', 'top', 'bottom'] as const) {
    const side = childNamed(border, edge);
    if (side) found[edge] = { line: side.attributes['style'] ?? 'none', color: readColor(childNamed(side, 'color')) };
  }
  return found;
}
