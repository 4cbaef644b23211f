/** Shared strings, and strings inside cells. */
import { unescapeXml } from '../package/xml';
import { decodeEscapes } from '../package/xml-text';

export interface ReadString {
  readonly text: string;
  /** Its formatted runs as they stand in the file; null for plain text. */
  readonly runs: string | null;
}

const ITEM = /<si\b[^>]*?(?:\/>|>([^]*?)<\/si>)/g;
/** Readings of Asian characters stand beside the text and are no part of it. */
const PHONETIC = /<rPh\b[^]*?<\/rPh>|<phoneticPr\b[^>]*\/>/g;
const TEXT = /<t\b[^>]*?(?:\/>|>([^]*?)<\/t>)/g;

/** The content of an `si` or `is` element. */
export function readString(content: string): ReadString {
  const own = content.includes('<rPh') || content.includes('<phoneticPr') ? content.replace(PHONETIC, '') : content;
  let text = '';
  for (const [, piece] of own.matchAll(TEXT)) if (piece !== undefined) text += piece;
  const runs = own.includes('<r>') || own.includes('<r ') ? own : null;
  return { text: decodeEscapes(unescapeXml(text)), runs };
}

export function readSharedStrings(xml: string): ReadString[] {
  const strings: ReadString[] = [];
  for (const [, content = ''] of xml.matchAll(ITEM)) strings.push(readString(content));
  return strings;
}
