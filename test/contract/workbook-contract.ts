import type { CellValue, SheetGrid } from '../../src/domain/report/grid';
import type { SheetContent } from '../../src/app/workbook/sheet-content';
import type { Alongside, CellChange, SheetInfo, Workbook } from '../../src/app/workbook/workbook';

/** A chart as it can be seen: where it lies, and which cells it shows, as `A1:B2`. */
export interface ShownChart {
  readonly name: string;
  readonly title: string;
  readonly area: string;
  readonly series: readonly { readonly name: string; readonly values: string; readonly categories: string }[];
}

/** A workbook under test, and a person who works in it beside the add-in. */
export interface WorkbookUnderTest {
  readonly workbook: Workbook;
  /** A person makes a sheet with these contents. */
  readonly addSheet: (content: SheetContent) => Promise<void>;
  /** A person types a value into a cell. */
  readonly type: (sheet: string, row: number, column: number, value: CellValue) => Promise<void>;
  readonly renameSheet: (sheet: string, name: string) => Promise<void>;
  readonly copySheet: (sheet: string, name: string) => Promise<void>;
  /** A person brings a sheet to the front. */
  readonly showSheet: (sheet: string) => Promise<void>;
  readonly protectStructure: () => Promise<void>;
  /** What stands in a cell now. */
  readonly valueAt: (sheet: string, row: number, column: number) => Promise<CellValue>;
  /** Names of all sheets, hidden ones included, in order. */
  readonly sheetNames: () => Promise<readonly string[]>;
  /** The charts that lie on a sheet. */
  readonly chartsOn: (sheet: string) => Promise<readonly ShownChart[]>;
  /** The selected cell as `Sheet!A1`. */
  readonly selection: () => Promise<string>;
}

export const NOT_CANCELLED = { aborted: false };

/** A plain sheet for tests: contents without looks. */
export function plainSheet(name: string, rows: SheetContent['rows'], more: Partial<SheetContent> = {}): SheetContent {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  return {
    role: 'review',
    key: '',
    name,
    rows,
    styles: [],
    highlights: [],
    inputs: [],
    columnWidths: [],
    rowHeights: [],
    frozen: { rows: 0, columns: 0 },
    page: {
      orientation: 'landscape',
      area: { top: 0, left: 0, rows: Math.max(1, rows.length), columns },
      titleRows: null,
      titleColumns: null,
      size: { pagesWide: 1 },
      footer: '',
    },
    table: null,
    unlocked: null,
    tabColour: null,
    ...more,
  };
}

/** Units' figures and a chart of them; its title counts them. */
export function charted(...units: readonly (readonly [name: string, figure: number])[]): SheetContent {
  const column = (left: number) => ({ top: 1, left, rows: units.length, columns: 1 });
  const lines = units.map(([name, figure]) => [name, figure, 3]);
  return plainSheet('Biểu đồ', [[`Chỉ tiêu ${units.length}`, 'Thực hiện', 'Kế hoạch'], ...lines], {
    role: 'charts',
    charts: [
      {
        name: 'So sánh',
        kind: 'column',
        title: { row: 0, column: 0 },
        area: { top: 1, left: 3, rows: 10, columns: 5 },
        categories: column(0),
        numbers: column(1),
        series: [
          { name: 'Thực hiện', values: column(1), colour: '#5b9bd5' },
          { name: 'Kế hoạch', values: column(2), colour: '#a6a6a6' },
        ],
        overlaid: false,
        labelFormat: '0',
        scaleFormat: '0',
        scale: { step: 1, most: null, lineColour: '#c00000' },
      },
    ],
  });
}

