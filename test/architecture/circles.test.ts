import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * No two files need each other, not even for their types: lint sees only what is left when types are taken away. The
 * workbench's model is one thing with many parts (a book has sheets, a sheet its book), and left out.
 */
const SRC = join(__dirname, '../../src');
const MODEL = join('workbench', 'model') + sep;
const sources = new Set(
  readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(SRC, join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith(MODEL)),
);

const found = (from: string, path: string): string | undefined => {
  const base = join(dirname(from), path);
  return ['.ts', '.tsx', '/index.ts'].map((end) => base + end).find((file) => sources.has(file));
};
const needs = new Map(
  [...sources].map((file) => [
    file,
    [...readFileSync(join(SRC, file), 'utf8').matchAll(/\bfrom '(\.[^']+)'/g)].flatMap(
      ([, path = '']) => found(file, path) ?? [],
    ),
  ]),
);

/** Takes away, again and again, the files that need no other: what is left are circles, and what needs them. */
function trim(graph: ReadonlyMap<string, Iterable<string>>): ReadonlyMap<string, ReadonlySet<string>> {
  const open = new Map([...graph].map(([file, others]) => [file, new Set(others)]));
  for (;;) {
    const done = [...open].filter(([, others]) => others.size === 0).map(([file]) => file);
    if (done.length === 0) return open;
    for (const file of done) open.delete(file);
    for (const others of open.values()) for (const file of done) others.delete(file);
  }
}

/** Each file with those that need it. */
const turned = (graph: ReadonlyMap<string, Iterable<string>>) =>
  new Map(
    [...graph.keys()].map((file) => [file, [...graph].flatMap(([by, of]) => ([...of].includes(file) ? [by] : []))]),
  );

test('imports are found', () => {
  expect(needs.get(join('domain', 'summary', 'judge-target.ts'))).toContain(
    join('domain', 'summary', 'judge-units.ts'),
  );
});

test('no file needs itself by way of another', () => {
  // Trimmed from both ends, the circles alone are left.
  expect([...trim(turned(trim(needs))).keys()]).toEqual([]);
});
