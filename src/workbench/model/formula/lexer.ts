/** Cuts a formula (without its `=`, in en-US form) into pieces that, put together again, give the same text. */
import { columnIndex } from '../geometry/address';
import { MAX_COLUMNS, MAX_ROWS } from '../geometry/rect';
import type { Reference, ReferencedSheets } from './reference';

export type Token =
  | { readonly kind: 'reference'; readonly text: string; readonly reference: Reference }
  /** A reference that is lost: `#REF!`, `Sheet!#REF!`. */
  | { readonly kind: 'lost'; readonly text: string; readonly sheets: ReferencedSheets | null }
  /** A defined name, with its sheet when written so. */
  | { readonly kind: 'name'; readonly text: string; readonly name: string; readonly sheets: ReferencedSheets | null }
  /** A table and the brackets after it: `Table1[[#All],[A]]`; the table is empty in `[@A]`. */
  | { readonly kind: 'structured'; readonly text: string; readonly table: string; readonly rest: string }
  | { readonly kind: 'function'; readonly text: string }
  | { readonly kind: 'string' | 'number' | 'error' | 'separator' | 'other'; readonly text: string };

const STRING = /"(?:[^"]|"")*"?/y;
const SHEETS = /(?:'((?:[^']|'')+)'|((?:\[\d+\])?[\p{L}\p{N}_.\\]+(?::[\p{L}\p{N}_.\\]+)?))!/uy;
const CELLS = /(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_.(])/uy;
const COLUMNS = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(])/uy;
const ROWS = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/uy;
const ERROR =
  /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!|BUSY!)/iy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const OTHER = /\s+|<=|>=|<>|[^]/uy;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(text: string, at: number): Token {
  if (text[at] === '"') return { kind: 'string', text: match(STRING, text, at)?.[0] ?? text.slice(at) };
  const prefix = match(SHEETS, text, at);
  if (prefix) {
    const qualified = afterSheets(text, at + prefix[0].length, sheetsOf(prefix));
    if (qualified) return qualified;
  }
  const reference = referenceAt(text, at, null);
  if (reference) return reference;
  const error = match(ERROR, text, at)?.[0];
  if (error !== undefined) {
    return error.toUpperCase() === '#REF!'
      ? { kind: 'lost', text: error, sheets: null }
      : { kind: 'error', text: error };
  }
  const number = match(NUMBER, text, at)?.[0];
  if (number !== undefined) return { kind: 'number', text: number };
  const word = match(WORD, text, at)?.[0];
  if (word !== undefined) return wordAt(text, at, word);
  if (text[at] === '[') return { kind: 'structured', table: '', ...bracketsAt(text, at, '') };
  if (text[at] === ',' || text[at] === ';') return { kind: 'separator', text: text.charAt(at) };
  return { kind: 'other', text: match(OTHER, text, at)?.[0] ?? text.charAt(at) };
}

function sheetsOf(prefix: RegExpExecArray): ReferencedSheets {
  const name = prefix[1]?.replaceAll("''", "'") ?? prefix[2] ?? '';
  const external = name.includes('[');
  // A colon cannot stand in a sheet's name, so it divides the ends of a 3-D reference.
  const [first = '', last = first] = external ? [name] : name.split(':');
  return { text: prefix[0], first, last, external };
}

function afterSheets(text: string, at: number, sheets: ReferencedSheets): Token | null {
  const reference = referenceAt(text, at, sheets);
  if (reference) return reference;
  const error = match(ERROR, text, at)?.[0];
  if (error !== undefined) return { kind: 'lost', text: sheets.text + error, sheets };
  const name = match(WORD, text, at)?.[0];
  return name === undefined ? null : { kind: 'name', text: sheets.text + name, name, sheets };
}

function referenceAt(text: string, at: number, sheets: ReferencedSheets | null): Token | null {
  const cells = match(CELLS, text, at);
  const found = (reference: Reference, source: string): Token | null =>
    isOnSheet(reference) ? { kind: 'reference', text: (sheets?.text ?? '') + source, reference } : null;
  if (cells) {
    const [source, d1 = '', c1 = '', d2 = '', r1 = '', d3 = d1, c2 = c1, d4 = d2, r2 = r1] = cells;
    const fixed = { column1: d1 !== '', row1: d2 !== '', column2: d3 !== '', row2: d4 !== '' };
    const corners = { row1: Number(r1) - 1, row2: Number(r2) - 1, column1: columnIndex(c1), column2: columnIndex(c2) };
    return found({ sheets, shape: source.includes(':') ? 'range' : 'cell', fixed, ...corners }, source);
  }
  const columns = match(COLUMNS, text, at);
  if (columns) {
    const [source, d1, c1 = '', d2, c2 = ''] = columns;
    const fixed = { column1: d1 !== '', row1: true, column2: d2 !== '', row2: true };
    const corners = { row1: 0, row2: MAX_ROWS - 1, column1: columnIndex(c1), column2: columnIndex(c2) };
    return found({ sheets, shape: 'columns', fixed, ...corners }, source);
  }
  const rows = match(ROWS, text, at);
  if (!rows) return null;
  const [source, d1, r1, d2, r2] = rows;
  const fixed = { column1: true, row1: d1 !== '', column2: true, row2: d2 !== '' };
  const corners = { row1: Number(r1) - 1, row2: Number(r2) - 1, column1: 0, column2: MAX_COLUMNS - 1 };
  return found({ sheets, shape: 'rows', fixed, ...corners }, source);
}

const isOnSheet = ({ row1, row2, column1, column2 }: Reference): boolean =>
  [row1, row2].every((row) => row >= 0 && row < MAX_ROWS) &&
  [column1, column2].every((column) => column >= 0 && column < MAX_COLUMNS);

function wordAt(text: string, at: number, word: string): Token {
  const next = text[at + word.length];
  if (next === '(') return { kind: 'function', text: word };
  if (next === '[') return { kind: 'structured', table: word, ...bracketsAt(text, at + word.length, word) };
  return { kind: 'name', text: word, name: word, sheets: null };
}

/** The brackets from `at` to their partner; an apostrophe takes the meaning from the sign after it. */
function bracketsAt(text: string, at: number, before: string): { text: string; rest: string } {
  let depth = 0;
  let end = at;
  for (; end < text.length; end++) {
    const sign = text[end];
    if (sign === "'") end++;
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) break;
  }
  const rest = text.slice(at, end + 1);
  return { text: before + rest, rest };
}
