/** The parts of a workbook file, their kinds and how they hang together. */
import { refuse } from '../../book/book-error';
import { element, XML_DECLARATION } from './attributes';
import { parseRelationships, relationshipsPath, relationshipsXml, type Relationship } from './relationships';
import { parseXml, type XmlElement } from './xml';
import { decodePart, encodePart, pack, unpack } from './zip';

const CONTENT_TYPES = '[Content_Types].xml';
const TYPES_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';

export class Package {
  readonly parts = new Map<string, Uint8Array>();
  private readonly types = new Map<string, string>();
  private readonly defaults = new Map<string, string>([
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ]);

  static open(bytes: Uint8Array): Package {
    const opened = new Package();
    for (const [path, part] of unpack(bytes)) opened.parts.set(path, part);
    const types = opened.text(CONTENT_TYPES);
    if (types === null) return refuse('damaged', 'The file is a zip, but not of a workbook.');
    opened.parts.delete(CONTENT_TYPES);
    for (const { name, attributes } of parseXml(types).children) {
      const type = attributes['ContentType'] ?? '';
      if (name.endsWith('Default')) opened.defaults.set((attributes['Extension'] ?? '').toLowerCase(), type);
      else opened.types.set((attributes['PartName'] ?? '').replace(/^\//, ''), type);
    }
    return opened;
  }

  text(path: string): string | null {
    const bytes = this.parts.get(path);
    return bytes ? decodePart(bytes) : null;
  }

  /** A part as XML, with the prefix of its main namespace taken off (some writers put one before every name). */
  xml(path: string): XmlElement | null {
    const text = this.text(path);
    return text === null ? null : parseXml(withoutMainPrefix(text));
  }

  /** Of a part, or of the whole package when `path` is empty. */
  relationships(path: string): Relationship[] {
    const xml = this.text(relationshipsPath(path));
    return xml === null ? [] : parseRelationships(xml, path);
  }

  typeOf(path: string): string {
    return this.types.get(path) ?? this.defaults.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? '';
  }

  put(path: string, content: string | Uint8Array, type: string): void {
    this.parts.set(path, typeof content === 'string' ? encodePart(content) : content);
    this.types.set(path, type);
  }

  putRelationships(path: string, relationships: readonly Relationship[]): void {
    if (relationships.length > 0) this.parts.set(relationshipsPath(path), encodePart(relationshipsXml(relationships)));
  }

  /** Takes over a part and everything it leads to. */
  carry(from: Package, path: string): void {
    const part = from.parts.get(path);
    if (!part || this.parts.has(path)) return;
    this.put(path, part, from.typeOf(path));
    const relationships = from.relationships(path);
    this.putRelationships(path, relationships);
    for (const { target, external } of relationships) if (!external) this.carry(from, target);
  }

  /** A path not taken yet: `xl/tables/table3.xml` for a pattern with `#` in place of the number. */
  freePath(pattern: string): string {
    let number = 1;
    while (this.parts.has(pattern.replace('#', String(number)))) number++;
    return pattern.replace('#', String(number));
  }

  save(): Uint8Array {
    const defaults = [...this.defaults].map(([Extension, ContentType]) =>
      element('Default', { Extension, ContentType }),
    );
    const overrides = [...this.types].flatMap(([path, ContentType]) =>
      this.parts.has(path) && ContentType !== '' ? [element('Override', { PartName: `/${path}`, ContentType })] : [],
    );
    const types =
      XML_DECLARATION + element('Types', { xmlns: TYPES_NAMESPACE }, defaults.join('') + overrides.join(''));
    return pack(new Map([[CONTENT_TYPES, encodePart(types)], ...this.parts]));
  }
}

/** `<x:worksheet xmlns:x="…">` reads as `<worksheet xmlns="…">`. */
export function withoutMainPrefix(xml: string): string {
  const prefix = /^(?:\uFEFF)?(?:\s|<\?[^>]*\?>|<!--[^]*?-->)*<(\w+):\w+/.exec(xml)?.[1];
  if (prefix === undefined) return xml;
  const declaration = new RegExp(`xmlns:${prefix}(?=\\s*=\\s*["'][^"']*/(?:spreadsheetml|main)[^"']*["'])`);
  if (!declaration.test(xml)) return xml;
  return xml.replace(new RegExp(`(</?)${prefix}:`, 'g'), '$1').replace(declaration, 'xmlns');
}
