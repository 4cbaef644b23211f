import { z } from 'zod';
import { resultSchema } from '../../src/app/export/result-schema';
import { programmeSchema } from '../../src/domain/programme/programme';

/** A format that other programs read or write, with its JSON Schema under docs/schemas. */
interface PublishedSchema {
  readonly file: string;
  readonly title: string;
  readonly schema: z.ZodType;
  /** input: what may be written, with usual values left out; output: what is written. */
  readonly io: 'input' | 'output';
}

export const PUBLISHED_SCHEMAS: readonly PublishedSchema[] = [
  { file: 'programme.schema.json', title: 'Programme of Tổng hợp', schema: programmeSchema, io: 'input' },
  { file: 'result.schema.json', title: 'Result of Tổng hợp', schema: resultSchema, io: 'output' },
];

/** The text of a schema's file. */
export function schemaText({ title, schema, io }: PublishedSchema): string {
  const { $schema, ...body } = z.toJSONSchema(schema, { io });
  return `${JSON.stringify({ $schema, title, ...body }, null, 2)}\n`;
}
