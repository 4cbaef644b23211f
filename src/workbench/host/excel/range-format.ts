import {
  autofitColumns,
  autofitRows,
  columnWidthAt,
  parseColor,
  rowHeightAt,
  setColumnWidth,
  setRowHeight,
  visibleColor,
} from '../../model';
import type { Color, Sheet } from '../../model';
import { bottomOf, coversColumns, rightOf } from '../../model/geometry/rect';
import { NO_FILL } from '../../model/style/style';
import { fail } from '../error';
import { hostClass, property, type Property } from '../object';
import { orMixed, restyle, shared, styled } from './cell-styles';
import { of, type Cells } from './targets';
import { FILL_PATTERN, HORIZONTAL, READING_ORDERS, UNDERLINE, VERTICAL } from './words';

const colorArgument = (text: string): Color => parseColor(text) ?? fail('InvalidArgument');
const shownColor = ({ book }: Sheet, color: Color | null, otherwise: string): string =>
  visibleColor(color, book.theme) ?? otherwise;

/** One size for all, else null, which Microsoft's declaration leaves out. */
function uniform(sizes: Iterable<number>): number {
  const found = new Set(sizes);
  const [only] = found;
  return (found.size === 1 ? only : null) as number;
}

function* widths({ sheet, areas }: Cells): Generator<number> {
  for (const { rect } of areas) {
    for (const run of sheet.columns.stretches(rect.left, rightOf(rect))) yield columnWidthAt(sheet, run.first);
  }
}

function* heights({ sheet, areas }: Cells): Generator<number> {
  for (const { rect } of areas) {
    if (coversColumns(rect)) yield sheet.defaultRowHeight;
    for (let row = rect.top; row <= bottomOf(rect) && !coversColumns(rect); row++) yield rowHeightAt(sheet, row);
  }
}

const sized = (read: (cells: Cells) => Iterable<number>, write: typeof setColumnWidth): Property<Cells, number> =>
  property(
    (cells) => uniform(read(cells)),
    ({ sheet, areas }, points) => {
      for (const { rect } of areas) write(sheet, rect, points);
    },
  );

const standardSized = (isStandard: (cells: Cells) => boolean, reset: typeof setColumnWidth): Property<Cells, boolean> =>
  property(isStandard, ({ sheet, areas }, on) => {
    for (const { rect } of areas) if (on) reset(sheet, rect, null);
  });

const hasStandardWidth = ({ sheet, areas }: Cells): boolean =>
  areas.every(({ rect }) => sheet.columns.stretches(rect.left, rightOf(rect)).every(({ width }) => width === null));
const hasStandardHeight = ({ sheet, areas }: Cells): boolean =>
  areas.every(({ rect }) => [...sheet.storedRows(rect)].every(([, row]) => row.height === null));

export const RANGE_FORMAT = hostClass<Excel.RangeFormat, Cells>('RangeFormat', {
  borders: (cells) => of('RangeBorderCollection', cells),
  fill: (cells) => of('RangeFill', cells),
  font: (cells) => of('RangeFont', cells),
  protection: (cells) => of('FormatProtection', cells),
  columnWidth: sized(widths, setColumnWidth),
  rowHeight: sized(heights, setRowHeight),
  useStandardWidth: standardSized(hasStandardWidth, setColumnWidth),
  useStandardHeight: standardSized(hasStandardHeight, setRowHeight),
  horizontalAlignment: styled(
    ({ alignment }) => HORIZONTAL.api(alignment.horizontal, 'General'),
    (word) => ({ alignment: { horizontal: HORIZONTAL.file(word) ?? fail('InvalidArgument') } }),
  ),
  verticalAlignment: styled(
    ({ alignment }) => VERTICAL.api(alignment.vertical, 'Bottom'),
    (word) => ({ alignment: { vertical: VERTICAL.file(word) ?? fail('InvalidArgument') } }),
  ),
  wrapText: styled(
    ({ alignment }) => alignment.wrap,
    (wrap) => ({ alignment: { wrap } }),
  ),
  shrinkToFit: styled(
    ({ alignment }) => alignment.shrink,
    (shrink) => ({ alignment: { shrink } }),
  ),
  indentLevel: styled(
    ({ alignment }) => alignment.indent,
    (indent) => ({ alignment: { indent } }),
  ),
  readingOrder: styled(
    ({ alignment }) => READING_ORDERS[alignment.readingOrder] ?? 'Context',
    (word) => ({
      alignment: {
        readingOrder: Math.max(
          0,
          READING_ORDERS.findIndex((order) => order === word),
        ),
      },
    }),
  ),
  // The file counts downward angles from 91 on.
  textOrientation: styled(
    ({ alignment: { rotation } }) => (rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation),
    (degrees) => ({ alignment: { rotation: degrees === 180 ? 255 : degrees < 0 ? 90 - degrees : degrees } }),
  ),
  adjustIndent: (cells, amount) =>
    restyle(cells, {
      alignment: { indent: Math.max(0, (shared(cells, (style) => style.alignment.indent) ?? 0) + amount) },
    }),
  autofitColumns: ({ sheet, areas }) => {
    for (const { rect } of areas) autofitColumns(sheet, rect);
  },
  autofitRows: ({ sheet, areas }) => {
    for (const { rect } of areas) autofitRows(sheet, rect);
  },
});

