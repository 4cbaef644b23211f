import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Programme } from '../../src/domain/programme/programme';
import { builtIn } from '../programmes/load-built-in';

/** What differs between provinces and years is data; the domain knows nothing but itself. */
const SRC = join(__dirname, '../../src');
const sources = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)));
const read = (file: string): string => readFileSync(join(SRC, file), 'utf8');

test('there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources).toContain(join('domain', 'verdict', 'judge-value.ts'));
});

describe('nothing about a province outside its data', () => {
  const elsewhere = sources.filter((file) => !/^(?:programmes|app[\\/]sample)[\\/]/.test(file));
  let programme: Programme;
  beforeAll(async () => {
    programme = await builtIn('yen-bai-2023');
  });
  /** Comments may give examples; code and texts may not depend on them. */
  const code = (file: string): string =>
    read(file)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/(^|\s)\/\/.*$/gm, '$1');

  test('no name or code of a unit', () => {
    const names = programme.units.flatMap((unit) => [unit.code, unit.name]).filter((name) => name.length > 4);
    const own = ['Yên Bái', 'yen-bai', 'yen_bai', 'YenBai', ...names];
    const found = elsewhere.flatMap((file) =>
      own.filter((name) => code(file).includes(name)).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  test('no code of an indicator as a text', () => {
    const codes = programme.indicators.map((indicator) => indicator.code);
    // `1.1` is also a version of Office's libraries.
    const lines = (file: string) =>
      code(file)
        .split('\n')
        .filter((line) => !/Api\b|Runtime|version/i.test(line));
    const quoted = (own: string) => [`'${own}'`, `"${own}"`, `\`${own}\``];
    const found = elsewhere.flatMap((file) =>
      codes
        .filter((own) => lines(file).some((line) => quoted(own).some((text) => line.includes(text))))
        .map((own) => `${file}: ${own}`),
    );
    expect(found).toEqual([]);
  });
});

describe('the domain', () => {
  /** Whatever stands behind `from`, `import`, `import(` or `require(`. */
  const imports = (file: string): readonly string[] =>
    [...read(file).matchAll(/(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*['"]([^'"\n]+)['"]/g)].map(
      ([, from = '']) => from,
    );
  const own = sources.filter((file) => file.startsWith('domain'));

  test('imports zod and itself', () => {
    const strangers = own.flatMap((file) =>
      imports(file)
        .filter((from) => from !== 'zod' && relative(SRC, join(SRC, file, '..', from)).split(/[\\/]/)[0] !== 'domain')
        .map((from) => `${file}: ${from}`),
    );
    expect(strangers).toEqual([]);
  });
  test('imports are found at all', () => {
    expect(own.flatMap(imports).filter((from) => from === 'zod').length).toBeGreaterThan(3);
    expect(own.flatMap(imports).length).toBeGreaterThan(150);
  });
  test('asks neither the clock nor the screen nor chance', () => {
    const asking = own.filter((file) =>
      /\bnew Date\(\)|Date\.now|Math\.random|\bwindow\b\.|\bdocument\b\.|console\./.test(read(file)),
    );
    expect(asking).toEqual([]);
  });
});
