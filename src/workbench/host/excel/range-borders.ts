import { parseColor, setBorder, stylesIn, visibleColor, type AreaEdge } from '../../model';
import { cellsOfEdge } from '../../model/cells/border-cells';
import type { BorderLine } from '../../model/style/style';
import { fail } from '../error';
import { hostClass, property, type HostObject } from '../object';
import { of, type BorderOf, type Cells } from './targets';
import { lineNamed, lineStyleOf, lineWeightOf } from './words';

/** In Excel's own order. */
const EDGES = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  InsideVertical: 'insideVertical',
  InsideHorizontal: 'insideHorizontal',
  DiagonalDown: 'diagonalDown',
  DiagonalUp: 'diagonalUp',
} as const satisfies Record<string, AreaEdge>;
type EdgeWord = keyof typeof EDGES;
const WORDS = Object.keys(EDGES) as EdgeWord[];
const isEdge = (word: string): word is EdgeWord => word in EDGES;

const NONE: BorderLine = { line: 'none', color: null };

/** The line that all cells of the edge carry; null where they differ. */
function lineOf({ cells: { sheet, areas }, edge }: BorderOf): BorderLine | null {
  const found = new Map<string, BorderLine>();
  for (const { rect } of areas) {
    for (const { cells, side } of cellsOfEdge(rect, edge)) {
      for (const id of stylesIn(sheet, cells)) {
        const { borders } = sheet.book.styles.style(id);
        const drawn =
          (edge !== 'diagonalDown' || borders.diagonalDown) && (edge !== 'diagonalUp' || borders.diagonalUp);
        const line = (drawn ? borders[side] : null) ?? NONE;
        found.set(JSON.stringify(line), line);
      }
    }
  }
  const [only = NONE] = found.values();
  return found.size > 1 ? null : only;
}

function draw({ cells: { sheet, areas }, edge }: BorderOf, line: BorderLine): void {
  for (const { rect } of areas) setBorder(sheet, rect, edge, line.line === 'none' ? null : line);
}

const named = (style: string, weight: string): string => lineNamed(style, weight) ?? fail('InvalidArgument');

export const RANGE_BORDER = hostClass<Excel.RangeBorder, BorderOf>(
  'RangeBorder',
  {
    sideIndex: property(({ edge }) => WORDS.find((word) => EDGES[word] === edge) ?? 'EdgeTop'),
    style: property(
      (border) => lineStyleOf(lineOf(border)?.line ?? 'none'),
      (border, style) => {
        const before = lineOf(border) ?? NONE;
        draw(border, { ...before, line: named(style, before.line === 'none' ? 'Thin' : lineWeightOf(before.line)) });
      },
    ),
    weight: property(
      (border) => lineWeightOf(lineOf(border)?.line ?? 'thin'),
      (border, weight) => {
        const before = lineOf(border) ?? NONE;
        draw(border, {
          ...before,
          line: named(before.line === 'none' ? 'Continuous' : lineStyleOf(before.line), weight),
        });
      },
    ),
    color: property(
      (border) => visibleColor(lineOf(border)?.color ?? null, border.cells.sheet.book.theme) ?? '#000000',
      (border, text) => {
        const before = lineOf(border) ?? NONE;
        const color = parseColor(text) ?? fail('InvalidArgument');
        // A colour draws a line where there was none, as in Excel.
        draw(border, { line: before.line === 'none' ? 'thin' : before.line, color });
      },
    ),
  },
  { identity: ({ edge }) => ({ Id: WORDS.find((word) => EDGES[word] === edge) }) },
);

const borderOf = (cells: Cells, word: string): HostObject =>
  of('RangeBorder', { cells, edge: isEdge(word) ? EDGES[word] : fail('InvalidArgument') });

export const RANGE_BORDER_COLLECTION = hostClass<Excel.RangeBorderCollection, Cells>(
  'RangeBorderCollection',
  {
    count: property(() => WORDS.length),
    getItem: borderOf,
    getItemAt: (cells, index) => borderOf(cells, WORDS[index] ?? fail('ItemNotFound')),
  },
  { items: (cells) => WORDS.map((word) => borderOf(cells, word)) },
);
