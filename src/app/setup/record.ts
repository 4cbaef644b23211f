/** Programmes as plain records while they travel between sheets and files: what the schema has not yet vouched for. */
export type JsonRecord = Record<string, unknown>;
export type Path = readonly (string | number)[];

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy that can be changed without the original noticing. */
export function copyOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item: unknown) => copyOf(item)) as T;
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOf(item)])) as T;
}

/** A record without some of its fields. */
export const without = (record: Readonly<JsonRecord>, ...fields: readonly string[]): JsonRecord =>
  Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)));

/** A text or number as text; empty where it is neither. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** What stands at a place; undefined where there is nothing. */
export function valueAtPath(of: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    of,
  );
}

/** Puts a value at a place, making what leads there. */
export function putAtPath(record: JsonRecord, path: Path, value: unknown): void {
  let at: Record<string | number, unknown> = record;
  path.forEach((step, i) => {
    if (i === path.length - 1) at[step] = value;
    else {
      const known = at[step];
      const next = typeof known === 'object' && known !== null ? known : typeof path[i + 1] === 'number' ? [] : {};
      at[step] = next;
      at = next as Record<string | number, unknown>;
    }
  });
}

/** Takes the value away from its place, and records that hold nothing else. */
export function takeFromPath(record: JsonRecord, path: Path): void {
  const [step, ...rest] = path;
  if (step === undefined || !(step in record)) return;
  const inner = record[step];
  if (rest.length > 0) {
    if (!isRecord(inner)) return;
    takeFromPath(inner, rest);
    if (Object.keys(inner).length > 0) return;
  }
  // A field that is taken away must not be left as undefined: a strict schema would see it.
  Reflect.deleteProperty(record, step);
}

/** True where two values say the same; the order of fields does not matter. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => sameValue(item, b[i]));
  if (!isRecord(a) || !isRecord(b)) return Object.is(a, b);
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return keys.length === others.length && keys.every((key) => sameValue(a[key], b[key]));
}
