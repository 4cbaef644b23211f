import { CFB } from '@e965/xlsx';

/** One stream of a container. */
export interface Stream {
  /** What the directory says; the content is shorter where the file was cut off. */
  readonly size: number;
  readonly content: Uint8Array;
}

/** The library declares its container reader as `any`; this is the part of it that is used. */
interface Container {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly size?: number; readonly content?: ArrayLike<number> }[];
}

/** The streams of a compound file by their paths in it. */
export function openContainer(bytes: Uint8Array): ReadonlyMap<string, Stream> {
  const { FullPaths, FileIndex } = (CFB as { read(data: Uint8Array, options: object): Container }).read(bytes, {
    type: 'array',
  });
  const root = FullPaths[0] ?? '';
  return new Map(
    FileIndex.map(({ size = 0, content = [] }, i) => [
      (FullPaths[i] ?? '').slice(root.length),
      { size, content: Uint8Array.from(content) },
    ]),
  );
}
