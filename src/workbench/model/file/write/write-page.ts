/** Print set-up, in the order in which the file wants it. */
import { MAX_COLUMNS, MAX_ROWS } from '../../geometry/rect';
import type { HeaderFooterText, PageSetup } from '../../sheet/page-setup';
import { element } from '../package/attributes';
import { escapeXml } from '../package/xml';
import { encodeEscapes } from '../package/xml-text';

export function pageXml(page: PageSetup): {
  printOptions: string;
  pageMargins: string;
  pageSetup: string;
  headerFooter: string;
  rowBreaks: string;
  colBreaks: string;
} {
  const options = {
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    headings: page.printHeadings,
    gridLines: page.printGridlines,
  };
  return {
    printOptions: Object.values(options).some(Boolean) ? element('printOptions', options) : '',
    pageMargins: element('pageMargins', page.margins),
    pageSetup: setupXml(page),
    headerFooter: headerFooterXml(page),
    rowBreaks: breaksXml('rowBreaks', page.breaks.rows, MAX_COLUMNS),
    colBreaks: breaksXml('colBreaks', page.breaks.columns, MAX_ROWS),
  };
}

/** Breaks that run across so many columns, or down so many rows. */
function breaksXml(name: 'rowBreaks' | 'colBreaks', starts: readonly number[], length: number): string {
  const count = starts.length;
  const breaks = starts.map((id) => element('brk', { id, max: length - 1, man: true }));
  return count === 0 ? '' : element(name, { count, manualBreakCount: count }, breaks.join(''));
}

function setupXml(page: PageSetup): string {
  const unlike = <T>(value: T, otherwise: T): T | null => (value === otherwise ? null : value);
  return element('pageSetup', {
    paperSize: page.paperSize,
    scale: page.fit ? null : unlike(page.scale, 100),
    firstPageNumber: page.firstPageNumber,
    fitToWidth: page.fit && unlike(page.fit.across, 1),
    fitToHeight: page.fit && unlike(page.fit.down, 1),
    pageOrder: page.overThenDown ? 'overThenDown' : null,
    orientation: page.orientation,
    blackAndWhite: page.blackAndWhite,
    draft: page.draft,
    cellComments: unlike(page.comments, 'none'),
    useFirstPageNumber: page.firstPageNumber !== null,
    errors: unlike(page.errors, 'displayed'),
  });
}

function headerFooterXml(page: PageSetup): string {
  const text = (name: string, content: string): string =>
    content === '' ? '' : element(name, {}, escapeXml(encodeEscapes(content)));
  const pair = (prefix: string, { header, footer }: HeaderFooterText): string =>
    text(`${prefix}Header`, header) + text(`${prefix}Footer`, footer);
  const content =
    pair('odd', page.odd) +
    (page.differentOddEven ? pair('even', page.even) : '') +
    (page.differentFirst ? pair('first', page.first) : '');
  const { differentOddEven, differentFirst, scaleHeaders, alignHeaders } = page;
  if (content === '' && !differentOddEven && !differentFirst && scaleHeaders && alignHeaders) return '';
  const values = {
    differentOddEven,
    differentFirst,
    scaleWithDoc: scaleHeaders ? null : '0',
    alignWithMargins: alignHeaders ? null : '0',
  };
  return element('headerFooter', values, content);
}
