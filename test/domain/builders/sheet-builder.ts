import { indexProgramme } from '../../../src/domain/programme/programme-index';
import type { Programme } from '../../../src/domain/programme/programme';
import type { Area, CellRef, CellValue, SheetGrid } from '../../../src/domain/report/grid';
import { periodEnd, quarter } from '../../../src/domain/period/period';

/**
 * Report sheets as grids, laid out by the contract of design §6. The words are written out here and not taken from
 * the code under test: people are trained on them.
 */
export const HEADING = {
  code: 'Mã số',
  name: 'Chỉ tiêu',
  unitOfMeasure: 'ĐVT',
  plan: 'Kế hoạch năm',
  inPeriod: 'Thực hiện trong kỳ',
  toDate: 'Lũy kế đến cuối kỳ (số đạt)',
  total: 'Tổng số để tính tỷ lệ',
  baseline: 'Cùng kỳ / kỳ gốc',
  rate: 'Tỷ lệ (%)',
  state: 'Tình trạng',
  date: 'Ngày hoàn thành',
  text: 'Kết quả cụ thể, ghi chú',
} as const;
export type Heading = keyof typeof HEADING;
const HEADINGS = Object.keys(HEADING) as readonly Heading[];

export const LABEL = {
  programme: 'Mã chương trình',
  unitName: 'Đơn vị báo cáo',
  unitCode: 'Mã đơn vị',
  period: 'Kỳ báo cáo',
  cutOff: 'Số liệu tính đến ngày',
  kind: 'Loại số liệu',
  number: 'Số báo cáo',
  preparedBy: 'Người lập biểu',
  phone: 'Điện thoại',
  version: 'Phiên bản mẫu',
} as const;
export type LabelName = keyof typeof LABEL;

/** What a test writes into a row, by heading. */
export type RowInput = Partial<Record<Heading, CellValue>>;

interface Cell {
  value: CellValue;
  formula?: string;
  format?: string;
}

const LABEL_ROW = 1;
const HEADING_ROW = LABEL_ROW + Object.keys(LABEL).length + 1;
/** Where labels' values stand. */
const VALUE_COLUMN = 2;
let made = 0;

