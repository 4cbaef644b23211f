import { MARGINS } from '../../app/sheets/a4-page';
import type { StyleName } from '../../app/sheets/styles';
import { columnCount, type CellContent, type SheetContent } from '../../app/workbook/sheet-content';
import { areaAddress, cellAddress } from '../../domain/report/address';
import { toSerial } from '../../domain/period/iso-date';
import type { Area } from '../../domain/report/grid';
import { rowHeight } from '../../app/sheets/row-height';
import { highlightsXml, inputsXml } from './sheet-rules';
import type { StyleSheet } from './style-sheet';
import { element, escaped, MAIN, part } from './xml';

/** A sheet as a part of a package; the order of its elements is the format's. */
export function sheetPart(content: SheetContent, styles: StyleSheet, isFirst: boolean): string {
  const { unlocked, merges = [] } = content;
  return part(
    element(
      'worksheet',
      { xmlns: MAIN },
      element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 'pagesWide' in content.page.size })) +
        viewXml(content, isFirst) +
        element('sheetFormatPr', { defaultRowHeight: 15 }) +
        columnsXml(content) +
        element('sheetData', {}, rowsXml(content, styles)) +
        (unlocked === null ? '' : element('sheetProtection', { sheet: true, formatColumns: '0', formatRows: '0' })) +
        (merges.length === 0
          ? ''
          : element(
              'mergeCells',
              { count: merges.length },
              merges.map((area) => element('mergeCell', { ref: areaAddress(area) })).join(''),
            )) +
        highlightsXml(content, styles) +
        inputsXml(content) +
        pageXml(content),
    ),
  );
}

function viewXml({ frozen: { rows, columns } }: SheetContent, isFirst: boolean): string {
  const pane =
    rows + columns === 0
      ? ''
      : element('pane', {
          xSplit: columns > 0 ? columns : null,
          ySplit: rows > 0 ? rows : null,
          topLeftCell: cellAddress({ row: rows, column: columns }),
          activePane: rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight',
          state: 'frozen',
        });
  return element(
    'sheetViews',
    {},
    element('sheetView', { showGridLines: '0', tabSelected: isFirst, workbookViewId: 0 }, pane),
  );
}

/** Of each width in characters, a column's padding is part. */
const PADDING = 5 / 7;

function columnsXml({ columnWidths, hiddenColumns = [] }: SheetContent): string {
  const count = Math.max(columnWidths.length, ...hiddenColumns.map((column) => column + 1));
  const columns = Array.from({ length: count }, (_, i) =>
    element('col', {
      min: i + 1,
      max: i + 1,
      width: (columnWidths[i] ?? 9) + PADDING,
      customWidth: true,
      hidden: hiddenColumns.includes(i),
    }),
  );
  return count === 0 ? '' : element('cols', {}, columns.join(''));
}

function rowsXml(content: SheetContent, styles: StyleSheet): string {
  const width = columnCount(content);
  const styleAt = cellStyles(content);
  const openAt = new Set((content.unlocked ?? []).flatMap(cellsOf));
  const heights = new Map(content.rowHeights.map(({ row, points }) => [row, points]));
  return content.rows
    .map((cells, row) => {
      const written = Array.from({ length: width }, (_, column) => {
        const key = `${row} ${column}`;
        const style = styleAt.get(key);
        const number = style === undefined ? null : styles.cell(style, openAt.has(key));
        return cellXml(cellAddress({ row, column }), cells[column] ?? null, number);
      });
      const fixed = heights.get(row);
      const ht = fixed ?? rowHeight(cells, content.columnWidths, (column) => styleAt.get(`${row} ${column}`));
      return element('row', { r: row + 1, ht, customHeight: fixed !== undefined }, written.join(''));
    })
    .join('');
}

function cellStyles({ styles }: SheetContent): ReadonlyMap<string, StyleName> {
  const found = new Map<string, StyleName>();
  for (const { area, style } of styles) for (const key of cellsOf(area)) found.set(key, style);
  return found;
}

function cellsOf({ top, left, rows, columns }: Area): readonly string[] {
  return Array.from({ length: rows * columns }, (_, i) => `${top + Math.floor(i / columns)} ${left + (i % columns)}`);
}

function cellXml(r: string, content: CellContent, s: number | null): string {
  if (content === null) return s === null ? '' : element('c', { r, s });
  if (typeof content === 'number') return element('c', { r, s }, element('v', {}, String(content)));
  if (typeof content === 'string')
    return element(
      'c',
      { r, s, t: 'inlineStr' },
      element('is', {}, element('t', { 'xml:space': 'preserve' }, escaped(content))),
    );
  if ('date' in content) return element('c', { r, s }, element('v', {}, String(toSerial(content.date))));
  const { formula, value } = content;
  const result = element('v', {}, escaped(String(value)));
  return element(
    'c',
    { r, s, t: typeof value === 'string' ? 'str' : null },
    element('f', {}, escaped(formula.slice(1))) + result,
  );
}

const inches = (centimetres: number): number => Math.round((centimetres / 2.54) * 1000) / 1000;

/** As on the sheets that are made in the workbook that is open: A4. */
function pageXml({ page }: SheetContent): string {
  const { size } = page;
  const zoom = 'percent' in size ? { scale: size.percent } : { fitToWidth: size.pagesWide, fitToHeight: 0 };
  const margins = Object.fromEntries(Object.entries(MARGINS).map(([side, width]) => [side, inches(width)]));
  return (
    element('pageMargins', margins) +
    element('pageSetup', { paperSize: 9, orientation: page.orientation, ...zoom }) +
    element('headerFooter', {}, element('oddFooter', {}, escaped(`&C${page.footer}`)))
  );
}
