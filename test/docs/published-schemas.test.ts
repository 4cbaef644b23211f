import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLISHED_SCHEMAS, schemaText } from './published-schemas';

const folder = join(__dirname, '../../docs/schemas');

test.each(PUBLISHED_SCHEMAS.map((published) => [published.file, published] as const))(
  '%s says what the code accepts (npm run schemas)',
  (file, published) => {
    expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toEqual(JSON.parse(schemaText(published)));
  },
);

test('nothing else lies there', () => {
  expect(readdirSync(folder).sort()).toEqual(PUBLISHED_SCHEMAS.map(({ file }) => file).sort());
});

test('the programme’s schema names every measure and every kind of target', () => {
  const text = readFileSync(join(folder, 'programme.schema.json'), 'utf8');
  for (const word of ['tally', 'narrative', 'weighted-mean', 'noteExceeded', 'campaign', 'every-period', 'successors'])
    expect(text).toContain(`"${word}"`);
});

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every property in a schema, with where it is. */
function propertiesIn(value: unknown, path: string): readonly (readonly [path: string, property: Node])[] {
  if (!isNode(value)) return [];
  const own = isNode(value['properties']) && !Array.isArray(value) ? Object.entries(value['properties']) : [];
  return [
    ...own.flatMap(([name, property]) => (isNode(property) ? [[`${path}/${name}`, property] as const] : [])),
    ...Object.entries(value).flatMap(([key, inner]) => propertiesIn(inner, `${path}/${key}`)),
  ];
}

describe.each(PUBLISHED_SCHEMAS.map((published) => [published.file, published] as const))('%s', (_, published) => {
  const schema = JSON.parse(schemaText(published)) as { $defs: Readonly<Record<string, Node>> };
  const definitions = schema.$defs;
  const descriptionOf = ({ description, $ref }: Node): unknown =>
    description ?? (typeof $ref === 'string' ? definitions[$ref.replace('#/$defs/', '')]?.['description'] : undefined);

  test('every definition has a name that people read, and says what it is', () => {
    const entries = Object.entries(definitions);
    expect(entries.length).toBeGreaterThan(5);
    expect(entries.filter(([name]) => !/^[A-Z][A-Za-z]+$/.test(name))).toEqual([]);
    expect(entries.filter(([, own]) => typeof own['description'] !== 'string').map(([name]) => name)).toEqual([]);
  });
  test('every property says what it is: an editor shows it to who writes', () => {
    const properties = propertiesIn(schema, '');
    expect(properties.length).toBeGreaterThan(50);
    expect(properties.filter(([, own]) => typeof descriptionOf(own) !== 'string').map(([path]) => path)).toEqual([]);
  });
});
