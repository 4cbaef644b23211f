import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Programme } from '../../src/domain/programme/programme';
import { BUILT_IN_PROGRAMMES } from '../../src/programmes/built-in';
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
  let programmes: readonly Programme[];
  beforeAll(async () => {
    programmes = await Promise.all(BUILT_IN_PROGRAMMES.map(({ id }) => builtIn(id)));
  });
  /** Comments may give examples; code and texts may not depend on them. */
  const code = (file: string): string =>
    read(file)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/(^|\s)\/\/.*$/gm, '$1');

  /** Kinds of units and levels are everybody's: their codes are words of the language, not names. */
  const everybodys = () => new Set(programmes.flatMap(({ levels }) => levels.map(({ code }) => code)));
  const quoted = (own: string) => [`'${own}'`, `"${own}"`, `\`${own}\``];

  test('no name or code of a province or a unit', () => {
    const units = programmes.flatMap((programme) => programme.units);
    const provinces = [
      'Yên Bái',
      'yen-bai',
      'yen_bai',
      'YenBai',
      'Lào Cai',
      'lao-cai',
      'Duy Tiên',
      'duy-tien',
      'Hà Nam',
    ];
    // A short name may be part of any word; whole, in quotation marks, it is a name.
    const long = units.flatMap(({ code, name }) => [code, name]).filter((name) => name.length > 8 && /[ -]/.test(name));
    const short = units
      .filter(({ code }) => !everybodys().has(code))
      .flatMap(({ code, name }) => [...quoted(code), ...quoted(name)]);
    const own = [...new Set([...provinces, ...long, ...short])];
    const found = elsewhere.flatMap((file) => {
      const text = code(file);
      return own.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`);
    });
    expect(found).toEqual([]);
  });

  test('no id of a programme', () => {
    const ids = programmes.map(({ id }) => id);
    const found = elsewhere.flatMap((file) =>
      ids.filter((id) => code(file).includes(id)).map((id) => `${file}: ${id}`),
    );
    expect(found).toEqual([]);
  });

  test('no code of an indicator as a text', () => {
    const codes = [...new Set(programmes.flatMap(({ indicators }) => indicators.map((indicator) => indicator.code)))];
    // `1.1` is also a version of Office's libraries.
    const lines = (file: string) =>
      code(file)
        .split('\n')
        .filter((line) => !/Api\b|Runtime|version/i.test(line))
        .join('\n');
    const found = elsewhere.flatMap((file) => {
      const text = lines(file);
      return codes.filter((own) => quoted(own).some((word) => text.includes(word))).map((own) => `${file}: ${own}`);
    });
    expect(found).toEqual([]);
  });
});

/** Whatever stands behind `from`, `import`, `import(` or `require(`. */
const imports = (file: string): readonly string[] =>
  [...read(file).matchAll(/(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*['"]([^'"\n]+)['"]/g)].map(
    ([, from = '']) => from,
  );

describe('the domain', () => {
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

test('SheetJS is known to src/files alone', () => {
  const knowing = sources.filter((file) => imports(file).some((from) => /^@e965\/xlsx(?:\/|$)/.test(from)));
  expect([...new Set(knowing.map((file) => file.split(/[\\/]/)[0]))]).toEqual(['files']);
});
