/** Where the command speaks. */
export interface Console {
  out(content: string | Uint8Array): void;
  /** One line. */
  error(sentence: string): void;
}
