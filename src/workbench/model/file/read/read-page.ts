import type { HeaderFooterText, PageSetup } from '../../sheet/page-setup';
import { childNamed, childrenNamed, isTrue, numberOr, type XmlElement } from '../package/xml';
import { decodeEscapes } from '../package/xml-text';

/** Print set-up; print areas and titles stand among the workbook's names. */
export function readPage(page: PageSetup, root: XmlElement): void {
  const options = childNamed(root, 'printOptions')?.attributes ?? {};
  page.centerHorizontally = isTrue(options['horizontalCentered']);
  page.centerVertically = isTrue(options['verticalCentered']);
  page.printGridlines = isTrue(options['gridLines']);
  page.printHeadings = isTrue(options['headings']);
  const margins = childNamed(root, 'pageMargins')?.attributes ?? {};
  for (const side of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
    page.margins[side] = numberOr(margins[side], page.margins[side]);
  }
  page.breaks = { rows: readBreaks(root, 'rowBreaks'), columns: readBreaks(root, 'colBreaks') };
  readSetup(page, childNamed(root, 'pageSetup')?.attributes ?? {});
  const fitted = isTrue(childNamed(childNamed(root, 'sheetPr'), 'pageSetUpPr')?.attributes['fitToPage']);
  if (!fitted) page.fit = null;
  readHeaderFooter(page, childNamed(root, 'headerFooter'));
}

const readBreaks = (root: XmlElement, name: 'rowBreaks' | 'colBreaks'): readonly number[] =>
  childrenNamed(childNamed(root, name), 'brk')
    .filter(({ attributes }) => isTrue(attributes['man']))
    .map(({ attributes }) => numberOr(attributes['id'], 0));

function readSetup(page: PageSetup, setup: Readonly<Record<string, string>>): void {
  page.orientation = setup['orientation'] === 'landscape' ? 'landscape' : 'portrait';
  page.paperSize = setup['paperSize'] === undefined ? null : Number(setup['paperSize']);
  page.scale = numberOr(setup['scale'], 100);
  page.fit = { across: numberOr(setup['fitToWidth'], 1), down: numberOr(setup['fitToHeight'], 1) };
  page.blackAndWhite = isTrue(setup['blackAndWhite']);
  page.draft = isTrue(setup['draft']);
  page.firstPageNumber = isTrue(setup['useFirstPageNumber']) ? numberOr(setup['firstPageNumber'], 1) : null;
  page.overThenDown = setup['pageOrder'] === 'overThenDown';
  page.comments = setup['cellComments'] ?? 'none';
  page.errors = setup['errors'] ?? 'displayed';
}

function readHeaderFooter(page: PageSetup, element: XmlElement | undefined): void {
  if (!element) return;
  const text = (name: string): string => decodeEscapes(childNamed(element, name)?.text ?? '');
  const pair = (prefix: string): HeaderFooterText => ({
    header: text(`${prefix}Header`),
    footer: text(`${prefix}Footer`),
  });
  page.odd = pair('odd');
  page.even = pair('even');
  page.first = pair('first');
  page.differentOddEven = isTrue(element.attributes['differentOddEven']);
  page.differentFirst = isTrue(element.attributes['differentFirst']);
  page.scaleHeaders = isTrue(element.attributes['scaleWithDoc'], true);
  page.alignHeaders = isTrue(element.attributes['alignWithMargins'], true);
}
