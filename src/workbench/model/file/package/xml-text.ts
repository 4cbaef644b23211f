/** How the file format writes signs that XML cannot hold: `_x000D_`. */

export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

const CONTROL = new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\r\\u000e-\\u001f\\ufffe\\uffff]', 'g');

export function encodeEscapes(text: string): string {
  const literal = text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;
  return literal.replace(CONTROL, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
