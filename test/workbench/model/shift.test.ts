import fc from 'fast-check';
import {
  addName,
  addTable,
  deleteCells,
  formatCells,
  insertCells,
  mergeCells,
  newBook,
  NO_VALIDATION,
  readFormulas,
  readValues,
  setCells,
  setColumnWidth,
  setLink,
  setRowHeight,
  setValidation,
  type CellInput,
  type Sheet,
} from '../../../src/workbench/model';
import { NO_RULE_FORMAT } from '../../../src/workbench/model/sheet/conditional-format';
import { at, sheetAt } from '../host/office';

const SIZE = 8;
const place = fc.record({ row: fc.nat(SIZE - 1), column: fc.nat(SIZE - 1) });
const address = ({ row, column }: { row: number; column: number }) => `${String.fromCharCode(65 + column)}${row + 1}`;
const content: fc.Arbitrary<CellInput> = fc.oneof(
  fc.integer({ min: -9, max: 9 }),
  fc.constantFrom('chữ', true),
  fc.tuple(place, place).map(([a, b]) => `=SUM(${address(a)}:$${address(b).replace(/(\d+)/, '$$$1')})`),
  place.map((a) => `=B!${address(a)}`),
  place.map((a) => `=${address(a)}&"x"`),
);

function filled(cells: readonly (readonly [{ row: number; column: number }, CellInput])[]): Sheet {
  const book = newBook(['A', 'B']);
  for (const [where, value] of cells) setCells(sheetAt(book, 0), at(address(where)), [[value]]);
  setCells(sheetAt(book, 1), at('A1:B1'), [['=A!C3', '=SUM(A!A1:H8)']]);
  return sheetAt(book, 0);
}

/** Text and numbers of every cell, by the place where it was before. */
const shown = (sheet: Sheet, moved: (row: number, column: number) => string) =>
  Array.from({ length: SIZE * SIZE }, (_, i) => {
    const where = at(moved(Math.floor(i / SIZE), i % SIZE));
    return readValues(sheet, where)[0]?.[0];
  });

