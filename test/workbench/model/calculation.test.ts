import fc from 'fast-check';
import {
  addName,
  addSheet,
  addTable,
  deleteName,
  deleteSheet,
  evaluateFormulas,
  newBook,
  NO_VALIDATION,
  readValues,
  renameSheet,
  setCells,
  setValidation,
  type CellInput,
  type Sheet,
} from '../../../src/workbench/model';
import { at, sheetAt } from '../host/office';

function filled(
  values: Readonly<Record<string, CellInput>>,
  names = ['A', 'B'],
): { sheet: Sheet; value: (address: string) => unknown } {
  const book = newBook(names, { now: () => new Date(2023, 2, 31) });
  const sheet = sheetAt(book, 0);
  for (const [address, value] of Object.entries(values)) setCells(sheet, at(address), [[value]]);
  return { sheet, value: (address) => readValues(sheet, at(address))[0]?.[0] };
}

/** The engine keeps 10 000 parsed formulas at a time. */
describe('more formulas than the engine takes at once', () => {
  const MANY = 12_000;
  const rows = (column: string) => at(`${column}1:${column}${MANY}`);
  const book = newBook(['A']);
  const sheet = sheetAt(book, 0);
  // What rests on others stands before them.
  setCells(sheet, at('A1'), [[`=SUM(B1:B${MANY})`]]);
  setCells(
    sheet,
    rows('B'),
    Array.from({ length: MANY }, (_, i) => [`=C${i + 1}+1`]),
  );
  setCells(
    sheet,
    rows('C'),
    Array.from({ length: MANY }, (_, i) => [`=${i}*2`]),
  );
  test('are worked out to the last one', () => {
    expect(readValues(sheet, rows('B')).filter(([value], i) => value !== 2 * i + 1)).toEqual([]);
    expect(readValues(sheet, at('A1'))).toEqual([[MANY * MANY]]);
  });
  test('of rules, too', () => {
    const formulas = Array.from({ length: MANY }, (_, row) => ({ row, column: 5, formula: `B${row + 1}-${row}` }));
    expect(evaluateFormulas(sheet, formulas).filter((value, i) => value !== i + 1)).toEqual([]);
  });
});

