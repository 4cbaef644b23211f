import { MAX_COLUMNS, MAX_ROWS, rect, type Sheet } from '../../model';
import { coversColumns, coversRows } from '../../model/geometry/rect';
import { fail } from '../error';
import { hostClass, property, type HostObject, type Property } from '../object';
import { Area, areaArgument, areasArgument } from './area';
import { of } from './targets';
import { PAPER } from './words';

const POINTS_PER_INCH = 72;
const UNITS: Readonly<Record<string, number>> = { Points: 1 / POINTS_PER_INCH, Inches: 1, Centimeters: 1 / 2.54 };

type Page = Sheet['page'];
type Side = keyof Page['margins'];

const setting = <K extends keyof Page>(name: K): Property<Sheet, Page[K]> =>
  property(
    ({ page }) => page[name],
    (sheet, value) => {
      sheet.page[name] = value;
      tell(sheet);
    },
  );
/** Points on the wire, inches in the file. */
const margin = (side: Side): Property<Sheet, number> =>
  property(
    ({ page }) => Math.round(page.margins[side] * POINTS_PER_INCH * 1e6) / 1e6,
    (sheet, points) => setMargin(sheet, side, points / POINTS_PER_INCH),
  );

function setMargin(sheet: Sheet, side: Side, inches: number): void {
  if (!(inches >= 0)) fail('InvalidArgument');
  sheet.page.margins = { ...sheet.page.margins, [side]: inches };
  tell(sheet);
}

const tell = (sheet: Sheet): void =>
  sheet.book.changes.tell({ kind: 'layout', sheet, origin: sheet.book.changes.origin });

const ORIENTATIONS: Readonly<Record<string, Page['orientation']>> = { Portrait: 'portrait', Landscape: 'landscape' };
const COMMENTS = { NoComments: 'none', EndSheet: 'atEnd', InPlace: 'asDisplayed' } as const;
const ERRORS = { AsDisplayed: 'displayed', Blank: 'blank', Dash: 'dash', NotAvailable: 'NA' } as const;

/** One of a few words, kept in the file under other words. */
function worded<W extends string>(words: Readonly<Record<W, string>>, name: 'comments' | 'errors'): Property<Sheet, W> {
  const entries = Object.entries(words) as [W, string][];
  const [first] = entries[0] ?? fail('GeneralException');
  return property(
    ({ page }) => entries.find(([, file]) => file === page[name])?.[0] ?? first,
    (sheet, word) => {
      sheet.page[name] = entries.find(([api]) => api === word)?.[1] ?? fail('InvalidArgument');
      tell(sheet);
    },
  );
}

function setZoom(
  { page }: Sheet,
  { scale, horizontalFitToPages: across, verticalFitToPages: down }: Excel.PageLayoutZoomOptions,
): void {
  if (across !== undefined || down !== undefined) {
    // A side that is left out takes as many pages as it needs.
    page.fit = { across: across ?? 0, down: down ?? 0 };
    return;
  }
  if (scale !== undefined && !(scale >= 10 && scale <= 400)) fail('InvalidArgument');
  page.fit = null;
  page.scale = scale ?? 100;
}

const zoomOf = ({ page: { fit, scale } }: Sheet): Excel.PageLayoutZoomOptions =>
  fit
    ? {
        ...(fit.across > 0 && { horizontalFitToPages: fit.across }),
        ...(fit.down > 0 && { verticalFitToPages: fit.down }),
      }
    : { scale };

const printArea = (sheet: Sheet): HostObject | null =>
  sheet.page.printAreas.length === 0
    ? null
    : of('RangeAreas', { sheet, areas: sheet.page.printAreas.map((area) => new Area(sheet, area)) });

function titleRows(sheet: Sheet): HostObject | null {
  const { titleRows: rows } = sheet.page;
  return rows && of('Range', new Area(sheet, rect(rows[0], 0, rows[1] - rows[0] + 1, MAX_COLUMNS)));
}

function titleColumns(sheet: Sheet): HostObject | null {
  const { titleColumns: columns } = sheet.page;
  return columns && of('Range', new Area(sheet, rect(0, columns[0], MAX_ROWS, columns[1] - columns[0] + 1)));
}

export const PAGE_LAYOUT = hostClass<Excel.PageLayout, Sheet>('PageLayout', {
  headersFooters: (sheet) => of('HeaderFooterGroup', sheet),
  blackAndWhite: setting('blackAndWhite'),
  centerHorizontally: setting('centerHorizontally'),
  centerVertically: setting('centerVertically'),
  draftMode: setting('draft'),
  printGridlines: setting('printGridlines'),
  printHeadings: setting('printHeadings'),
  bottomMargin: margin('bottom'),
  footerMargin: margin('footer'),
  headerMargin: margin('header'),
  leftMargin: margin('left'),
  rightMargin: margin('right'),
  topMargin: margin('top'),
  firstPageNumber: property(
    ({ page }) => page.firstPageNumber ?? '',
    ({ page }, number) => {
      page.firstPageNumber = number === '' ? null : number;
    },
  ),
  orientation: property(
    ({ page }) => (page.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
    (sheet, word) => {
      sheet.page.orientation = ORIENTATIONS[word] ?? fail('InvalidArgument');
      tell(sheet);
    },
  ),
  paperSize: property(
    ({ page }) => PAPER.api(String(page.paperSize ?? 1), 'Letter'),
    (sheet, word) => {
      sheet.page.paperSize = Number(PAPER.file(word) ?? fail('InvalidArgument'));
      tell(sheet);
    },
  ),
  printComments: worded(COMMENTS, 'comments'),
  printErrors: worded(ERRORS, 'errors'),
  printOrder: property(
    ({ page }) => (page.overThenDown ? 'OverThenDown' : 'DownThenOver'),
    ({ page }, word) => {
      page.overThenDown = word === 'OverThenDown';
    },
  ),
  zoom: property(zoomOf, setZoom),
  getPrintArea: (sheet) => printArea(sheet) ?? fail('ItemNotFound'),
  getPrintAreaOrNullObject: printArea,
  getPrintTitleColumns: (sheet) => titleColumns(sheet) ?? fail('ItemNotFound'),
  getPrintTitleColumnsOrNullObject: titleColumns,
  getPrintTitleRows: (sheet) => titleRows(sheet) ?? fail('ItemNotFound'),
  getPrintTitleRowsOrNullObject: titleRows,
  setPrintArea: (sheet, area) => {
    sheet.page.printAreas = areasArgument(sheet, area).map((one) => one.rect);
    tell(sheet);
  },
  setPrintMargins: (sheet, unit: string, options) => {
    const inches = UNITS[unit] ?? fail('InvalidArgument');
    for (const side of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
      const given = options[side];
      if (given !== undefined) setMargin(sheet, side, given * inches);
    }
  },
  setPrintTitleColumns: (sheet, columns) => {
    const area = areaArgument(sheet, columns).rect;
    if (!coversColumns(area)) fail('InvalidArgument');
    sheet.page.titleColumns = [area.left, area.left + area.columns - 1];
    tell(sheet);
  },
  setPrintTitleRows: (sheet, rows) => {
    const area = areaArgument(sheet, rows).rect;
    if (!coversRows(area)) fail('InvalidArgument');
    sheet.page.titleRows = [area.top, area.top + area.rows - 1];
    tell(sheet);
  },
});
