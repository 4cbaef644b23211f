import { escapeXml } from './xml';

export type AttributeValue = string | number | boolean | null | undefined;

/** A reader turns line breaks in attributes into spaces unless they are written as numbers. */
const escapeAttribute = (value: string): string =>
  escapeXml(value).replace(/[\n\r\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** ` a="1" b="x"` with a space before each; what is null, undefined or false is left out, true is 1. */
export function attributes(values: Readonly<Record<string, AttributeValue>>): string {
  let text = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined || value === false) continue;
    text += ` ${name}="${value === true ? '1' : escapeAttribute(String(value))}"`;
  }
  return text;
}

/** An element; one without content closes itself. */
export const element = (name: string, values: Readonly<Record<string, AttributeValue>> = {}, content = ''): string =>
  content === '' ? `<${name}${attributes(values)}/>` : `<${name}${attributes(values)}>${content}</${name}>`;

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
