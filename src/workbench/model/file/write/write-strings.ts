import { element, XML_DECLARATION } from '../package/attributes';
import { MAIN_NAMESPACE } from '../namespaces';
import { escapeXml } from '../package/xml';
import { encodeEscapes } from '../package/xml-text';

/** Strings of the cells, each written once. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private readonly items: string[] = [];
  private uses = 0;

  get size(): number {
    return this.items.length;
  }

  /** `runs` are the formatted pieces of the text, if it has any. */
  add(text: string, runs: string | null): number {
    this.uses++;
    const key = runs === null ? `t${text}` : `r${runs}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.items.push(runs ?? textElement(text)) - 1;
    this.numbers.set(key, number);
    return number;
  }

  xml(): string {
    const items = this.items.map((item) => `<si>${item}</si>`).join('');
    return XML_DECLARATION + element('sst', { xmlns: MAIN_NAMESPACE, count: this.uses, uniqueCount: this.size }, items);
  }
}

/** Spaces at the ends and line breaks are lost unless the element says that they count. */
export function textElement(text: string): string {
  const content = escapeXml(encodeEscapes(text));
  return /^\s|\s$|\n/.test(text) ? `<t xml:space="preserve">${content}</t>` : `<t>${content}</t>`;
}
