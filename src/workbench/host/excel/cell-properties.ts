/** Looks of many cells, rows or columns in one answer, and set in one call. */
import {
  formatCells,
  parseColor,
  qualify,
  rect,
  setBorder,
  setColumnsHidden,
  setColumnWidth,
  setRowHeight,
  setRowsHidden,
  visibleColor,
  columnWidthAt,
  rowHeightAt,
  type Sheet,
  type StylePatch,
} from '../../model';
import { cellAddress } from '../../model/geometry/address';
import { fail, unanswered } from '../error';
import type { Answers } from '../object';
import type { Area } from './area';
import { checkSize } from './range-content';
import { HORIZONTAL, lineNamed, lineStyleOf, lineWeightOf, UNDERLINE, VERTICAL } from './words';

type Plain = Record<string, unknown>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The parts of `all` that `wanted` names with true. */
function pick(all: Plain, wanted: Plain): Plain {
  const picked: Plain = {};
  for (const [name, want] of Object.entries(wanted)) {
    if (want === false || want === undefined || want === null) continue;
    const value = name in all ? all[name] : unanswered(`the cell property ${name}`);
    picked[name] = isPlain(value) && isPlain(want) ? pick(value, want) : value;
  }
  return picked;
}

function describe(sheet: Sheet, row: number, column: number): Plain {
  const { theme, styles } = sheet.book;
  const { font, fill, borders, alignment, locked, formulaHidden } = styles.style(sheet.styleIdAt(row, column));
  const edge = (name: 'top' | 'bottom' | 'left' | 'right'): Plain => ({
    color: visibleColor(borders[name]?.color ?? null, theme) ?? '#000000',
    style: lineStyleOf(borders[name]?.line ?? 'none'),
    weight: lineWeightOf(borders[name]?.line ?? 'none'),
  });
  const address = qualify(sheet.name, cellAddress(row, column));
  const { bold, italic, name, size, strikethrough } = font;
  return {
    address,
    addressLocal: address,
    rowIndex: row,
    columnIndex: column,
    rowHidden: sheet.rows[row]?.hidden ?? false,
    columnHidden: sheet.columns.at(column).hidden,
    format: {
      fill: { color: fill.pattern === 'none' ? '#FFFFFF' : (visibleColor(fill.color, theme) ?? '#FFFFFF') },
      font: {
        bold,
        italic,
        name,
        size,
        strikethrough,
        color: visibleColor(font.color, theme) ?? '#000000',
        underline: UNDERLINE.api(font.underline, 'None'),
      },
      borders: { top: edge('top'), bottom: edge('bottom'), left: edge('left'), right: edge('right') },
      protection: { locked, formulaHidden },
      horizontalAlignment: HORIZONTAL.api(alignment.horizontal, 'General'),
      verticalAlignment: VERTICAL.api(alignment.vertical, 'Bottom'),
      wrapText: alignment.wrap,
      shrinkToFit: alignment.shrink,
      indentLevel: alignment.indent,
      columnWidth: columnWidthAt(sheet, column),
      rowHeight: rowHeightAt(sheet, row),
    },
  };
}

/** A settable format as a change of style. Borders and sizes are no part of a style and are set apart. */
function patchOf(format: Excel.CellPropertiesFormat): StylePatch {
  const { fill, font, protection, horizontalAlignment, verticalAlignment, wrapText, shrinkToFit, indentLevel } = format;
  const color = (text: string) => parseColor(text) ?? fail('InvalidArgument');
  const only = <T extends object>(values: T): T =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
  return {
    ...(fill?.color !== undefined && { fill: { pattern: 'solid', color: color(fill.color) } }),
    ...(font && {
      font: only({
        bold: font.bold,
        italic: font.italic,
        name: font.name,
        size: font.size,
        strikethrough: font.strikethrough,
        color: font.color === undefined ? undefined : color(font.color),
      }) as StylePatch['font'],
    }),
    ...only({ locked: protection?.locked, formulaHidden: protection?.formulaHidden }),
    alignment: only({
      horizontal:
        horizontalAlignment === undefined
          ? undefined
          : (HORIZONTAL.file(horizontalAlignment) ?? fail('InvalidArgument')),
      vertical:
        verticalAlignment === undefined ? undefined : (VERTICAL.file(verticalAlignment) ?? fail('InvalidArgument')),
      wrap: wrapText,
      shrink: shrinkToFit,
      indent: indentLevel,
    }) as StylePatch['alignment'],
  } as StylePatch;
}

function applyFormat(sheet: Sheet, area: Area['rect'], format: Excel.CellPropertiesFormat | undefined): void {
  if (!format) return;
  formatCells(sheet, area, patchOf(format));
  for (const edge of ['top', 'bottom', 'left', 'right'] as const) {
    const border = format.borders?.[edge];
    if (!border) continue;
    const line = lineNamed(border.style ?? 'Continuous', border.weight ?? 'Thin') ?? fail('InvalidArgument');
    setBorder(
      sheet,
      area,
      edge,
      line === 'none' ? null : { line, color: border.color === undefined ? null : parseColor(border.color) },
    );
  }
}

export const CELL_PROPERTIES: Answers<Excel.Range, Area> = {
  getCellProperties: ({ sheet, rect: area }, wanted) =>
    Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_cell, c) =>
        pick(describe(sheet, area.top + r, area.left + c), wanted as Plain),
      ),
    ),
  getRowProperties: ({ sheet, rect: area }, wanted) =>
    Array.from({ length: area.rows }, (_, r) => pick(describe(sheet, area.top + r, area.left), wanted as Plain)),
  getColumnProperties: ({ sheet, rect: area }, wanted) =>
    Array.from({ length: area.columns }, (_, c) => pick(describe(sheet, area.top, area.left + c), wanted as Plain)),
  setCellProperties: (area, rows) => {
    for (const [r, cells] of rows.entries()) {
      checkSize(area, rows.length, cells.length);
      for (const [c, { format }] of cells.entries())
        applyFormat(area.sheet, rect(area.rect.top + r, area.rect.left + c), format);
    }
  },
  setRowProperties: (area, rows) => {
    for (const [r, { format, rowHidden }] of rows.entries()) {
      const row = { ...area.rect, top: area.rect.top + r, rows: 1 };
      applyFormat(area.sheet, row, format);
      if (format?.rowHeight !== undefined) setRowHeight(area.sheet, row, format.rowHeight);
      if (rowHidden !== undefined) setRowsHidden(area.sheet, row, rowHidden);
    }
  },
  setColumnProperties: (area, columns) => {
    for (const [c, { format, columnHidden }] of columns.entries()) {
      const column = { ...area.rect, left: area.rect.left + c, columns: 1 };
      applyFormat(area.sheet, column, format);
      if (format?.columnWidth !== undefined) setColumnWidth(area.sheet, column, format.columnWidth);
      if (columnHidden !== undefined) setColumnsHidden(area.sheet, column, columnHidden);
    }
  },
};
