/** What an OpenDocument sheet hides; the library that reads its cells leaves this aside. */
export interface HiddenParts {
  readonly sheet: boolean;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** A form is far smaller; what is hidden beyond holds nothing. */
const MOST_LINES = 2000;

/** What each sheet of the document's `content.xml` hides, in the sheets' order. */
export function hiddenInOds(content: string): readonly HiddenParts[] {
  const hiddenStyles = stylesThatHide(content);
  const sheets: { sheet: boolean; rows: number[]; columns: number[]; row: number; column: number }[] = [];
  for (const [, name = '', attributes = ''] of content.matchAll(
    /<table:(table|table-row|table-column)(?=[\s/>])([^>]*)>/g,
  )) {
    const current = sheets.at(-1);
    if (name === 'table') {
      const sheet = hiddenStyles.has(attribute(attributes, 'table:style-name'));
      sheets.push({ sheet, rows: [], columns: [], row: 0, column: 0 });
      continue;
    }
    if (!current) continue;
    const [counter, list] = name === 'table-row' ? (['row', 'rows'] as const) : (['column', 'columns'] as const);
    const repeated = Number(attribute(attributes, `table:number-${list}-repeated`)) || 1;
    if (/^(?:collapse|filter)$/.test(attribute(attributes, 'table:visibility')))
      for (let i = 0; i < repeated && current[counter] + i < MOST_LINES; i++) current[list].push(current[counter] + i);
    current[counter] += repeated;
  }
  return sheets.map(({ sheet, rows, columns }) => ({ sheet, rows, columns }));
}

function stylesThatHide(content: string): ReadonlySet<string> {
  const hiding = new Set<string>();
  for (const [, attributes = '', body = ''] of content.matchAll(/<style:style(\s[^>]*[^/])>([^]*?)<\/style:style>/g))
    if (/<style:table-properties\s[^>]*table:display="false"/.test(body))
      hiding.add(attribute(attributes, 'style:name'));
  return hiding;
}

const attribute = (attributes: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
