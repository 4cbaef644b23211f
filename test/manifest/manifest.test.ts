/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../../src/commands/associate-commands';

const ROOT = join(__dirname, '../..');
const HOST = 'https://localhost:3000/';
const manifest = new DOMParser().parseFromString(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'), 'application/xml');
const all = (name: string): readonly Element[] => [...manifest.getElementsByTagNameNS('*', name)];
const [overrides] = all('VersionOverrides');
if (!overrides) throw new Error('The manifest has no VersionOverrides');
const text = (name: string): string => all(name)[0]?.textContent ?? '';
const attribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? '';

/** Width and height of a PNG, from its header. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
const fileOf = (url: string): string => join(ROOT, url.slice(HOST.length));

test('is well-formed and says who it is', () => {
  expect(manifest.querySelector('parsererror')).toBeNull();
  expect(text('Id')).toMatch(/^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(text('Version')).toBe(`${version}.0`);
  expect(text('Permissions')).toBe('ReadWriteDocument');
  expect(text('DefaultLocale')).toBe('vi-VN');
  expect(attribute(all('Host')[0], 'Name')).toBe('Workbook');
});

test('an old Excel lists the add-in and can be told why it does not work; ribbon and runtime ask for what they need', () => {
  const sets = (within: Element): readonly string[] =>
    [...within.getElementsByTagNameNS('*', 'Set')].map(
      (set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`,
    );
  const [base, own] = all('Requirements');
  if (!base || !own) throw new Error('Requirements are missing');
  expect(sets(base)).toEqual(['ExcelApi 1.1']);
  expect(overrides.contains(own)).toBe(true);
  expect(sets(own)).toEqual(['ExcelApi 1.14', 'SharedRuntime 1.1']);
});

test('pane, ribbon functions and runtime are one page that stays', () => {
  const [runtime] = all('Runtime');
  expect(attribute(runtime, 'lifetime')).toBe('long');
  const page = attribute(runtime, 'resid');
  expect(attribute(all('FunctionFile')[0], 'resid')).toBe(page);
  const panes = all('SourceLocation').filter((location) => overrides.contains(location));
  expect(panes.map((location) => attribute(location, 'resid'))).toEqual([page]);
  expect(all('FunctionName').map(({ textContent }) => textContent)).toEqual(Object.values(COMMANDS));
});

describe('resources', () => {
  const resources = [...all('Image'), ...all('Url'), ...all('String')].filter((element) => element.hasAttribute('id'));
  const ids = resources.map((element) => attribute(element, 'id'));
  const used = [...manifest.querySelectorAll('[resid]')].map((element) => attribute(element, 'resid'));

  test('every one that is named is there, every one that is there is used, under short names of their own', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  test('texts fit and are there in English, too', () => {
    const limits = { ShortStrings: 125, LongStrings: 250 } as const;
    for (const [list, limit] of Object.entries(limits))
      for (const string of all(list)[0]?.children ?? []) {
        const english = string.querySelector('[Locale="en-US"]') ?? undefined;
        const id = attribute(string, 'id');
        for (const value of [attribute(string, 'DefaultValue'), attribute(english, 'Value')]) {
          expect(value).not.toBe('');
          expect(value.length).toBeLessThanOrEqual(id.endsWith('.Label') ? 50 : limit);
          expect(value).toBe(value.normalize('NFC'));
        }
      }
    expect(attribute(all('DisplayName')[0], 'DefaultValue').length).toBeLessThanOrEqual(125);
    for (const description of all('Description').filter((element) => element.hasAttribute('DefaultValue')))
      expect(attribute(description, 'DefaultValue').length).toBeLessThanOrEqual(250);
  });

  test('all addresses are of the one host that a build replaces', () => {
    const addresses = [...manifest.querySelectorAll('[DefaultValue^="http"]')].map((of) =>
      attribute(of, 'DefaultValue'),
    );
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect(address.startsWith(HOST)).toBe(true);
  });
});

describe('icons', () => {
  test('those of the ribbon are there in the sizes that they are used for', () => {
    const images = new Map(all('Image').map((image) => [attribute(image, 'id'), attribute(image, 'DefaultValue')]));
    const uses = all('Image').filter((image) => image.hasAttribute('size'));
    expect(uses.length).toBeGreaterThanOrEqual(12);
    for (const use of uses) {
      const size = Number(attribute(use, 'size'));
      expect(pngSize(fileOf(images.get(attribute(use, 'resid')) ?? ''))).toEqual([size, size]);
    }
    for (const icon of all('Icon'))
      expect([...icon.children].map((image) => attribute(image, 'size'))).toEqual(['16', '32', '80']);
  });

  test('those of the list of add-ins are 32 and 64 pixels wide', () => {
    expect(pngSize(fileOf(attribute(all('IconUrl')[0], 'DefaultValue')))).toEqual([32, 32]);
    expect(pngSize(fileOf(attribute(all('HighResolutionIconUrl')[0], 'DefaultValue')))).toEqual([64, 64]);
    expect(existsSync(join(ROOT, 'assets/icon-128.png'))).toBe(true);
  });
});

describe('the page before the bundle', () => {
  const script = readFileSync(join(ROOT, 'src/taskpane/start.js'), 'utf8');

  test('asks for the same version of Excel as the manifest', () => {
    expect(script).toContain("isSetSupported('ExcelApi', '1.14')");
  });

  test('is written so that Internet Explorer can run it', () => {
    const modern = /=>|\b(?:const|let|class|async function|await)\b|`|\.\.\.|\?\.|\?\?/;
    const code = script.replace(/\/\*[\s\S]*?\*\//g, '');
    expect(modern.exec(code)?.[0]).toBeUndefined();
  });

  test('has a place for everything that it may say', () => {
    const page = readFileSync(join(ROOT, 'src/taskpane/taskpane.html'), 'utf8');
    for (const [, id] of script.matchAll(/showInstead\('([^']+)'\)/g)) expect(page).toContain(`id="${id}"`);
  });
});
