import {
  addName,
  addSheet,
  addTable,
  BookError,
  copyCells,
  copySheet,
  deleteSheet,
  formatCells,
  moveSheet,
  newBook,
  openBook,
  parseColor,
  protectSheet,
  protectStructure,
  readFormulas,
  readValues,
  renameSheet,
  saveBook,
  setCells,
  setRowsHidden,
  setVisibility,
  unprotectSheet,
  unprotectStructure,
  visibleColor,
  type BookChange,
} from '../../../src/workbench/model';
import { importSheet, importSheets, keepValues } from '../../../src/workbench/model/book/import-sheet';
import { at, sheetAt } from '../host/office';

const code = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof BookError) return error.code;
    throw error;
  }
  return 'done';
};

describe('a copied sheet', () => {
  test('speaks of itself where the other spoke of itself, and has names and tables of its own', () => {
    const book = newBook(['A', 'B']);
    const sheet = sheetAt(book, 0);
    setCells(sheet, at('A1:B2'), [
      ['Mã', 'Số'],
      ['a', 5],
    ]);
    addTable(sheet, at('A1:B2'), true);
    addName(book, 'tại_chỗ', 'A!$B$2', sheet);
    addName(book, 'chung', 'A!$B$2');
    setCells(sheet, at('D1:G1'), [['=A!B2+B!A1', '=SUM(Table1[Số])', '=tại_chỗ', '=chung']]);
    const copy = copySheet(sheet, 1);
    expect(copy.name).toBe('A (2)');
    expect(readFormulas(copy, at('D1:G1'))).toEqual([["='A (2)'!B2+B!A1", '=SUM(Table2[Số])', '=tại_chỗ', '=chung']]);
    setCells(copy, at('B2'), [[8]]);
    expect(readValues(copy, at('D1:G1'))).toEqual([[8, 8, 8, 5]]);
    expect(copySheet(copy, 0).name).toBe('A (3)');
  });
});

describe('a sheet of another workbook', () => {
  test('comes with looks in its own colours; formulas that look beyond it leave their values', () => {
    const other = newBook(['Nguồn', 'Khác']);
    const source = sheetAt(other, 0);
    other.theme = other.theme.map((color, i) => (i === 4 ? '123456' : color));
    addName(other, 'mức', '7');
    setCells(sheetAt(other, 1), at('A1'), [[3]]);
    setCells(source, at('A1:D1'), [[2, '=A1*2', '=Khác!A1', '=mức+A1']]);
    formatCells(source, at('A1'), { fill: { pattern: 'solid', color: { theme: 4 } } });
    setRowsHidden(source, at('3:3'), true);
    const book = newBook(['Nguồn']);
    const [sheet] = importSheets(book, other, ['nguồn'], 1);
    if (!sheet) throw new Error('Nothing was imported.');
    expect(sheet.name).toBe('Nguồn (2)');
    expect(readFormulas(sheet, at('A1:D1'))).toEqual([[2, '=A1*2', 3, 9]]);
    expect(visibleColor(book.styles.style(sheet.styleIdAt(0, 0)).fill.color, book.theme)).toBe('#123456');
    expect(sheet.rows[2]?.hidden).toBe(true);
    setCells(sheet, at('A1'), [[10]]);
    expect(readValues(sheet, at('B1'))).toEqual([[20]]);
    keepValues(sheet);
    expect(readFormulas(sheet, at('B1'))).toEqual([[20]]);
    expect(readValues(source, at('A1'))).toEqual([[2]]);
  });

  test('is refused under a name that is taken', () => {
    const book = newBook(['A']);
    expect(code(() => importSheet(book, sheetAt(newBook(['B']), 0), 'a'))).toBe('exists');
    expect(code(() => importSheets(book, newBook(['B']), ['C'], 0))).toBe('not-found');
  });
});

