import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLISHED_SCHEMAS, schemaText } from './published-schemas';

/** Writes docs/schemas anew: run it when a format has changed. */
const folder = join(__dirname, '../../docs/schemas');
mkdirSync(folder, { recursive: true });
for (const published of PUBLISHED_SCHEMAS) writeFileSync(join(folder, published.file), schemaText(published));
