/** Cells of a kind inside areas: blanks, constants, formulas, visible ones. */
import { columnWidthAt, isCellError, rect, rowHeightAt, type CellValue, type Rect, type Sheet } from '../../model';
import { bottomOf, intersection, rightOf } from '../../model/geometry/rect';
import { unanswered } from '../error';
import type { HostObject } from '../object';
import { Area } from './area';
import { of } from './targets';

type Test = (sheet: Sheet, row: number, column: number) => boolean;

/** Values asked for: `All`, or words such as `Numbers`, `ErrorsText`, `LogicalNumbersText` that name several kinds. */
function matchesKind(value: CellValue | null, kinds: string): boolean {
  if (kinds === 'All') return true;
  if (isCellError(value)) return kinds.includes('Error');
  if (typeof value === 'number') return kinds.includes('Number');
  return kinds.includes(typeof value === 'boolean' ? 'Logical' : 'Text');
}

function testFor(cellType: string, kinds: string): Test {
  switch (cellType) {
    case 'Blanks':
      return (sheet, row, column) => sheet.valueAt(row, column) === null && !sheet.formulaAt(row, column);
    case 'Constants':
      return (sheet, row, column) => {
        const value = sheet.valueAt(row, column);
        return value !== null && !sheet.formulaAt(row, column) && matchesKind(value, kinds);
      };
    case 'Formulas':
      return (sheet, row, column) =>
        sheet.formulaAt(row, column) !== null && matchesKind(sheet.valueAt(row, column), kinds);
    case 'Visible':
      return (sheet, row, column) => rowHeightAt(sheet, row) > 0 && columnWidthAt(sheet, column) > 0;
    default:
      return unanswered(`special cells of the kind ${cellType}`);
  }
}

/** Null when there is none. Cells are joined along rows, and equal stretches down columns, into as few areas as that gives. */
export function specialCells(
  areas: readonly Area[],
  cellType: string,
  valueType: string | undefined,
): HostObject | null {
  const test = testFor(cellType, valueType ?? 'All');
  const found = areas.flatMap(({ sheet, rect: area }) => {
    // Like Excel, look no further than what is used.
    const used = sheet.usedArea();
    const inside = cellType === 'Visible' ? area : used && intersection(area, used);
    return inside ? blocks(sheet, inside, test).map((block) => new Area(sheet, block)) : [];
  });
  const [first] = found;
  return first ? of('RangeAreas', { sheet: first.sheet, areas: found }) : null;
}

function blocks(sheet: Sheet, area: Rect, test: Test): Rect[] {
  const done: Rect[] = [];
  let open: Rect[] = [];
  for (let row = area.top; row <= bottomOf(area); row++) {
    const stretches = stretchesOf(sheet, area, row, test);
    const grown = stretches.map((stretch) => {
      const above = open.find((block) => block.left === stretch.left && block.columns === stretch.columns);
      return above ? { ...above, rows: above.rows + 1 } : stretch;
    });
    done.push(
      ...open.filter(
        (block) =>
          !grown.some((next) => next.left === block.left && next.top === block.top && next.columns === block.columns),
      ),
    );
    open = grown;
  }
  return [...done, ...open].sort((a, b) => a.top - b.top || a.left - b.left);
}

function stretchesOf(sheet: Sheet, area: Rect, row: number, test: Test): Rect[] {
  const stretches: Rect[] = [];
  let start = -1;
  for (let column = area.left; column <= rightOf(area) + 1; column++) {
    const matches = column <= rightOf(area) && test(sheet, row, column);
    if (matches && start < 0) start = column;
    if (matches || start < 0) continue;
    stretches.push(rect(row, start, 1, column - start));
    start = -1;
  }
  return stretches;
}