describe('sheets by name', () => {
  test('are found whatever the case, and under their new name only', () => {
    const book = newBook(['Tổng', 'B']);
    renameSheet(sheetAt(book, 0), 'TỔNG');
    expect(book.findSheet('tổng')?.name).toBe('TỔNG');
    expect(
      code(() => {
        renameSheet(sheetAt(book, 1), 'tổng');
      }),
    ).toBe('exists');
    renameSheet(sheetAt(book, 0), 'X');
    expect(book.findSheet('Tổng')).toBeNull();
  });

  test('a range over sheets follows their order', () => {
    const book = newBook(['a', 'b', 'c', 'd']);
    for (const [i, sheet] of book.sheets.entries()) setCells(sheet, at('A1'), [[10 ** i]]);
    const home = addSheet(book, 'nhà');
    setCells(home, at('A1'), [['=c!A1*0+SUM(a:c!A1)']]);
    expect(readValues(home, at('A1'))).toEqual([[111]]);
    moveSheet(sheetAt(book, 3), 1);
    expect(readValues(home, at('A1'))).toEqual([[1111]]);
    deleteSheet(sheetAt(book, 2));
    expect(readValues(home, at('A1'))).toEqual([[1101]]);
    setCells(addSheet(book, 'e', 1), at('A1'), [[5]]);
    expect(readValues(home, at('A1'))).toEqual([[1106]]);
    setCells(home, at('A1'), [['=SUM(a:c!A1)']]);
    deleteSheet(sheetAt(book, 3));
    expect(readFormulas(home, at('A1'))).toEqual([['=SUM(a:d!A1)']]);
    expect(readValues(home, at('A1'))).toEqual([[1006]]);
  });

  test('3,321 of them are found at once', () => {
    const book = newBook(['x']);
    for (let i = 0; i < 3320; i++) addSheet(book, `Đơn vị ${i}`);
    expect(book.sheets).toHaveLength(3321);
    const began = performance.now();
    for (let i = 0; i < 3320; i++) expect(book.findSheet(`ĐƠN VỊ ${i}`)).not.toBeNull();
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe('protection', () => {
  test('of cells, of what may be formatted, and of the structure', () => {
    const book = newBook(['A', 'B']);
    const sheet = sheetAt(book, 0);
    setCells(sheet, at('A1:B1'), [['=1+1', 2]]);
    formatCells(sheet, at('B:B'), { locked: false });
    protectSheet(sheet, { allowed: new Set(['formatCells']), selection: 'all' }, 'Mật khẩu 1');
    expect(
      code(() => {
        setCells(sheet, at('A1'), [[1]]);
      }),
    ).toBe('protected');
    expect(
      code(() => {
        setCells(
          sheet,
          at('B1:B500'),
          Array.from({ length: 500 }, () => [1]),
        );
      }),
    ).toBe('done');
    expect(
      code(() => {
        setCells(sheet, at('B1:C1'), [[1, 2]]);
      }),
    ).toBe('protected');
    expect(
      code(() => {
        formatCells(sheet, at('A1'), { font: { bold: true } });
      }),
    ).toBe('done');
    expect(
      code(() => {
        formatCells(sheet, at('A:A'), { font: { bold: true } });
      }),
    ).toBe('protected');
    expect(code(() => copyCells(sheetAt(book, 1), at('A1'), sheet, at('A1')))).toBe('protected');
    expect(
      code(() => {
        unprotectSheet(sheet, 'khác');
      }),
    ).toBe('protected');
    unprotectSheet(sheetAt(openBook(saveBook(book)), 0), 'Mật khẩu 1');
    protectStructure(book);
    for (const work of [
      () => addSheet(book),
      () => copySheet(sheet, 0),
      () => {
        renameSheet(sheet, 'C');
      },
      () => {
        moveSheet(sheet, 1);
      },
      () => {
        setVisibility(sheet, 'hidden');
      },
      () => {
        deleteSheet(sheet);
      },
      () => importSheet(book, sheet, 'D'),
    ])
      expect(code(work)).toBe('protected');
    unprotectStructure(book);
    expect(code(() => addSheet(book))).toBe('done');
  });
});

describe('news', () => {
  test('come once a batch is over, in order, with who did it', () => {
    const book = newBook(['A']);
    const told: string[] = [];
    const stop = book.changes.subscribe((change: BookChange) => {
      told.push(`${change.kind}${'origin' in change ? ` by ${change.origin}` : ''}`);
    });
    book.changes.batch('add-in', () => {
      setCells(sheetAt(book, 0), at('A1:B1'), [[1, '=A1+1']]);
      addSheet(book, 'B');
      expect(told).toEqual([]);
    });
    expect(told).toEqual(['cells by add-in', 'sheet-added by add-in', 'calculated']);
    setCells(sheetAt(book, 0), at('A1'), [[5]]);
    expect(told.slice(3)).toEqual(['cells by user', 'calculated']);
    stop();
    setCells(sheetAt(book, 0), at('A1'), [[6]]);
    expect(told).toHaveLength(5);
    expect(book.isDirty).toBe(true);
    saveBook(book);
    expect(book.isDirty).toBe(false);
  });

  test('are told even when the work fails half way', () => {
    const book = newBook(['A']);
    const told: string[] = [];
    book.changes.subscribe(({ kind }) => told.push(kind), 'sheets');
    expect(() =>
      book.changes.batch('add-in', () => {
        setCells(sheetAt(book, 0), at('A1'), [[1]]);
        throw new Error('half way');
      }),
    ).toThrow('half way');
    expect(told).toEqual(['cells']);
  });
});

test('colours are read as Excel takes them', () => {
  expect(parseColor('#c00000')).toEqual({ rgb: 'C00000' });
  expect(parseColor('green')).toEqual({ rgb: '008000' });
  expect(parseColor('xanh')).toBeNull();
  expect(visibleColor({ theme: 4, tint: 0.5 }, newBook(['A']).theme)).toBe('#A2B9E2');
  expect(visibleColor({ indexed: 10 }, [])).toBe('#FF0000');
});
