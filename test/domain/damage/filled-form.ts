import type { ReportedIndicator } from '../../../src/domain/programme/indicator';
import { isFlow, parentOf } from '../../../src/domain/programme/indicator';
import { indexProgramme } from '../../../src/domain/programme/programme-index';
import type { Programme } from '../../../src/domain/programme/programme';
import { periodEnd, quarter } from '../../../src/domain/period/period';
import type { Observation } from '../../../src/domain/report/observation';
import { aForm, HEADING, type Heading, type RowInput, type SheetBuilder } from '../builders/sheet-builder';
import type { Random } from './random';

/** What a unit truly has to say; what it wrote into the form before the form was damaged. */
export type Truth = ReadonlyMap<string, Partial<Observation>>;

type Cell = SheetBuilder['cells'][number][number];

/** A correctly filled form, whose rates follow their cells as a spreadsheet's formulas do. */
export class FilledForm {
  private rates: { readonly cell: Cell; readonly of: Cell; readonly to: Cell; readonly change: boolean }[] = [];
  private readonly figures = new Map<string, Partial<Observation>>();
  readonly truth: Truth = this.figures;
  /** What the unit sent of earlier periods. */
  readonly earlier: SheetBuilder[] = [];
  private readonly headings: Cell[];

  constructor(
    readonly programme: Programme,
    readonly unit: string,
    readonly ordinal: 1 | 2 | 3 | 4,
    random: Random,
    readonly sheet: SheetBuilder = aForm(programme, unit, ordinal),
  ) {
    this.headings = sheet.cells[sheet.headingRow()] ?? [];
    const own = indexProgramme(programme, periodEnd(quarter(programme.year, ordinal))).reportedBy(unit);
    for (const indicator of own)
      this.figures.set(indicator.code, this.fill(indicator, this.truth.get(parentOf(indicator) ?? ''), random));
  }

  /** Where the headings stand now, whatever has become of them; -1 once they are gone. */
  get headingRow(): number {
    return this.sheet.cells.indexOf(this.headings);
  }
  /** The first and the last row of the table's body. */
  get body(): readonly [first: number, last: number] {
    return [this.headingRow + 1, this.sheet.cells.length - 1];
  }

  /** The cell itself, made where there is none. */
  cell(row: number, column: number): Cell {
    const known = this.sheet.cells[row]?.[column];
    if (known) return known;
    this.sheet.set(row, column, '');
    return this.cell(row, column);
  }

  at(code: string, heading: Heading): Cell {
    const { row, column } = this.sheet.at(code, heading);
    return this.cell(row, column);
  }

  /** The unit says something else than it did, and means it. */
  retell(code: string, figures: Partial<Record<'inPeriod' | 'toDate', number>>): void {
    this.sheet.row(code, figures);
    this.figures.set(code, figures);
  }

  /** Someone types a rate over its formula. */
  typeRate(code: string, rate: number): void {
    const typed = this.at(code, 'rate');
    this.rates = this.rates.filter(({ cell }) => cell !== typed);
    typed.value = rate;
  }

  /** Works the rates out again, as a spreadsheet does by itself. */
  recalculate(): void {
    const there = new Set(this.sheet.cells.flat());
    for (const { cell, of, to, change } of this.rates) {
      const [now, base] = [of.value, to.value];
      cell.formula = '=…';
      cell.format = '0.0%';
      if (!there.has(of) || !there.has(to)) cell.value = '#REF!';
      else if (typeof now !== 'number' || typeof base !== 'number' || base <= 0) cell.value = '';
      else cell.value = change ? (now - base) / base : now / base;
    }
  }

  private fill(
    indicator: ReportedIndicator,
    whole: Partial<Observation> | undefined,
    random: Random,
  ): Partial<Observation> {
    // A part says at most what its whole says.
    const [row, means] = whole
      ? ([figuresOf(whole), whole] as const)
      : entry(indicator, this.sheet, this.ordinal, random);
    this.sheet.row(indicator.code, row);
    const change = indicator.measure === 'change';
    if (change || indicator.measure === 'ratio') {
      const to = this.at(indicator.code, change ? 'baseline' : 'total');
      this.rates.push({ cell: this.at(indicator.code, 'rate'), of: this.at(indicator.code, 'toDate'), to, change });
    }
    return means;
  }
}

const figuresOf = ({ inPeriod, toDate, total }: Partial<Observation>): RowInput => ({
  inPeriod: inPeriod ?? '',
  toDate: toDate ?? '',
  total: total ?? '',
});

function entry(
  indicator: ReportedIndicator,
  sheet: SheetBuilder,
  ordinal: number,
  random: Random,
): readonly [RowInput, Partial<Observation>] {
  const figure = (): number => random.int(0, random.pick([3, 30, 300, 30_000]));
  const twice = (row: RowInput) => [row, row as Partial<Observation>] as const;
  switch (indicator.measure) {
    case 'count':
    case 'amount': {
      const amount = () => (indicator.measure === 'amount' ? random.int(1, 900) * 1_000_000 : figure());
      const inPeriod = amount();
      if (!isFlow(indicator)) return twice({ toDate: inPeriod });
      return twice({ inPeriod, toDate: ordinal === 1 ? inPeriod : inPeriod + amount() });
    }
    case 'ratio': {
      const { row } = sheet.at(indicator.code, 'total');
      const prefilled = sheet.valueAt(row, 6);
      const total = typeof prefilled === 'number' ? prefilled : figure() + 1;
      const toDate = random.int(0, total);
      if (!isFlow(indicator)) return twice({ toDate, total });
      return twice({ inPeriod: ordinal === 1 ? toDate : random.int(0, toDate), toDate, total });
    }
    case 'change':
      return twice({ toDate: figure(), baseline: figure() + 1 });
    case 'index':
      return twice({ toDate: random.int(0, 1000) / 10 });
    case 'milestone':
      return [
        { state: 'Đã hoàn thành', date: 44986 },
        { state: 'done', date: '2023-03-01' },
      ];
    case 'narrative':
      return [{ state: 'Đang thực hiện', text: 'Ra quân 12 buổi' }, { state: 'in-progress' }];
  }
}

export const COLUMN = Object.fromEntries(Object.keys(HEADING).map((heading, i) => [heading, i])) as Readonly<
  Record<Heading, number>
>;
export const FIGURE_COLUMNS = [COLUMN.inPeriod, COLUMN.toDate, COLUMN.total, COLUMN.baseline] as const;
