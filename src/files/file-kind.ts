/** package: a zip (.xlsx, .ods) · compound: Microsoft's container before it (.xls, and anything with a password). */
export type FileKind = 'empty' | 'package' | 'compound' | 'other';

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['package', [0x50, 0x4b, 0x03, 0x04]],
  ['compound', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
];

/**
 * What a file is, by its first bytes: names lie. Text that a spreadsheet program would also open (HTML or CSV under
 * an Excel name) is `other`: its numbers depend on who reads them.
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte));
  return found ? found[0] : 'other';
}