async function listed(workbook: Workbook, name: string): Promise<SheetInfo> {
  const { sheets } = await workbook.open();
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet ${name} among ${sheets.map((s) => s.name).join(', ')}`);
  return sheet;
}

async function put(workbook: Workbook, ...contents: readonly SheetContent[]): Promise<void> {
  await workbook.open();
  const staged = await workbook.stage(contents, NOT_CANCELLED);
  await staged.commit();
}

/** What every Workbook must do, in Excel and out of it. */
export function describeWorkbook(name: string, make: () => Promise<WorkbookUnderTest>): void {
  describe(`Workbook: ${name}`, () => {
    describe('reading', () => {
      test('lists sheets in order, people’s without a mark', async () => {
        const { workbook, addSheet } = await make();
        await addSheet(plainSheet('Văn Yên', [['a']]));
        await addSheet(plainSheet('Lục Yên', [['b']]));
        const { sheets, structureProtected } = await workbook.open();
        expect(sheets.map((sheet) => [sheet.name, sheet.mark, sheet.hidden])).toEqual([
          ['Văn Yên', null, false],
          ['Lục Yên', null, false],
        ]);
        expect(structureProtected).toBe(false);
      });

      test('knows of the first sheet, with which every workbook begins, whether it is blank', async () => {
        const { workbook, addSheet, type } = await make();
        await addSheet(plainSheet('Trang 1', []));
        await addSheet(plainSheet('Trang 2', []));
        const blank = async () => (await workbook.open()).sheets.filter((sheet) => sheet.blank).map(({ name }) => name);
        expect(await blank()).toEqual(['Trang 1']);
        await type('Trang 1', 4, 2, 0);
        expect(await blank()).toEqual([]);
      });

      test('gives every sheet’s values in the order asked for', async () => {
        const { workbook, addSheet } = await make();
        for (let i = 1; i <= 30; i++)
          await addSheet(
            plainSheet(`S${i}`, [
              ['Mã số', i],
              [null, 1.5],
            ]),
          );
        const { sheets } = await workbook.open();
        const wanted = [...sheets].reverse();
        const grids = [];
        for await (const piece of workbook.read(wanted, NOT_CANCELLED)) grids.push(...piece);
        expect(grids.map((grid) => grid.sheet.name)).toEqual(wanted.map((sheet) => sheet.name));
        expect(grids.map((grid) => grid.values[0]?.[1])).toEqual(wanted.map((sheet) => Number(sheet.name.slice(1))));
      });

      test('tells formulas and number formats apart from values', async () => {
        const { workbook, addSheet } = await make();
        await addSheet(
          plainSheet('A', [[2, { formula: '=A1*2', value: 4 }, { date: '2023-10-31' }]], {
            styles: [{ area: { top: 0, left: 2, rows: 1, columns: 1 }, style: 'date' }],
          }),
        );
        const sheet = await listed(workbook, 'A');
        for await (const [grid] of workbook.read([sheet], NOT_CANCELLED)) {
          expect(grid?.values[0]).toEqual([2, 4, 45230]);
          expect(grid?.formulas[0]?.[1]).toBe('=A1*2');
          expect(grid?.numberFormats[0]?.[2]).toMatch(/d+.*m+.*y+/i);
        }
      });

      test('an empty sheet is an empty grid', async () => {
        const { workbook, addSheet } = await make();
        await addSheet(plainSheet('Trống', []));
        const sheet = await listed(workbook, 'Trống');
        for await (const [grid] of workbook.read([sheet], NOT_CANCELLED)) expect(grid?.values).toEqual([]);
      });

      test('stops when cancelled', async () => {
        const { workbook, addSheet } = await make();
        await addSheet(plainSheet('A', [['a']]));
        const { sheets } = await workbook.open();
        const reading = async () => {
          for await (const piece of workbook.read(sheets, { aborted: true })) expect(piece).toBeUndefined();
        };
        await expect(reading()).rejects.toMatchObject({ name: 'Cancelled' });
      });
    });

    describe('alongside what is written', () => {
      const log = plainSheet('Nhật ký', [['a']], { role: 'log' });
      async function putWith(workbook: Workbook, alongside: Alongside, content: SheetContent = log): Promise<void> {
        await workbook.open();
        await (await workbook.stage([content], NOT_CANCELLED, { alongside })).commit();
      }

      test('sheets are locked against slips, and opened again', async () => {
        const { workbook, addSheet } = await make();
        await addSheet(plainSheet('A', [['a']]));
        const { id } = await listed(workbook, 'A');
        for (const protectedNow of [true, false]) {
          await putWith(workbook, protectedNow ? { locked: [id] } : { opened: [id] });
          expect((await listed(workbook, 'A')).protected).toBe(protectedNow);
        }
      });

      test('sheets are taken away, and only when it is committed', async () => {
        const { workbook, addSheet, sheetNames } = await make();
        await addSheet(plainSheet('A', [['a']]));
        await addSheet(plainSheet('B', [['b']]));
        const { id } = await listed(workbook, 'A');
        const staged = await workbook.stage([log], NOT_CANCELLED, { alongside: { removed: [id] } });
        expect(await sheetNames()).toContain('A');
        await staged.commit();
        expect(await sheetNames()).toEqual(['B', 'Nhật ký']);
      });

      test('a sheet that is gone is told of, and nothing is written', async () => {
        const { workbook, addSheet } = await make();
        await addSheet(plainSheet('A', [['a']]));
        await workbook.open();
        const staged = await workbook.stage([log], NOT_CANCELLED, { alongside: { opened: ['{khong-co}'] } });
        await expect(staged.commit()).rejects.toMatchObject({ code: 'not-found' });
        await staged.discard();
        expect((await workbook.open()).sheets.map(({ name }) => name)).toEqual(['A']);
      });

      test('an output is written locked, over itself, and open again', async () => {
        const { workbook, addSheet, valueAt } = await make();
        await addSheet(plainSheet('A', [['a']]));
        const output = (text: string, unlocked: SheetContent['unlocked']) =>
          plainSheet('Tổng hợp', [[text]], { role: 'summary', unlocked });
        for (const [text, unlocked] of [
          ['một', []],
          ['hai', []],
          ['ba', null],
        ] as const) {
          await put(workbook, output(text, unlocked));
          expect(await valueAt('Tổng hợp', 0, 0)).toBe(text);
          expect((await listed(workbook, 'Tổng hợp')).protected).toBe(unlocked !== null);
        }
      });
    });

    describe('sheets out of sight', () => {
      test('merged cells stay merged, hidden sheets hidden, and both can be overwritten', async () => {
        const { workbook } = await make();
        const merges = [{ top: 0, left: 0, rows: 2, columns: 1 }];
        const version = (text: string) =>
          plainSheet(
            'Bản 1',
            [
              [text, 1],
              [null, 2],
            ],
            { role: 'version', key: 'a', hidden: true, merges },
          );
        for (const text of ['một', 'hai']) {
          await put(workbook, version(text));
          const sheet = await listed(workbook, 'Bản 1');
          expect(sheet.hidden).toBe(true);
          for await (const [grid] of workbook.read([sheet], NOT_CANCELLED)) {
            expect(grid?.values[0]).toEqual([text, 1]);
            expect(grid?.merges).toEqual(merges);
          }
        }
      });
    });

    describe('writing', () => {
      test('nothing is to be seen before it is committed, all of it after', async () => {
        const { workbook, addSheet, sheetNames, valueAt } = await make();
        await addSheet(plainSheet('Nguồn', [[7]]));
        await workbook.open();
        const staged = await workbook.stage(
          [
            plainSheet('Kết quả', [['Tổng', { formula: `='Nguồn'!A1*2`, value: 14 }]], { role: 'summary' }),
            plainSheet('Danh sách', [['x']], { role: 'log' }),
          ],
          NOT_CANCELLED,
        );
        const { sheets } = await workbook.open();
        expect(sheets.map((sheet) => sheet.name)).toEqual(['Nguồn']);
        expect(staged.recalculated[0]?.[0]).toEqual(['Tổng', 14]);
        expect(staged.recalculated[1]).toBeNull();
        await staged.commit();
        expect(await sheetNames()).toEqual(['Nguồn', 'Kết quả', 'Danh sách']);
        expect(await valueAt('Kết quả', 0, 1)).toBe(14);
      });

      test('discarded, it leaves no trace', async () => {
        const { workbook, addSheet, sheetNames } = await make();
        await addSheet(plainSheet('Nguồn', [[7]]));
        await workbook.open();
        const staged = await workbook.stage([plainSheet('Kết quả', [['x']])], NOT_CANCELLED);
        await staged.discard();
        expect(await sheetNames()).toEqual(['Nguồn']);
      });

      test('text stays text, whatever it looks like', async () => {
        const texts = [
          '1/2',
          '1.234',
          '95%',
          'TRUE',
          '=1+1',
          '+84',
          '-',
          '007',
          '1e5',
          "'x",
          'Mar 5',
          '12 hộ',
          '@a',
          ' 5',
          '#REF!',
        ];
        const { workbook, addSheet, valueAt } = await make();
        await addSheet(plainSheet('Nguồn', [[7]]));
        await put(
          workbook,
          plainSheet(
            'Chữ',
            texts.map((text) => [text]),
          ),
        );
        for (const [row, text] of texts.entries()) expect(await valueAt('Chữ', row, 0)).toBe(text);
        // And a second time, in place.
        await put(
          workbook,
          plainSheet(
            'Chữ',
            texts.map((text) => [text]),
          ),
        );
        for (const [row, text] of texts.entries()) expect(await valueAt('Chữ', row, 0)).toBe(text);
      });

      test('an output is overwritten in place: notes beside and below stay, what it no longer covers goes', async () => {
        const { workbook, addSheet, type, valueAt } = await make();
        await addSheet(plainSheet('Nguồn', [[7]]));
        await put(
          workbook,
          plainSheet('Ra', [
            ['a', 'b'],
            ['c', 'd'],
            ['e', 'f'],
          ]),
        );
        await type('Ra', 1, 4, 'ghi chú bên cạnh');
        await type('Ra', 6, 0, 'ghi chú bên dưới');
        await put(
          workbook,
          plainSheet('Ra', [
            ['A', 'B'],
            ['C', 'D'],
          ]),
        );
        expect(await valueAt('Ra', 0, 0)).toBe('A');
        expect(await valueAt('Ra', 2, 0)).toBeNull();
        expect(await valueAt('Ra', 1, 4)).toBe('ghi chú bên cạnh');
        expect(await valueAt('Ra', 6, 0)).toBe('ghi chú bên dưới');
      });

      test('a sheet that people go on writing in is read whole and taken over with the rows that they added', async () => {
        const { workbook, addSheet, type, valueAt } = await make();
        const plan = (rows: SheetContent['rows'], more: Partial<SheetContent> = {}) => {
          const area = { top: 0, left: 0, rows: rows.length, columns: 2 };
          return plainSheet('Việc', rows, { role: 'tasks', key: 'p', table: { name: 'Viec', area }, ...more });
        };
        await addSheet(plainSheet('Nguồn', [[7]]));
        await put(
          workbook,
          plan([
            ['Mã', 'Việc'],
            ['1', 'một'],
          ]),
        );
        await type('Việc', 2, 0, 'P1');
        await type('Việc', 2, 1, 'thêm');
        await type('Việc', 4, 0, 'ghi chú bên dưới');
        const sheet = await listed(workbook, 'Việc');
        const grids: SheetGrid[] = [];
        for await (const piece of workbook.read([sheet], NOT_CANCELLED)) grids.push(...piece);
        expect(grids[0]?.values.slice(0, 3)).toEqual([
          ['Mã', 'Việc'],
          ['1', 'một'],
          ['P1', 'thêm'],
        ]);
        const rows = [
          ['Mã', 'Việc'],
          ['1', 'một'],
          ['P1', 'thêm'],
          ['2', 'hai'],
        ];
        await put(workbook, plan(rows, { replaces: { top: 0, left: 0, rows: 3, columns: 2 } }));
        for (const [row, cells] of rows.entries()) expect(await valueAt('Việc', row, 1)).toBe(cells[1]);
        // It moves out of the way, down by as many rows as were added.
        expect(await valueAt('Việc', 5, 0)).toBe('ghi chú bên dưới');
      });

      test('an output is known by its mark, not by its name; a copy of it is a person’s', async () => {
        const { workbook, addSheet, renameSheet, copySheet, valueAt } = await make();
        await addSheet(plainSheet('Nguồn', [[7]]));
        await put(workbook, plainSheet('Ra', [['một']], { role: 'summary', key: 'p 2023-Q1' }));
        await copySheet('Ra', 'Bản của tôi');
        await renameSheet('Ra', 'Báo cáo ký');
        expect((await listed(workbook, 'Báo cáo ký')).mark).toEqual({
          role: 'summary',
          key: 'p 2023-Q1',
          extent: { top: 0, left: 0, rows: 1, columns: 1 },
        });
        expect((await listed(workbook, 'Bản của tôi')).mark).toBeNull();
        await put(workbook, plainSheet('Báo cáo ký', [['hai']], { role: 'summary', key: 'p 2023-Q1' }));
        expect(await valueAt('Báo cáo ký', 0, 0)).toBe('hai');
        expect(await valueAt('Bản của tôi', 0, 0)).toBe('một');
      });

      test('outputs of one run point at each other, before and after', async () => {
        const { workbook, addSheet, valueAt, type } = await make();
        await addSheet(plainSheet('Nguồn', [[7]]));
        const contents = (value: number) => [
          plainSheet('Tổng', [[{ formula: `=SUM('Chi tiết'!A1:A2)`, value }]], { role: 'summary' }),
          plainSheet('Chi tiết', [[{ formula: `='Nguồn'!A1`, value: value - 1 }], [1]], { role: 'detail' }),
        ];
        await put(workbook, ...contents(8));
        expect(await valueAt('Tổng', 0, 0)).toBe(8);
        await type('Nguồn', 0, 0, 10);
        await workbook.open();
        const staged = await workbook.stage(contents(11), NOT_CANCELLED);
        expect(staged.recalculated[0]?.[0]?.[0]).toBe(11);
        await staged.commit();
        expect(await valueAt('Tổng', 0, 0)).toBe(11);
      });

      test('a table grows and shrinks in place', async () => {
        const { workbook, addSheet, valueAt } = await make();
        await addSheet(plainSheet('Nguồn', [[7]]));
        const table = (lines: readonly string[]) =>
          plainSheet('Số liệu', [['Kỳ'], ...lines.map((line) => [line])], {
            role: 'figures',
            table: { name: 'SoLieu', area: { top: 0, left: 0, rows: lines.length + 1, columns: 1 } },
          });
        await put(workbook, table(['a', 'b']));
        await put(workbook, table(['a', 'b', 'c', 'd']));
        expect(await valueAt('Số liệu', 4, 0)).toBe('d');
        await put(workbook, table(['z']));
        expect(await valueAt('Số liệu', 1, 0)).toBe('z');
        expect(await valueAt('Số liệu', 2, 0)).toBeNull();
      });

      test('charts lie over their cells; the next run shows the same ones its new cells', async () => {
        const { workbook, addSheet, chartsOn } = await make();
        await addSheet(plainSheet('Nguồn', [[7]]));
        await put(workbook, charted(['Yên Bình', 2], ['Văn Yên', 3]));
        const shown = (last: number, title: string): ShownChart => ({
          name: 'So sánh',
          title,
          area: 'D2:H11',
          series: [
            { name: 'Thực hiện', values: `B2:B${last}`, categories: `A2:A${last}` },
            { name: 'Kế hoạch', values: `C2:C${last}`, categories: `A2:A${last}` },
          ],
        });
        expect(await chartsOn('Biểu đồ')).toEqual([shown(3, 'Chỉ tiêu 2')]);
        await put(workbook, charted(['Yên Bình', 2], ['Văn Yên', 3], ['Lục Yên', 4]));
        expect(await chartsOn('Biểu đồ')).toEqual([shown(4, 'Chỉ tiêu 3')]);
      });

      test('a protected structure is said so, and nothing is half-done', async () => {
        const { workbook, addSheet, protectStructure, sheetNames } = await make();
        await addSheet(plainSheet('Nguồn', [[7]]));
        await protectStructure();
        expect((await workbook.open()).structureProtected).toBe(true);
        await expect(workbook.stage([plainSheet('Ra', [['x']])], NOT_CANCELLED)).rejects.toMatchObject({
          name: 'HostError',
        });
        expect(await sheetNames()).toEqual(['Nguồn']);
      });
    });

    describe('single cells', () => {
      const rows = [
        ['7.2', '1.234', '01/03/2023', 'xong', 5],
        ['=', null, 'ghi chú', '', 6],
      ] as const;
      const prepared = async () => {
        const under = await make();
        await under.addSheet(plainSheet('Văn Yên', rows));
        await under.addSheet(plainSheet('Lục Yên', [['x', 1]]));
        const [first, second] = [await listed(under.workbook, 'Văn Yên'), await listed(under.workbook, 'Lục Yên')];
        const change = (
          { id, name }: SheetInfo,
          [row, column]: readonly [number, number],
          before: CellChange['before'],
          after: CellChange['after'],
        ): CellChange => ({ sheet: { id, name, file: null }, cell: { row, column }, before, after });
        return { ...under, first, second, change };
      };

      test('are written as what they are, and nothing else is touched', async () => {
        const { workbook, valueAt, first, second, change } = await prepared();
        await workbook.writeCells([
          change(first, [0, 1], '1.234', 1234),
          change(first, [0, 2], '01/03/2023', { date: '2023-03-01' }),
          change(first, [0, 4], 5, '7.10'),
          change(first, [1, 1], null, '1/2'),
          change(second, [0, 1], 1, null),
        ]);
        expect([await valueAt('Văn Yên', 0, 1), await valueAt('Văn Yên', 0, 2)]).toEqual([1234, 44986]);
        expect([await valueAt('Văn Yên', 0, 4), await valueAt('Văn Yên', 1, 1)]).toEqual(['7.10', '1/2']);
        expect(await valueAt('Lục Yên', 0, 1)).toBeNull();
        expect([await valueAt('Văn Yên', 0, 0), await valueAt('Văn Yên', 1, 4)]).toEqual(['7.2', 6]);
        for await (const [grid] of workbook.read([first], NOT_CANCELLED))
          expect(grid?.numberFormats[0]?.[2]).toMatch(/d+.*m+.*y+/i);
      });

      test('can be given back what they held', async () => {
        const { workbook, valueAt, first, change } = await prepared();
        await workbook.writeCells([
          change(first, [0, 1], '1.234', 1234),
          change(first, [0, 3], 'xong', 'Đã hoàn thành'),
        ]);
        await workbook.writeCells([
          change(first, [0, 1], 1234, '1.234'),
          change(first, [0, 3], 'Đã hoàn thành', 'xong'),
        ]);
        expect([await valueAt('Văn Yên', 0, 1), await valueAt('Văn Yên', 0, 3)]).toEqual(['1.234', 'xong']);
      });

      test('none is written where one was changed meanwhile', async () => {
        const { workbook, valueAt, type, first, second, change } = await prepared();
        await type('Lục Yên', 0, 1, 2);
        const changes = [change(first, [0, 1], '1.234', 1234), change(second, [0, 1], 1, 9)];
        await expect(workbook.writeCells(changes)).rejects.toMatchObject({ code: 'cells-changed', detail: 'Lục Yên' });
        expect([await valueAt('Văn Yên', 0, 1), await valueAt('Lục Yên', 0, 1)]).toEqual(['1.234', 2]);
      });

      test('none is written where a sheet is gone', async () => {
        const { workbook, valueAt, first, change } = await prepared();
        const gone = { ...first, id: '{không có}' };
        const changes = [change(first, [0, 1], '1.234', 1234), change(gone, [0, 1], 1, 9)];
        await expect(workbook.writeCells(changes)).rejects.toMatchObject({ code: 'not-found' });
        expect(await valueAt('Văn Yên', 0, 1)).toBe('1.234');
      });

      test('are no change of a person’s', async () => {
        const { workbook, first, change } = await prepared();
        const watch = await workbook.watch();
        await workbook.writeCells([change(first, [0, 1], '1.234', 1234)]);
        await new Promise((resolve) => setTimeout(resolve, 20));
        expect(watch.changed()).toEqual([]);
        await watch.stop();
      });
    });

    describe('beside a person', () => {
      test('notices what a person changes, not what the add-in writes', async () => {
        const { workbook, addSheet, type } = await make();
        await addSheet(plainSheet('Văn Yên', [[7]]));
        const told: string[] = [];
        const watch = await workbook.watch((sheet) => told.push(sheet));
        await put(workbook, plainSheet('Ra', [['x']], { role: 'summary' }));
        expect(watch.changed()).toEqual([]);
        await type('Văn Yên', 0, 0, 8);
        expect(watch.changed()).toEqual(['Văn Yên']);
        expect(told).toEqual(['Văn Yên']);
        await watch.stop();
        await type('Văn Yên', 0, 0, 9);
        expect(told).toEqual(['Văn Yên']);
      });

      test('which sheet is in front, now and when another one comes there', async () => {
        const { workbook, addSheet, showSheet } = await make();
        await addSheet(plainSheet('Văn Yên', [['a']]));
        await addSheet(plainSheet('Lục Yên', [['b']]));
        const { sheets } = await workbook.open();
        const nameOf = (id: string) => sheets.find((sheet) => sheet.id === id)?.name;
        const told: (string | undefined)[] = [];
        const front = await workbook.watchFront((id) => told.push(nameOf(id)));
        expect(nameOf(front.sheetId)).toBe('Văn Yên');
        await showSheet('Lục Yên');
        await showSheet('Văn Yên');
        expect(told).toEqual(['Lục Yên', 'Văn Yên']);
        await front.stop();
        await showSheet('Lục Yên');
        expect(told).toHaveLength(2);
      });

      test('selects cells, and says so where the sheet is gone', async () => {
        const { workbook, addSheet, selection } = await make();
        await addSheet(plainSheet('Văn Yên', [[7]]));
        await addSheet(plainSheet('Lục Yên', [[7]]));
        const sheet = await listed(workbook, 'Lục Yên');
        await workbook.select(sheet.id, { top: 24, left: 5, rows: 1, columns: 1 });
        expect(await selection()).toBe('Lục Yên!F25');
        await expect(workbook.select('{không có}', { top: 0, left: 0, rows: 1, columns: 1 })).rejects.toMatchObject({
          name: 'HostError',
          code: 'not-found',
        });
      });

      test('tells where the person is, and when she goes elsewhere', async () => {
        const { workbook, addSheet } = await make();
        await addSheet(plainSheet('Văn Yên', [[7]]));
        await put(workbook, plainSheet('Ra', [[null, 'Mã số'], [], [null, '7.2', 3]], { role: 'detail', key: 'x' }));
        const [person, own] = [await listed(workbook, 'Văn Yên'), await listed(workbook, 'Ra')];
        let moves = 0;
        const stop = await workbook.watchSelection(() => (moves += 1));
        const go = async (sheet: SheetInfo, top: number, left: number) => {
          await workbook.select(sheet.id, { top, left, rows: 1, columns: 1 });
          await new Promise((resolve) => setTimeout(resolve, 20));
        };
        await go(own, 2, 2);
        expect(moves).toBeGreaterThan(0);
        const found = await workbook.readSelection();
        expect(found).toMatchObject({ sheet: { id: own.id, name: 'Ra', mark: { role: 'detail', key: 'x' } } });
        expect(found.cell).toEqual({ row: 2, column: 2 });
        expect([found.head[0]?.[1], found.row[1], found.row[2]]).toEqual(['Mã số', '7.2', 3]);
        await go(person, 40, 9);
        expect(await workbook.readSelection()).toMatchObject({
          sheet: { name: 'Văn Yên', mark: null },
          cell: { row: 40, column: 9 },
          row: [],
        });
        await stop();
        const before = moves;
        await go(own, 0, 0);
        expect(moves).toBe(before);
      });

      test('remembers settings', async () => {
        const { workbook, addSheet } = await make();
        await addSheet(plainSheet('Văn Yên', [[7]]));
        expect(await workbook.readSetting('chương trình')).toBeNull();
        await workbook.writeSetting('chương trình', '{"id":"x"}');
        await workbook.writeSetting('chương trình', '{"id":"y"}');
        expect(await workbook.readSetting('chương trình')).toBe('{"id":"y"}');
      });
    });
  });
}
