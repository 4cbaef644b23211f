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
