/** Document properties and the add-in's settings. */
import type { Book } from '../../book/book';
import { APPLICATION } from '../application';
import { TYPES } from '../namespaces';
import { attributes, element, XML_DECLARATION } from '../package/attributes';
import type { Package } from '../package/package';
import { escapeXml } from '../package/xml';
import { SETTINGS_NAMESPACE } from '../settings-part';

const CORE =
  ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"' +
  ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const APP = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

export function writeProperties(book: Book, target: Package): void {
  const { properties } = book;
  const text = (name: string, value: string): string => (value === '' ? '' : element(name, {}, escapeXml(value)));
  const now = book
    .now()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
  const time = (name: string, value: string): string => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, value);
  const core =
    text('dc:title', properties.title) +
    text('dc:subject', properties.subject) +
    text('dc:creator', properties.author) +
    text('cp:keywords', properties.keywords) +
    text('dc:description', properties.comments) +
    text('cp:lastModifiedBy', properties.lastAuthor) +
    time('dcterms:created', properties.created || now) +
    time('dcterms:modified', now) +
    text('cp:category', properties.category);
  target.put(
    'docProps/core.xml',
    `${XML_DECLARATION}<cp:coreProperties${CORE}>${core}</cp:coreProperties>`,
    TYPES.core,
  );
  const app =
    element('Application', {}, APPLICATION) + text('Manager', properties.manager) + text('Company', properties.company);
  target.put('docProps/app.xml', XML_DECLARATION + element('Properties', { xmlns: APP }, app), TYPES.app);
}

/**
 * Writes the settings to where Excel keeps them, if the file has such a part; gives the path of a part of this program's own
 * otherwise, or null when there is nothing to keep.
 */
export function writeSettings(book: Book, target: Package): string | null {
  const extension = [...target.parts.keys()].find((path) => /^xl\/webextensions\/webextension\d*\.xml$/.test(path));
  const entries = [...book.settings].map(([key, value]) => [key, JSON.stringify(value)] as const);
  if (extension !== undefined) {
    const properties = entries.map(([name, value]) => `<we:property${attributes({ name, value })}/>`).join('');
    const xml = (target.text(extension) ?? '').replace(
      /<we:properties\s*\/>|<we:properties>[^]*?<\/we:properties>/,
      () => `<we:properties>${properties}</we:properties>`,
    );
    target.put(extension, xml, target.typeOf(extension) || 'application/vnd.ms-office.webextension+xml');
    return null;
  }
  if (entries.length === 0) return null;
  const path = target.freePath('customXml/item#.xml');
  const settings = entries.map(([key, value]) => element('setting', { key }, escapeXml(value)));
  target.put(path, XML_DECLARATION + element('settings', { xmlns: SETTINGS_NAMESPACE }, settings.join('')), TYPES.xml);
  return path;
}
