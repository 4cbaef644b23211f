/** A small reader of XML: enough for the parts of a workbook, and exact about what it does not understand. */
import { refuse } from '../../book/book-error';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, children left out. */
  readonly text: string;
  /** The element as it stands in the source. */
  readonly xml: string;
}

const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

export function parseAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of source.matchAll(ATTRIBUTE))
    attributes[name] = unescapeXml(double ?? single ?? '');
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ''] ?? whole;
  });
}

const UNSAFE = /[&<>"]/;
/** For text and attributes alike. */
export function escapeXml(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Comments left out, sections of raw text written as any other text. */
export function withoutSections(xml: string): string {
  if (!xml.includes('<!')) return xml;
  return xml.replace(/<!--[^]*?-->/g, '').replace(/<!\[CDATA\[([^]*?)\]\]>/g, (_, text: string) => escapeXml(text));
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly start: number;
  readonly children: XmlElement[];
  text: string;
}

const TAG =
  /<(?:!--[^]*?-->|!\[CDATA\[([^]*?)\]\]>|\?[^]*?\?>|!DOCTYPE[^>]*>|\/([^\s>]+)\s*>|([^\s/>!?][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>)/g;

/** The root element. Fails on text that is not one well-formed element. */
export function parseXml(source: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, start: 0, children: [], text: '' };
  const open = [root];
  let end = 0;
  for (const match of source.matchAll(TAG)) {
    const [whole, cdata, closed, opened, attributes = '', selfClosed] = match;
    const current = open.at(-1) ?? root;
    if (match.index > end) current.text += unescapeXml(source.slice(end, match.index));
    end = match.index + whole.length;
    if (cdata !== undefined) current.text += cdata;
    if (opened !== undefined) {
      const element = {
        name: opened,
        attributes: parseAttributes(attributes),
        start: match.index,
        children: [],
        text: '',
      };
      if (selfClosed) current.children.push(finished(element, source, end));
      else open.push(element);
    } else if (closed !== undefined) {
      open.pop();
      const parent = open.at(-1);
      if (!parent || current.name !== closed) refuse('damaged', `The XML is not well-formed at </${closed}>.`);
      parent.children.push(finished(current, source, end));
    }
  }
  const [only] = root.children;
  return open.length === 1 && only ? only : refuse('damaged', 'The XML is cut short.');
}

const finished = (
  { name, attributes, start, children, text }: OpenElement,
  source: string,
  end: number,
): XmlElement => ({
  name,
  attributes,
  children,
  text,
  get xml() {
    return source.slice(start, end);
  },
});

/** Names are compared without their namespace prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

export const childrenNamed = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => localName(child.name) === name) ?? [];

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => localName(child.name) === name);

/** Every element of that name below, however deep. */
export const descendantsNamed = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => [
    ...(localName(child.name) === name ? [child] : []),
    ...descendantsNamed(child, name),
  ]);

/** `true`, `1`, `on` (LibreOffice writes words where Excel writes digits). */
export const isTrue = (value: string | undefined, otherwise = false): boolean =>
  value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';

export const numberOr = (value: string | undefined, otherwise: number): number => {
  const number = Number(value ?? NaN);
  return Number.isFinite(number) ? number : otherwise;
};

/** The relationship an element names: the attribute's prefix differs between writers. */
export const relationshipId = (attributes: Readonly<Record<string, string>>): string | undefined =>
  attributes['r:id'] ?? Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
