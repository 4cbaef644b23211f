import type { FileReading } from '../app/collect/file-reader';

/** What the page and its worker say to each other. */
export interface ReadRequest {
  readonly id: number;
  readonly name: string;
  readonly bytes: ArrayBuffer;
}
export type WorkerAnswer =
  { readonly kind: 'ready' } | { readonly kind: 'answer'; readonly id: number; readonly reading: FileReading };
