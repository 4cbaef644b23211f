import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SEVERITY } from '../../src/domain/finding/severity';
import { PROGRAMME_FIELDS } from '../../src/locales/vi/programme-sheet-words';
import { BUILT_IN_PROGRAMMES } from '../../src/programmes/built-in';
import { publishedDocs } from './published-docs';

const PAGES = ['README.md', 'CHANGELOG.md', ...markdownIn('docs')];

function markdownIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? markdownIn(join(folder, entry.name))
      : entry.name.endsWith('.md')
        ? [join(folder, entry.name)]
        : [],
  );
}

describe('documents made from the code', () => {
  test.each(Object.entries(publishedDocs()))('%s is up to date (`npm run docs` writes it)', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
  test('every rule of a finding has its section, with its severity', () => {
    const page = readFileSync('docs/rules.md', 'utf8');
    const listed = [...page.matchAll(/^## (\S+)\n\n(\w+) /gm)].map(([, rule, severity]) => [rule, severity]);
    expect(listed).toEqual(Object.entries(SEVERITY));
  });
});

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(page, 'utf8');
  test('points at files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link]) => join(dirname(page), link ?? ''));
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });
  test('names commands that are there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('the page on the programme’s sheets says of every column what the sheet says beside it', () => {
  const rows = readFileSync('docs/programme-in-workbook.md', 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const said = Object.values(PROGRAMME_FIELDS).flatMap((table) =>
    Object.values<string | readonly string[]>(table).filter((words) => typeof words !== 'string'),
  );
  expect(said.length).toBeGreaterThan(50);
  expect(said.filter(([heading, help]) => !rows.some((row) => row[1] === heading && row[2] === help))).toEqual([]);
});

test('the README names every built-in programme', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(BUILT_IN_PROGRAMMES.map(({ id }) => id).filter((id) => !readme.includes(id))).toEqual([]);
});
