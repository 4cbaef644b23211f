/** Texts at the head and foot of pages. The file keeps the three parts of a line in one text. */
import type { Sheet } from '../../model';
import { fail } from '../error';
import { hostClass, property, type Property } from '../object';
import { of, type PagesOf } from './targets';

const PARTS = { L: 'left', C: 'center', R: 'right' } as const;
type Part = (typeof PARTS)[keyof typeof PARTS];
type Line = Record<Part, string>;

/** `&L`, `&C` and `&R` begin a part; what stands before the first of them is centred. `&&` is a plain ampersand. */
export function splitLine(text: string): Line {
  const line: Line = { left: '', center: '', right: '' };
  let part: Part = 'center';
  for (const piece of text.match(/&&|&[LCR]|[^&]+|&/g) ?? []) {
    const begun = /^&([LCR])$/.exec(piece)?.[1];
    if (begun === 'L' || begun === 'C' || begun === 'R') part = PARTS[begun];
    else line[part] += piece;
  }
  return line;
}

export const joinLine = ({ left, center, right }: Line): string =>
  (left === '' ? '' : `&L${left}`) + (center === '' ? '' : `&C${center}`) + (right === '' ? '' : `&R${right}`);

const text = (place: 'header' | 'footer', part: Part): Property<PagesOf, string> =>
  property(
    ({ sheet, pages }) => splitLine(sheet.page[pages][place])[part],
    ({ sheet, pages }, value) => {
      const line = splitLine(sheet.page[pages][place]);
      sheet.page[pages] = { ...sheet.page[pages], [place]: joinLine({ ...line, [part]: value }) };
    },
  );

export const HEADER_FOOTER = hostClass<Excel.HeaderFooter, PagesOf>('HeaderFooter', {
  leftHeader: text('header', 'left'),
  centerHeader: text('header', 'center'),
  rightHeader: text('header', 'right'),
  leftFooter: text('footer', 'left'),
  centerFooter: text('footer', 'center'),
  rightFooter: text('footer', 'right'),
});

const STATES = {
  Default: [false, false],
  FirstAndDefault: [true, false],
  OddAndEven: [false, true],
  FirstOddAndEven: [true, true],
} as const;
type State = keyof typeof STATES;
const isState = (word: string): word is State => word in STATES;
const stateOf = ({ page }: Sheet): State =>
  page.differentFirst
    ? page.differentOddEven
      ? 'FirstOddAndEven'
      : 'FirstAndDefault'
    : page.differentOddEven
      ? 'OddAndEven'
      : 'Default';

export const HEADER_FOOTER_GROUP = hostClass<Excel.HeaderFooterGroup, Sheet>('HeaderFooterGroup', {
  // What all pages show unless told otherwise is what the file calls the odd pages.
  defaultForAllPages: (sheet) => of('HeaderFooter', { sheet, pages: 'odd' }),
  oddPages: (sheet) => of('HeaderFooter', { sheet, pages: 'odd' }),
  evenPages: (sheet) => of('HeaderFooter', { sheet, pages: 'even' }),
  firstPage: (sheet) => of('HeaderFooter', { sheet, pages: 'first' }),
  state: property(stateOf, ({ page }, word) => {
    const [first, oddEven] = isState(word) ? STATES[word] : fail('InvalidArgument');
    page.differentFirst = first;
    page.differentOddEven = oddEven;
  }),
  useSheetMargins: property(
    ({ page }) => page.alignHeaders,
    ({ page }, on) => {
      page.alignHeaders = on;
    },
  ),
  useSheetScale: property(
    ({ page }) => page.scaleHeaders,
    ({ page }, on) => {
      page.scaleHeaders = on;
    },
  ),
});
