import { escapeXml, unescapeXml } from './package/xml';

/** Formulas inside carried XML (of charts, sparklines, rules) put through a rewriting function. */
export function changeFormulaElements(xml: string, change: (formula: string) => string): string {
  return xml.replace(/(<(?:\w+:)?f(?:ormula)?>)([^<]*)(<\/)/g, (whole, open: string, text: string, close: string) => {
    const formula = unescapeXml(text);
    const changed = change(formula);
    return changed === formula ? whole : open + escapeXml(changed) + close;
  });
}
