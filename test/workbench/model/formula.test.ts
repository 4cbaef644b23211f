import fc from 'fast-check';
import { tokenize } from '../../../src/workbench/model/formula/lexer';
import {
  dropSheetFromFormula,
  moveFormula,
  renameColumnInFormula,
  renameSheetInFormula,
  renameTableInFormula,
  shiftFormula,
  turnFormula,
} from '../../../src/workbench/model/formula/rewrite';
import { shiftRect, tearsApart, type Shift } from '../../../src/workbench/model/formula/shift';
import { formatAddress, parseAddress, quoteSheetName, splitAddress } from '../../../src/workbench/model';
import { contains, rect, subtractRect, intersects, type Rect } from '../../../src/workbench/model/geometry/rect';
import { withoutPrefixes, withPrefixes } from '../../../src/workbench/model/file/future-functions';
import { at } from '../host/office';

const kinds = (formula: string) => tokenize(formula).map(({ kind, text }) => `${kind}:${text}`);

describe('formulas cut into pieces', () => {
  test.each([
    ['A1+$B$2*3', ['reference:A1', 'other:+', 'reference:$B$2', 'other:*', 'number:3']],
    ["'Quý I'!A1:B2", ["reference:'Quý I'!A1:B2"]],
    ["'it''s'!A:A", ["reference:'it''s'!A:A"]],
    ['Tổng!3:4', ['reference:Tổng!3:4']],
    ['SUM(A1,B1)', ['function:SUM', 'other:(', 'reference:A1', 'separator:,', 'reference:B1', 'other:)']],
    ['LOG10(5)', ['function:LOG10', 'other:(', 'number:5', 'other:)']],
    ['Table1[[#All],[Cột A]]', ['structured:Table1[[#All],[Cột A]]']],
    ["[@[a'[b]]", ["structured:[@[a'[b]]"]],
    ['"A1 ""x"""&B1', ['string:"A1 ""x"""', 'other:&', 'reference:B1']],
    ['#REF!+#N/A', ['lost:#REF!', 'other:+', 'error:#N/A']],
    ["'a:c'!B2", ["reference:'a:c'!B2"]],
    ['[1]Sheet1!A1', ['reference:[1]Sheet1!A1']],
    ['tỷ_lệ*1.5e3', ['name:tỷ_lệ', 'other:*', 'number:1.5e3']],
    ['ABCD1', ['name:ABCD1']],
    ['A0', ['name:A0']],
    ['XFE1', ['name:XFE1']],
    ['A1:', ['reference:A1', 'other::']],
  ])('%s', (formula, pieces) => expect(kinds(formula)).toEqual(pieces));

  test('put together again they are the formula, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(
          tokenize(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
    const piece = fc.constantFrom(
      'A1',
      '$B$2',
      "'x y'!",
      'Table[',
      ']',
      '"',
      '(',
      ')',
      ',',
      '#REF!',
      '[@',
      'ấ',
      ':',
      '1',
      '.5',
      "'",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        expect(
          tokenize(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('formulas rewritten', () => {
  test('when copied, relative parts move and fixed ones stay', () => {
    expect(moveFormula('A1+$A1+A$1+$A$1+SUM(A:A)+SUM(1:1)', 2, 3)).toBe('D3+$A3+D$1+$A$1+SUM(D:D)+SUM(3:3)');
    expect(moveFormula('A1+"A1"', -1, 0)).toBe('#REF!+"A1"');
    expect(turnFormula('B1+$C$1', { row: 0, column: 0 }, { row: 0, column: 6 })).toBe('G2+$C$1');
  });

  test('when rows are inserted or deleted, wherever they stand', () => {
    const insert: Shift = { kind: 'insert', along: 'rows', area: at('3:4') };
    const remove: Shift = { ...insert, kind: 'delete' };
    expect(shiftFormula('A2+A3+A2:A3', 'S', 'S', insert)).toBe('A2+A5+A2:A5');
    expect(shiftFormula('A2+A3+A2:A5', 'S', 'S', remove)).toBe('A2+#REF!+A2:A3');
    expect(shiftFormula("A3+S!A3+'S'!A9", 'T', 'S', remove)).toBe("A3+#REF!+'S'!A7");
    expect(shiftFormula('SUM(A:A)+SUM(A5:A1048576)', 'S', 'S', insert)).toBe('SUM(A:A)+SUM(A7:A1048576)');
    expect(shiftFormula('B2', 'S', 'S', { kind: 'insert', along: 'rows', area: at('A1:A1') })).toBe('B2');
  });

  test('when sheets are renamed or deleted', () => {
    expect(renameSheetInFormula('A!A1+\'A\'!B1+AA!A1+"A!A1"', 'A', 'Quý I')).toBe(
      "'Quý I'!A1+'Quý I'!B1+AA!A1+\"A!A1\"",
    );
    expect(renameSheetInFormula("SUM('a:c'!B2)+x!y", 'C', "d'")).toBe("SUM('a:d'''!B2)+x!y");
    const order = ['a', 'b', 'c'];
    const neighbour = (end: string) => (end === 'a' ? 'b' : 'b');
    expect(dropSheetFromFormula("SUM('a:c'!B2)+c!A1+c!tên", 'c', neighbour)).toBe('SUM(a:b!B2)+#REF!+#REF!');
    expect(order).toHaveLength(3);
  });

  test('when tables and their columns are renamed', () => {
    expect(renameTableInFormula('SUM(T[a])+T+T1[a]', 'T', 'Số')).toBe('SUM(Số[a])+Số+T1[a]');
    const rename = (formula: string) => renameColumnInFormula(formula, { name: 'T', home: true }, 'a', 'b c');
    expect(rename('T[a]+T[[#All],[a]]+[@a]+X[a]+[a]')).toBe('T[b c]+T[[#All],[b c]]+[@[b c]]+X[a]+[b c]');
  });

  test('young functions carry their prefix in the file and nowhere else', () => {
    const formula = 'XLOOKUP(1,FILTER(A:A,A:A>0),B:B)&"FILTER("&SUM(1)';
    expect(withPrefixes(formula)).toBe('_xlfn.XLOOKUP(1,_xlfn._xlws.FILTER(A:A,A:A>0),B:B)&"FILTER("&SUM(1)');
    expect(withoutPrefixes(withPrefixes(formula))).toBe(formula);
  });
});

describe('areas', () => {
  const anyRect = fc
    .record({
      top: fc.nat(30),
      left: fc.nat(30),
      rows: fc.integer({ min: 1, max: 12 }),
      columns: fc.integer({ min: 1, max: 12 }),
    })
    .map(({ top, left, rows, columns }) => rect(top, left, rows, columns));
  const cellsOf = (areas: readonly Rect[]) =>
    new Set(
      areas.flatMap((area) =>
        Array.from({ length: area.rows * area.columns }, (_, i) => {
          return `${area.top + Math.floor(i / area.columns)}:${area.left + (i % area.columns)}`;
        }),
      ),
    );

  test('addresses are written and read', () => {
    fc.assert(fc.property(anyRect, (area) => expect(parseAddress(formatAddress(area))).toEqual(area)));
    expect(parseAddress('B2:A1')).toEqual(rect(0, 0, 2, 2));
    for (const wrong of ['', 'A', '1', 'A1:B', 'A0', 'XFE1', 'A1048577', 'A1:B2:C3', 'ấ1'])
      expect(parseAddress(wrong)).toBeNull();
    expect(splitAddress("'it''s'!A1")).toEqual({ sheetName: "it's", local: 'A1' });
    expect(['Sheet1', 'Tổng', 'a b', 'A1', 'R', "it's", '1x'].map(quoteSheetName)).toEqual([
      'Sheet1',
      'Tổng',
      "'a b'",
      "'A1'",
      "'R'",
      "'it''s'",
      "'1x'",
    ]);
  });

  test('taking one out of another leaves exactly the other cells', () => {
    fc.assert(
      fc.property(anyRect, anyRect, (area, hole) => {
        const pieces = subtractRect(area, hole);
        const expected = [...cellsOf([area])].filter((cell) => !cellsOf([hole]).has(cell));
        expect([...cellsOf(pieces)].sort()).toEqual(expected.sort());
        expect(pieces.some((a, i) => pieces.some((b, j) => i < j && intersects(a, b)))).toBe(false);
      }),
    );
  });

  test('what is inserted and deleted again leaves areas as they were', () => {
    fc.assert(
      fc.property(anyRect, fc.nat(30), fc.integer({ min: 1, max: 5 }), fc.boolean(), (area, where, count, rows) => {
        const moved = rows ? at(`${where + 1}:${where + count}`) : rect(0, where, 1_048_576, count);
        const along = rows ? 'rows' : 'columns';
        const there = shiftRect(area, { kind: 'insert', along, area: moved });
        expect(there && shiftRect(there, { kind: 'delete', along, area: moved })).toEqual(area);
      }),
    );
    expect(tearsApart(at('A1:B2'), { kind: 'insert', along: 'rows', area: at('A1') })).toBe(true);
    expect(tearsApart(at('A1:B2'), { kind: 'insert', along: 'rows', area: at('A1:C1') })).toBe(false);
    expect(contains(at('A1:C3'), at('B2'))).toBe(true);
  });
});
