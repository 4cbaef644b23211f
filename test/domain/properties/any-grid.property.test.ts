import fc, { type Arbitrary } from 'fast-check';
import type { CellValue, SheetGrid } from '../../../src/domain/report/grid';
import { checkGrids } from '../builders/check-sheets';
import {
  aChange,
  aCount,
  aMilestone,
  anAmount,
  anIndex,
  aNarrative,
  aProgramme,
  aRatio,
  atLeast,
} from '../builders/programme-builder';
import { aReport, HEADING, LABEL } from '../builders/sheet-builder';

/** Whatever a sheet holds, reading ends in findings, never in an exception. */
const programme = aProgramme({
  indicators: [
    aCount('7.2', { targets: [atLeast(3, { judgedAt: 'huyen' })] }),
    anAmount('10.1', { unitOfMeasure: 'triệu đồng' }),
    aRatio('5.1', { totalFact: 'xa', condition: 'khi có' }),
    anIndex('9', { unitOfMeasure: '%' }),
    aChange('3.2'),
    aMilestone('4.2'),
    aNarrative('2.3'),
  ],
});

const WORDS = [
  ...Object.values(HEADING),
  ...Object.values(LABEL),
  'suoi-bac',
  'Suối Bạc',
  'muong-hoa-2023',
  'Quý I/2023',
  '7.2',
  '10.1',
  '5.1',
  '#REF!',
  '1.234',
  '2 tỷ',
  'không',
  '95%',
  'Không phát sinh',
  'Đã hoàn thành',
  '31/2/2023',
  '[',
  '%',
  ':',
  '0',
];
const value: Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.double(),
  fc.integer(),
  fc.constantFrom(null, '', true, false, Number.NaN, Number.POSITIVE_INFINITY, -0, 1e308, Number.MIN_VALUE),
);
const formula = fc.oneof(
  { weight: 5, arbitrary: fc.constant('') },
  fc.constantFrom('=', '=1/0', "='[a.xlsx]S'!A1", '=[', '=A1'),
  fc.string(),
);
const format = fc.oneof(
  fc.constantFrom('General', '0%', 'dd/mm', '@', '[', '"', '\\', '[h]', ';;;', ''),
  fc.string({ maxLength: 8 }),
);
const matrix = <T>(cell: Arbitrary<T>, rows: number, columns: number) =>
  fc.array(fc.array(cell, { maxLength: columns }), { maxLength: rows });
const position = fc.integer({ min: -3, max: 40 });
const area = fc.record({ top: position, left: position, rows: position, columns: position });

/** Matrices need not even be of one shape. */
const anyGrid: Arbitrary<SheetGrid> = fc.record({
  sheet: fc.record({ id: fc.string(), name: fc.string(), file: fc.constantFrom(null, 'a.xlsx') }),
  top: fc.nat(3),
  left: fc.nat(3),
  values: matrix(value, 30, 14),
  formulas: matrix(formula, 30, 14),
  numberFormats: matrix(format, 30, 14),
  merges: fc.array(area, { maxLength: 5 }),
  hiddenRows: fc.array(position),
  hiddenColumns: fc.array(position),
  hidden: fc.boolean(),
  truncated: fc.boolean(),
});

const row = fc.oneof(fc.nat(40), fc.integer({ min: 12, max: 22 }));
/** A report with anything in any of its cells. */
const spoiltReport: Arbitrary<SheetGrid> = fc
  .tuple(
    fc.array(fc.tuple(row, fc.nat(13), value, formula, format), { maxLength: 25 }),
    fc.array(area, { maxLength: 3 }),
  )
  .map(([spoils, merges]) => {
    const sheet = aReport(programme, 'suoi-bac', {
      '7.2': { inPeriod: 2, toDate: 2 },
      '10.1': { toDate: 3.5 },
      '5.1': { toDate: 9, total: 10 },
      '9': { toDate: 80 },
      '3.2': { toDate: 4, baseline: 5 },
      '4.2': { state: 'Đã hoàn thành', date: 44986 },
    });
    for (const [row, column, content, entered, shown] of spoils)
      sheet.set(row, column, content, { format: shown, ...(entered === '' ? {} : { formula: entered }) });
    sheet.merges.push(...merges);
    return sheet.grid();
  });

const accountedFor = (grids: readonly SheetGrid[], period: string): void => {
  const summary = checkGrids(programme, period, grids);
  for (const { expected, reported, missing, excluded, notArisen } of summary.indicators)
    expect(expected).toBe(reported + missing.length + excluded.length + notArisen.length);
};

test('sheets of anything at all', () => {
  fc.assert(
    fc.property(fc.array(anyGrid, { maxLength: 3 }), (grids) => accountedFor(grids, '2023-Q1')),
    { numRuns: 300 },
  );
});

test('reports with anything in them, some of them history', () => {
  fc.assert(
    fc.property(
      fc.array(spoiltReport, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('2023-Q1', '2023-H1', '2023-Q3'),
      accountedFor,
    ),
    { numRuns: 400 },
  );
});