export const FORMAT_PROTECTION = hostClass<Excel.FormatProtection, Cells>('FormatProtection', {
  locked: styled(
    ({ locked }) => locked,
    (locked) => ({ locked }),
  ),
  formulaHidden: styled(
    ({ formulaHidden }) => formulaHidden,
    (formulaHidden) => ({ formulaHidden }),
  ),
});

export const RANGE_FILL = hostClass<Excel.RangeFill, Cells>('RangeFill', {
  color: property(
    (cells) =>
      orMixed(
        shared(cells, ({ fill }) =>
          fill.pattern === 'none' ? '#FFFFFF' : shownColor(cells.sheet, fill.color, '#FFFFFF'),
        ),
      ),
    (cells, text) => {
      const pattern = shared(cells, ({ fill }) => fill.pattern);
      restyle(cells, {
        fill: {
          ...NO_FILL,
          pattern: pattern === 'none' || pattern === null ? 'solid' : pattern,
          color: colorArgument(text),
        },
      });
    },
  ),
  pattern: styled(
    ({ fill }) => FILL_PATTERN.api(fill.pattern, 'None'),
    (word) => ({ fill: { pattern: FILL_PATTERN.file(word) ?? fail('InvalidArgument') } }),
  ),
  patternColor: property(
    (cells) => orMixed(shared(cells, ({ fill }) => shownColor(cells.sheet, fill.background, '#000000'))),
    (cells, text) => restyle(cells, { fill: { background: colorArgument(text) } }),
  ),
  clear: (cells) => restyle(cells, { fill: NO_FILL }),
});

export const RANGE_FONT = hostClass<Excel.RangeFont, Cells>('RangeFont', {
  bold: styled(
    ({ font }) => font.bold,
    (bold) => ({ font: { bold } }),
  ),
  italic: styled(
    ({ font }) => font.italic,
    (italic) => ({ font: { italic } }),
  ),
  strikethrough: styled(
    ({ font }) => font.strikethrough,
    (strikethrough) => ({ font: { strikethrough } }),
  ),
  // A font by another name has nothing to do with the theme's fonts any more.
  name: styled(
    ({ font }) => font.name,
    (name) => ({ font: { name, rest: '' } }),
  ),
  size: styled(
    ({ font }) => font.size,
    (size) => ({ font: { size } }),
  ),
  color: property(
    (cells) => orMixed(shared(cells, ({ font }) => shownColor(cells.sheet, font.color, '#000000'))),
    (cells, text) => restyle(cells, { font: { color: colorArgument(text) } }),
  ),
  underline: styled(
    ({ font }) => UNDERLINE.api(font.underline, 'None'),
    (word) => ({ font: { underline: underlineArgument(word) } }),
  ),
  subscript: styled(
    ({ font }) => font.raised === 'subscript',
    (on) => ({ font: { raised: on ? 'subscript' : 'none' } }),
  ),
  superscript: styled(
    ({ font }) => font.raised === 'superscript',
    (on) => ({ font: { raised: on ? 'superscript' : 'none' } }),
  ),
});

const UNDERLINES = ['none', 'single', 'double', 'singleAccounting', 'doubleAccounting'] as const;
const underlineArgument = (word: string) =>
  UNDERLINES.find((underline) => underline === UNDERLINE.file(word)) ?? fail('InvalidArgument');