/** A sheet under construction. Rows and columns count from 0; everything can be broken afterwards. */
export class SheetBuilder {
  readonly cells: Cell[][] = [];
  readonly merges: Area[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: number[] = [];
  hidden = false;
  truncated = false;
  top = 0;
  left = 0;

  constructor(readonly name: string) {}

  set(row: number, column: number, value: CellValue, more: Omit<Cell, 'value'> = {}): this {
    while (this.cells.length <= row) this.cells.push([]);
    const line = this.cells[row] ?? [];
    while (line.length <= column) line.push({ value: '' });
    line[column] = { value, ...more };
    return this;
  }

  valueAt(row: number, column: number): CellValue {
    return this.cells[row]?.[column]?.value ?? '';
  }

  /** The row in whose column *Mã số* the code stands. */
  rowOf(code: string): number {
    const row = this.cells.findIndex((line) => line[0]?.value === code);
    if (row < 0) throw new Error(`No row ${code}`);
    return row;
  }

  at(code: string, heading: Heading): CellRef {
    return { row: this.rowOf(code), column: HEADINGS.indexOf(heading) };
  }

  /** Writes into an indicator's row. */
  row(code: string, input: RowInput): this {
    for (const [heading, value] of Object.entries(input)) {
      const { row, column } = this.at(code, heading as Heading);
      this.set(row, column, value);
    }
    return this;
  }

  /** One cell of an indicator's row, with its formula or number format. */
  cell(code: string, heading: Heading, value: CellValue, more: Omit<Cell, 'value'> = {}): this {
    const { row, column } = this.at(code, heading);
    return this.set(row, column, value, more);
  }

  label(label: LabelName, value: CellValue): this {
    return this.set(labelRow(label), VALUE_COLUMN, value);
  }

  /** Changes the text of a heading. */
  heading(heading: Heading, text: CellValue): this {
    return this.set(this.headingRow(), HEADINGS.indexOf(heading), text);
  }

  headingRow(): number {
    return this.cells.findIndex((line) => line.some(({ value }) => value === HEADING.code || value === HEADING.name));
  }

  insertRow(at: number): this {
    this.cells.splice(at, 0, []);
    return this;
  }
  deleteRow(at: number): this {
    this.cells.splice(at, 1);
    return this;
  }
  insertColumn(at: number): this {
    for (const line of this.cells) if (line.length > at) line.splice(at, 0, { value: '' });
    return this;
  }
  deleteColumn(at: number): this {
    for (const line of this.cells) line.splice(at, 1);
    return this;
  }

  /** Merges an area; as in Excel, only its first cell keeps what it holds. */
  merge(area: Area): this {
    for (let row = area.top; row < area.top + area.rows; row++)
      for (let column = area.left; column < area.left + area.columns; column++)
        if (row !== area.top || column !== area.left) this.set(row, column, '');
    this.merges.push(area);
    return this;
  }

  grid(): SheetGrid {
    const width = Math.max(0, ...this.cells.map((line) => line.length));
    const matrix = <T>(pick: (cell: Cell) => T): T[][] =>
      this.cells.map((line) => Array.from({ length: width }, (_, i) => pick(line[i] ?? { value: '' })));
    return {
      sheet: { id: this.name, name: this.name, file: null },
      top: this.top,
      left: this.left,
      values: matrix(({ value }) => value ?? ''),
      formulas: matrix(({ value, formula }) => formula ?? value ?? ''),
      numberFormats: matrix(({ format }) => format ?? 'General'),
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      hidden: this.hidden,
      truncated: this.truncated,
    };
  }
}

const labelRow = (label: LabelName): number => LABEL_ROW + Object.keys(LABEL).indexOf(label);

/** An unfilled form of the unit for a quarter; the rows that it reports, under their groups. */
export function aForm(programme: Programme, unitCode: string, ordinal: 1 | 2 | 3 | 4 = 1): SheetBuilder {
  const index = indexProgramme(programme, periodEnd(quarter(programme.year, ordinal)));
  const unit = index.unit(unitCode);
  if (!unit) throw new Error(`No unit ${unitCode}`);
  const roman = ['I', 'II', 'III', 'IV'][ordinal - 1] ?? '';
  const form = new SheetBuilder(`${unit.name} ${roman} ${(made += 1)}`);
  form.set(0, 0, 'BÁO CÁO KẾT QUẢ THỰC HIỆN CHỈ TIÊU');
  for (const label of Object.keys(LABEL) as LabelName[]) form.set(labelRow(label), VALUE_COLUMN - 1, LABEL[label]);
  form
    .label('programme', programme.id)
    .label('unitName', unit.name)
    .label('unitCode', unit.code)
    .label('period', `Quý ${roman}/${programme.year}`)
    .label('kind', 'Chính thức')
    .label('version', '1');
  form.set(HEADING_ROW - 1, 0, 'Không có thì ghi 0; để trống là chưa báo cáo. Không ghi dấu % vào ô số đạt.');
  for (const [column, heading] of HEADINGS.entries()) form.set(HEADING_ROW, column, HEADING[heading]);
  let row = HEADING_ROW + 1;
  for (const group of programme.groups) {
    const own = index.reportedBy(unitCode).filter((indicator) => indicator.group === group.code);
    if (own.length > 0) form.set(row++, 1, group.name);
    for (const indicator of own) {
      form.set(row, 0, indicator.code, { format: '@' });
      form.set(row, 1, indicator.name);
      form.set(row, 2, indicator.unitOfMeasure);
      if (indicator.measure === 'ratio' && indicator.totalFact !== undefined)
        form.set(row, 6, unit.facts[indicator.totalFact] ?? '');
      row += 1;
    }
  }
  return form;
}

/** A form with rows filled, by indicator code. */
export function aReport(
  programme: Programme,
  unit: string,
  rows: Readonly<Record<string, RowInput>>,
  ordinal: 1 | 2 | 3 | 4 = 1,
): SheetBuilder {
  const form = aForm(programme, unit, ordinal);
  for (const [code, input] of Object.entries(rows)) form.row(code, input);
  return form;
}
