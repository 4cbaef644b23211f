/** Writes the documents that are made from the code. */
import { writeFileSync } from 'node:fs';
import { publishedDocs } from './published-docs';

for (const [path, text] of Object.entries(publishedDocs())) writeFileSync(path, text);