describe('formulas', () => {
  test.each<[string, unknown]>([
    ['SUM(B1:B3)', 6],
    ['SUM(B:B)+SUM(2:2)', 8],
    ['IFERROR(B1/0,"x")', 'x'],
    ['SUMPRODUCT(--ISNUMBER(A1:B3))', 3],
    ['SUMPRODUCT((A1:A3="de")*B1:B3)', 2],
    ['COUNTIFS(A1:A3,"*e*",B1:B3,">1")', 1],
    ['XLOOKUP("x",A1:A3,B1:B3)', 3],
    ['VLOOKUP("de",A1:B3,2,FALSE)', 2],
    ['TEXT(45000,"d/m/yyyy")', '15/3/2023'],
    ['ROUND(1.005,2)', 1.01],
    ['ROUND(-2.5,0)', -3],
    ['SUM(ROUND(B1:B3/2,0))', 4],
    ['LEN("Mặt trận")', 8],
    ['VALUE("1,234.5")', 1234.5],
    ['TODAY()', 45016],
    ['C9', 0],
    ['C9&""', ''],
    ['1/0', { error: '#DIV/0!' }],
    ['KHÔNGCÓ(1)', { error: '#NAME?' }],
    ['không_có', { error: '#NAME?' }],
    ['ThiếuSheet!A1', { error: '#REF!' }],
    ['LET(a,2,a*3)', 6],
    ['"Tổng"="TỔNG"', true],
    ['INDIRECT("B"&2)', 2],
    ['MOD(-7,3)', 2],
    ['YEAR(45000)*100+MONTH(45000)', 202303],
  ])('%s', (formula, expected) => {
    const { value } = filled({ A1: 'abc', A2: 'de', A3: 'x', B1: 1, B2: 2, B3: 3, F1: `=${formula}` });
    expect(value('F1')).toEqual(expected);
  });

  test.each([
    'SUM(',
    '1+',
    'A1:',
    'SUM(1;2)',
    '"a',
    'SUM(1))',
    '{1,2',
    "'x!A1",
    '1.2.3',
    '-5 người',
    `"${'x'.repeat(9000)}"`,
  ])('are refused, and nothing is written, when Excel would not understand them: %s', (formula) => {
    const { sheet, value } = filled({ A1: 'x', B1: '=1+1' });
    const refused = expect.objectContaining({ code: 'invalid' }) as Error;
    expect(() => {
      setCells(sheet, at('A1:B1'), [[1, `=${formula}`]]);
    }).toThrow(refused);
    expect([value('A1'), value('B1')]).toEqual(['x', 2]);
    expect(() => addName(sheet.book, 'tên', formula)).toThrow(refused);
    expect(() => {
      setValidation(sheet, at('A1'), { ...NO_VALIDATION, type: 'custom', formula1: formula });
    }).toThrow(refused);
  });

  test('names may stand for several areas, and what another program wrote wrongly is no 0', () => {
    const { sheet, value } = filled({ A1: 1, B2: 5, C1: '=SUM(vùng)', D1: '=1' });
    addName(sheet.book, 'vùng', 'A!$A$1,A!$B$2');
    expect(value('C1')).toBe(6);
    sheet.rows[0]?.setFormula(3, { text: 'SUM(' });
    sheet.book.calculation.calculate(true);
    expect(value('D1')).toEqual({ error: '#NAME?' });
    sheet.rows[0]?.setFormula(3, { text: 'B!#REF!+1' });
    sheet.book.calculation.calculate(true);
    expect(value('D1')).toEqual({ error: '#REF!' });
  });

  test('a blank result is 0 for all that rest on it, whether worked out together or one after the other', () => {
    const { sheet, value } = filled({
      A1: '=B9',
      A2: '=A1',
      C1: '=A2&"x"',
      C2: '=AVERAGE(A1:A2,4)',
      C3: '=COUNT(A1:A2)',
    });
    const expected = [0, 0, '0x', 4 / 3, 2];
    expect(['A1', 'A2', 'C1', 'C2', 'C3'].map(value)).toEqual(expected);
    sheet.book.calculation.calculate(true);
    expect(['A1', 'A2', 'C1', 'C2', 'C3'].map(value)).toEqual(expected);
    setCells(sheet, at('E1'), [['=B8:B9']]);
    expect([value('E1'), value('E2')]).toEqual([0, 0]);
  });

  test('arrays spill, are blocked by content, and spill again once it is gone', () => {
    const { sheet, value } = filled({ A1: '=SEQUENCE(3,2)', D1: '=SUM(A1#)', E1: '=B3*10' });
    expect([value('B3'), value('D1'), value('E1')]).toEqual([6, 21, 60]);
    setCells(sheet, at('B2'), [['x']]);
    expect([value('A1'), value('B3'), value('B2')]).toEqual([{ error: '#SPILL!' }, null, 'x']);
    setCells(sheet, at('B2'), [['']]);
    expect([value('B3'), value('D1'), value('E1')]).toEqual([6, 21, 60]);
    setCells(sheet, at('A1'), [['=SEQUENCE(2)']]);
    expect([value('B1'), value('A2'), value('A3')]).toEqual([null, 2, null]);
    setCells(sheet, at('A1'), [['']]);
    expect(value('A2')).toBeNull();
  });

  test('that rest on themselves show 0 and are named', () => {
    const { sheet, value } = filled({ A1: '=B1+1', B1: '=C1', C1: '=A1', D1: '=SUM(A1:D1)', E1: '=A1+5' });
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map(value)).toEqual([0, 0, 0, 0, 5]);
    expect(sheet.book.calculation.circular.map(({ column }) => column).sort()).toEqual([0, 1, 2, 3]);
    setCells(sheet, at('C1'), [[1]]);
    setCells(sheet, at('D1'), [[1]]);
    expect(['A1', 'B1', 'E1'].map(value)).toEqual([2, 1, 7]);
    expect(sheet.book.calculation.circular).toEqual([]);
  });

  test('follow names, tables and sheets that come and go', () => {
    const { sheet, value } = filled({ A1: 'Số', A2: 5, C1: '=thuế*A2', D1: '=SUM(Table1[Số])', E1: '=Mới!A1+1' });
    const { book } = sheet;
    expect(['C1', 'D1', 'E1'].map(value)).toEqual(
      [{ error: '#NAME?' }, { error: '#REF!' }, { error: '#REF!' }].map(
        (error) => expect.objectContaining(error) as unknown,
      ),
    );
    const name = addName(book, 'thuế', '0.5');
    addTable(sheet, at('A1:A2'), true);
    setCells(addSheet(book, 'Cũ'), at('A1'), [[7]]);
    renameSheet(sheetAt(book, 2), 'Mới');
    expect(['C1', 'D1', 'E1'].map(value)).toEqual([2.5, 5, 8]);
    deleteName(book, name);
    deleteSheet(sheetAt(book, 2));
    expect([value('C1'), value('E1')]).toEqual([{ error: '#NAME?' }, { error: '#REF!' }]);
  });

  test('are worked out for rules without standing in a cell', () => {
    const { sheet } = filled({ A1: 1, B1: 2, A2: 5, B2: 3 });
    const results = evaluateFormulas(
      sheet,
      [0, 1].map((row) => ({ row, column: 0, formula: `AND($A${row + 1}<$B${row + 1},ROW()=${row + 1})` })),
    );
    expect(results).toEqual([true, false]);
    expect(sheet.usedArea()).toEqual(at('A1:B2'));
  });

  test('typed in manual mode are worked out once, what rests on them waits', () => {
    const { sheet, value } = filled({ A1: 1, B1: '=A1*2' });
    expect(value('B1')).toBe(2);
    sheet.book.calculationMode = 'manual';
    setCells(sheet, at('A1'), [[5]]);
    setCells(sheet, at('C1'), [['=A1*3']]);
    expect([value('B1'), value('C1')]).toEqual([2, 15]);
    sheet.book.calculation.calculate();
    expect(value('B1')).toBe(10);
  });
});

