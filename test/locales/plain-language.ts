/** What gives away a program behind a sentence. */
const CODE_LIKE: readonly RegExp[] = [
  /undefined|\bnull\b|\bNaN\b|\[object|\bfunction\b/,
  // Two words written as one, or joined like codes.
  /[a-z][A-Z]|_|[a-z]-[a-z]+-[a-z]/,
  // Words of programmers, in either language.
  /\b(?:error code|exception|invalid|parse|JSON|string|boolean|array|dữ liệu đầu vào|ngoại lệ|không hợp lệ)\b/i,
  / {2}|^\s|\s$/,
];
/** Words that accuse. */
const ACCUSING = /\b(?:bạn đã sai|lỗi của|làm sai|your fault|you made)\b/i;

/** What is wrong with a sentence for people; empty if nothing. Quoted words and proper names are others' business. */
export function faultsOf(sentence: string): readonly string[] {
  const own = sentence.replace(/“[^”]*”/g, '“”').replace(/year-to-date/gi, 'date');
  const faults = [...CODE_LIKE, ACCUSING].filter((pattern) => pattern.test(own)).map(({ source }) => source);
  return own.normalize('NFC') === own ? faults : [...faults, 'not composed'];
}
