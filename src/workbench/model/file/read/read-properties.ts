/** Document properties, the theme's colours, and the add-in's settings. */
import type { Book } from '../../book/book';
import { OFFICE_THEME } from '../../style/color';
import type { Package } from '../package/package';
import { childNamed, descendantsNamed, type XmlElement } from '../package/xml';
import { SETTINGS_NAMESPACE } from '../settings-part';

export function readProperties(book: Book, source: Package): void {
  const parts = source.relationships('');
  const core = parts.find(({ kind }) => kind === 'core-properties');
  const app = parts.find(({ kind }) => kind === 'extended-properties');
  const text = (root: XmlElement | null, name: string): string => childNamed(root ?? undefined, name)?.text ?? '';
  const coreXml = core ? source.xml(core.target) : null;
  const appXml = app ? source.xml(app.target) : null;
  Object.assign(book.properties, {
    title: text(coreXml, 'title'),
    subject: text(coreXml, 'subject'),
    author: text(coreXml, 'creator'),
    keywords: text(coreXml, 'keywords'),
    comments: text(coreXml, 'description'),
    category: text(coreXml, 'category'),
    lastAuthor: text(coreXml, 'lastModifiedBy'),
    created: text(coreXml, 'created'),
    company: text(appXml, 'Company'),
    manager: text(appXml, 'Manager'),
  });
}

/** The program that wrote the file, as it calls itself. */
export function writerOf(source: Package): string {
  const app = source.relationships('').find(({ kind }) => kind === 'extended-properties');
  const root = app ? source.xml(app.target) : null;
  return childNamed(root ?? undefined, 'Application')?.text ?? '';
}

/** The file lists dark before light; cells count light first. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

export function readTheme(root: XmlElement): readonly string[] {
  const [scheme] = descendantsNamed(root, 'clrScheme');
  return THEME_ORDER.map((name, i) => {
    const color = childNamed(scheme, name)?.children[0]?.attributes;
    return (color?.['lastClr'] ?? color?.['val'] ?? OFFICE_THEME[i] ?? '000000').toUpperCase();
  });
}

/**
 * Settings of an add-in: where Excel itself keeps them (a web extension's properties), and where this program puts them when
 * the file has no such part.
 */
export function readSettings(book: Book, source: Package): void {
  for (const path of source.parts.keys()) {
    if (/^xl\/webextensions\/webextension\d*\.xml$/.test(path)) {
      const root = source.xml(path);
      for (const { attributes } of root ? descendantsNamed(root, 'property') : []) {
        keep(book, attributes['name'], attributes['value']);
      }
    } else if (/^customXml\/item\d+\.xml$/.test(path) && source.text(path)?.includes(SETTINGS_NAMESPACE)) {
      for (const { attributes, text } of source.xml(path)?.children ?? []) keep(book, attributes['key'], text);
    }
  }
}

/** Values are JSON texts; one that is not counts as itself. */
function keep(book: Book, key: string | undefined, json: string | undefined): void {
  if (key === undefined || json === undefined) return;
  try {
    book.settings.set(key, JSON.parse(json));
  } catch {
    book.settings.set(key, json);
  }
}