/** Cells of a small sheet, each a number, a text or a formula over earlier and later cells. */
const place = fc
  .record({ row: fc.nat(5), column: fc.nat(3) })
  .map(({ row, column }) => `${'ABCD'.charAt(column)}${row + 1}`);
const content = fc.oneof(
  fc.integer({ min: -9, max: 9 }),
  fc.constantFrom('', 'chữ'),
  fc.tuple(place, place).map(([a, b]) => `=${a}+${b}`),
  fc.tuple(place, place).map(([a, b]) => `=SUM(${a}:${b})`),
  place.map((a) => `=B!${a}&"!"`),
  place.map((a) => `=B!${a}`),
  place.map((a) => `=COUNT(${a}:B3)`),
);

test('working out what a change reaches gives the same as working out everything', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(place, content, fc.boolean()), { minLength: 1, maxLength: 40 }), (edits) => {
      const book = newBook(['A', 'B']);
      for (const [address, value, first] of edits) {
        const sheet = sheetAt(book, first ? 0 : 1);
        setCells(sheet, at(address), [[value]]);
        // Read after every edit: each is worked out on its own.
        readValues(sheet, at('A1'));
      }
      const step = book.sheets.map((sheet) => readValues(sheet, at('A1:D6')));
      book.calculation.calculate(true);
      expect(book.sheets.map((sheet) => readValues(sheet, at('A1:D6')))).toEqual(step);
    }),
    { numRuns: 60 },
  );
});
