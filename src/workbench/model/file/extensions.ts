/** Newer settings that Excel keeps at the end of a sheet's part (`extLst`). */
import { childrenNamed, descendantsNamed, type XmlElement } from './package/xml';

/** Validation that looks at other sheets is read with all other validation, so it must not stay here too. */
export function withoutValidations(list: XmlElement): string {
  const kept = childrenNamed(list, 'ext').filter((ext) => descendantsNamed(ext, 'dataValidation').length === 0);
  return kept.length === 0 ? '' : `<extLst>${kept.map(({ xml }) => xml).join('')}</extLst>`;
}

/** Marks by which a rule finds its newer settings. */
export const barIdsIn = (xml: string): string[] =>
  [...xml.matchAll(/<(?:\w+:)?id>([^<]+)<\//g)].map(([, id = '']) => id);

/** Takes out the settings of rules that are no longer there. */
export function withoutRules(xml: string, gone: readonly string[]): string {
  return gone.reduce(
    (text, id) =>
      text
        .replace(
          new RegExp(`<(\\w+:)?cfRule\\b[^>]*\\bid="${id.replace(/[{}]/g, '\\$&')}"(?:[^>]*/>|[^]*?</\\1cfRule>)`),
          '',
        )
        .replace(
          /<(\w+:)?conditionalFormatting\b[^>]*>(?:\s*<\w+:sqref>[^<]*<\/\w+:sqref>)?\s*<\/\1conditionalFormatting>/g,
          '',
        ),
    xml,
  );
}
