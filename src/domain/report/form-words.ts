/** The words of the report form (contract, design §6). People are trained on them; they do not change lightly. */

export const FORM_VERSION = '1';

/** What stands above the table: a label in one cell, its value in the cell to the right. */
export const LABELS = {
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
export type Label = keyof typeof LABELS;

/** The table's headings, left to right. */
export const HEADINGS = {
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
export type Column = keyof typeof HEADINGS;
export const COLUMNS = Object.keys(HEADINGS) as readonly Column[];

/** Shorter and other forms of the headings met in the field, without accents. */
export const HEADING_ALIASES: Readonly<Record<Column, readonly string[]>> = {
  code: ['ma', 'ma chi tieu', 'ms'],
  name: ['noi dung', 'ten chi tieu', 'noi dung chi tieu', 'chi tieu noi dung'],
  unitOfMeasure: ['don vi tinh', 'dv tinh', 'don vi'],
  plan: ['ke hoach', 'kh nam'],
  inPeriod: ['thuc hien ky nay', 'trong ky', 'th trong ky'],
  toDate: ['luy ke', 'luy ke den cuoi ky', 'so dat', 'luy ke so dat', 'luy ke den cuoi ky so dat'],
  total: ['tong so', 'tong so tinh ty le'],
  baseline: ['cung ky', 'ky goc', 'cung ky nam truoc'],
  rate: ['ty le', 'ti le'],
  state: ['trang thai', 'tinh hinh'],
  date: ['ngay hoan thanh nhiem vu', 'ngay ht'],
  text: ['ghi chu', 'ket qua cu the', 'ket qua'],
};

/** The choices of *Tình trạng*. */
export const STATES = {
  done: 'Đã hoàn thành',
  'in-progress': 'Đang thực hiện',
  'not-started': 'Chưa thực hiện',
  'not-arisen': 'Không phát sinh',
} as const;
export type State = keyof typeof STATES;

/** The choices of *Loại số liệu*. */
export const DATA_KINDS = { official: 'Chính thức', estimate: 'Ước thực hiện' } as const;

/** The one line above the table. */
export const REMINDER = 'Không có thì ghi 0; để trống là chưa báo cáo. Không ghi dấu % vào ô số đạt.';