describe('cells inserted', () => {
  test('change no result, wherever formulas and their cells stand', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(place, content), { maxLength: 25 }),
        place,
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom('rows', 'columns', 'down', 'right'),
        (cells, from, count, way) => {
          const sheet = filled(cells);
          const other = sheetAt(sheet.book, 1);
          const before = [shown(sheet, (row, column) => address({ row, column })), readValues(other, at('A1:B1'))];
          const [down, right] = [
            way === 'rows' || way === 'down' ? count : 0,
            way === 'rows' || way === 'down' ? 0 : count,
          ];
          const area = {
            rows: at(`${from.row + 1}:${from.row + count}`),
            columns: { ...at('A:A'), left: from.column, columns: count },
            // The whole width or height of what is used, so that no range of a formula is cut.
            down: { ...at('A1:H1'), top: from.row, rows: count },
            right: { ...at('A1:A8'), left: from.column, columns: count },
          }[way];
          insertCells(sheet, area, down > 0 ? 'down' : 'right');
          const moved = (row: number, column: number) => {
            const now = {
              row: row >= from.row ? row + down : row,
              column: column >= from.column ? column + right : column,
            };
            return address(now);
          };
          expect([shown(sheet, moved), readValues(other, at('A1:B1'))]).toEqual(before);
          deleteCells(sheet, area, down > 0 ? 'up' : 'left');
          const back = [shown(sheet, (row, column) => address({ row, column })), readValues(other, at('A1:B1'))];
          expect(back).toEqual(before);
        },
      ),
      { numRuns: 80 },
    );
  });

  test('take everything along that lies on cells', () => {
    const { book } = filled([]);
    const sheet = sheetAt(book, 0);
    setCells(sheet, at('A4:B5'), [
      ['Mã', 'Số'],
      ['a', 1],
    ]);
    const table = addTable(sheet, at('A4:B5'), true);
    mergeCells(sheet, at('D4:E5'));
    setLink(sheet, { area: at('G4'), address: 'https://x.vn', location: '', tooltip: '' });
    setValidation(sheet, at('B5:B9'), { ...NO_VALIDATION, type: 'custom', formula1: 'B5>$A$5' });
    sheet.conditionalFormats = [
      {
        id: '1',
        areas: [at('A5:A9')],
        condition: { type: 'custom', formula: '$B5>B!$A$1' },
        format: NO_RULE_FORMAT,
        stopIfTrue: false,
        rest: '',
      },
    ];
    addName(book, 'vùng', 'A!$B$5:$B$9');
    Object.assign(sheet.page, { printAreas: [at('A1:E9')], titleRows: [3, 4] });
    setRowHeight(sheet, at('4:4'), 30);
    formatCells(sheet, at('A5'), { numberFormat: '0.0' });
    insertCells(sheet, at('3:4'), 'down');
    expect([table.area, sheet.merges]).toEqual([at('A6:B7'), [at('D6:E7')]]);
    expect(sheet.hyperlinks[0]?.area).toEqual(at('G6'));
    expect(sheet.validations[0]).toMatchObject({ areas: [at('B7:B11')], formula1: 'B7>$A$7' });
    expect(sheet.conditionalFormats[0]).toMatchObject({ areas: [at('A7:A11')], condition: { formula: '$B7>B!$A$1' } });
    expect(book.findName('vùng', null)?.formula).toBe('A!$B$7:$B$11');
    expect(sheet.page).toMatchObject({ printAreas: [at('A1:E11')], titleRows: [5, 6] });
    expect([sheet.rows[3]?.height ?? null, sheet.rows[5]?.height]).toEqual([null, 30]);
    deleteCells(sheet, at('D:E'), 'left');
    expect([sheet.merges, sheet.hyperlinks[0]?.area]).toEqual([[], at('E6')]);
  });

  test('push array formulas and what they spill', () => {
    const { book } = filled([]);
    const sheet = sheetAt(book, 0);
    setCells(sheet, at('B2'), [['=SEQUENCE(2,2)']]);
    setCells(sheet, at('E1'), [['=SUM(B2#)']]);
    insertCells(sheet, at('1:1'), 'down');
    expect(readValues(sheet, at('B2:C4'))).toEqual([
      [null, null],
      [1, 2],
      [3, 4],
    ]);
    expect(readFormulas(sheet, at('E2'))).toEqual([['=SUM(B3#)']]);
    insertCells(sheet, at('4:4'), 'down');
    expect(readValues(sheet, at('B3:C5'))).toEqual([
      [1, 2],
      [3, 4],
      [null, null],
    ]);
    expect(readValues(sheet, at('E2'))).toEqual([[10]]);
  });

  test('inside a table give it rows and columns; its headings stay', () => {
    const { book } = filled([]);
    const sheet = sheetAt(book, 0);
    setCells(sheet, at('A1:B3'), [
      ['Mã', 'Số'],
      ['a', 1],
      ['b', 2],
    ]);
    const table = addTable(sheet, at('A1:B3'), true);
    insertCells(sheet, at('B:B'), 'right');
    expect(table.columns.map(({ name }) => name)).toEqual(['Mã', 'Column1', 'Số']);
    expect(readValues(sheet, at('A1:C1'))).toEqual([['Mã', 'Column1', 'Số']]);
    insertCells(sheet, at('3:3'), 'down');
    expect(table.area).toEqual(at('A1:C4'));
    const refused = expect.objectContaining({ code: 'not-allowed' }) as Error;
    expect(() => {
      deleteCells(sheet, at('1:1'), 'up');
    }).toThrow(refused);
    expect(() => {
      insertCells(sheet, at('A2:B2'), 'down');
    }).toThrow(refused);
    expect(() => {
      insertCells(sheet, at('1:1048576'), 'down');
    }).toThrow(refused);
  });

  test('give new columns the width and look of the column before', () => {
    const { book } = filled([]);
    const sheet = sheetAt(book, 0);
    setColumnWidth(sheet, at('B:B'), 120);
    setColumnWidth(sheet, at('D:E'), 60);
    insertCells(sheet, at('C:C'), 'right');
    expect([1, 2, 3, 4, 5, 6].map((column) => sheet.columns.at(column).width !== null)).toEqual([
      true,
      true,
      false,
      true,
      true,
      false,
    ]);
    deleteCells(sheet, at('B:D'), 'left');
    expect(sheet.columns.all).toMatchObject([{ first: 1, last: 2 }]);
  });
});
