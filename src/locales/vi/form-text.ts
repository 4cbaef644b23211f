import { HEADINGS } from '../../domain/report/form-words';
import { formatNumber } from '../format-number';

const LONGEST_SHEET_NAME = 31;
const cut = (name: string, length: number): string =>
  name
    .replaceAll(/[[\]:*?/\\]/g, '-')
    .slice(0, length)
    .trim();

/** The whole words that fit; of a first word that does not, what fits of it. */
function cutAtWord(name: string, length: number): string {
  const kept = cut(name, length);
  const end = kept.lastIndexOf(' ');
  return name.length <= length || /^\s/.test(name.slice(kept.length)) || end < 0 ? kept : kept.slice(0, end);
}

/** What the form says around its contract words. */
export const FORM_TEXT = {
  /**
   * Of at most 31 characters, none of them one that Excel refuses. A long unit's name is cut, at a word where that does not
   * make it like one of the `others`; the period never.
   */
  sheetName: (unit: string, period: string, others: readonly string[] = []) => {
    const room = LONGEST_SHEET_NAME - 1 - period.length;
    const short = cutAtWord(unit, room);
    const isOwn =
      short.length === unit.length || others.every((other) => other === unit || cutAtWord(other, room) !== short);
    return `${isOwn ? short : cut(unit, room)} ${period}`;
  },
  /** Of a form that several units share. */
  sharedSheetName: (units: string, period: string) => FORM_TEXT.sheetName(`Biểu mẫu ${units}`, period),
  title: (period: string) => `BÁO CÁO KẾT QUẢ THỰC HIỆN CHỈ TIÊU ${period.toUpperCase()}`,
  /** On the sheets of the sample, so that nobody takes its figures for anybody's. */
  sample: 'SỐ LIỆU MINH HỌA – không có thật, chỉ để xem thử phần mềm.',
  rate: HEADINGS.rate,
  /** What all units together are to reach, beside what a unit is to enter. */
  wholePlan: (whole: string, plan: string) => `Kế hoạch ${whole}: ${plan}.`,
  /** The form's own checks, as a formula says them and as they read. */
  blanksFormula: (count: string) => `="Còn thiếu "&(${count})&" ô chưa điền"`,
  blanks: (count: number) => `Còn thiếu ${count} ô chưa điền`,
  wrongFormula: (count: string) =>
    `="Cần xem lại "&(${count})&" dòng (ô tô đỏ): số đạt lớn hơn tổng số, hoặc phần lớn hơn toàn bộ"`,
  wrong: (count: number) => `Cần xem lại ${count} dòng (ô tô đỏ): số đạt lớn hơn tổng số, hoặc phần lớn hơn toàn bộ`,
  /** Beside a cell: what to type. `problem`: what Excel says when something else was typed. */
  prompts: {
    whole: {
      title: 'Nhập số nguyên',
      prompt: 'Nhập số nguyên từ 0 trở lên, không dấu chấm, không chữ. Không có thì ghi 0.',
      problem: 'Ô này chỉ nhận số nguyên từ 0 trở lên: không chữ, không dấu %.',
    },
    money: {
      title: 'Nhập số tiền',
      prompt: 'Nhập số tiền bằng đồng, không chữ, ví dụ 25000000. Không có thì ghi 0.',
      problem: 'Ô này chỉ nhận số tiền bằng đồng: không chữ, không số lẻ.',
    },
    moneyIn: (unit: string) => ({
      title: 'Nhập số tiền',
      prompt: `Nhập số tiền tính bằng ${unit}. Không có thì ghi 0.`,
      problem: `Ô này chỉ nhận số, tính bằng ${unit}: không chữ.`,
    }),
    decimal: {
      title: 'Nhập số',
      prompt: 'Nhập số; phần thập phân sau dấu phẩy.',
      problem: 'Ô này chỉ nhận số: không chữ.',
    },
    /** `figure`: what was reached before; null where it depends on the unit. */
    carried: (figure: number | null) => ({
      title: 'Lũy kế tự cộng',
      prompt: `Ô này tự cộng số trong kỳ với lũy kế kỳ trước${figure === null ? '' : ` (${formatNumber(figure, 'vi')})`}. Nếu lũy kế khác thì nhập đè số đúng.`,
    }),
    unit: {
      title: 'Chọn đơn vị',
      prompt: 'Chọn đơn vị trong danh sách; mã đơn vị và kế hoạch tự hiện ra.',
      problem: 'Chỉ chọn đơn vị có trong danh sách.',
    },
    state: {
      title: 'Chọn tình trạng',
      prompt: 'Chọn một mục trong danh sách.',
      problem: 'Chỉ chọn một mục có trong danh sách.',
    },
    date: {
      title: 'Nhập ngày',
      prompt: 'Nhập ngày hoàn thành theo dạng ngày/tháng/năm.',
      problem: 'Ô này chỉ nhận ngày, theo dạng ngày/tháng/năm.',
    },
    text: { title: 'Ghi kết quả', prompt: 'Ghi kết quả cụ thể trong 2–3 câu.', problem: '' },
    note: { title: 'Ghi chú', prompt: 'Ghi thêm nếu số liệu cần giải thích.', problem: '' },
    cutOff: {
      title: 'Ngày chốt số liệu',
      prompt: 'Nhập theo dạng ngày/tháng/năm.',
      problem: 'Ô này chỉ nhận ngày, theo dạng ngày/tháng/năm.',
    },
    kind: {
      title: 'Loại số liệu',
      prompt: 'Chọn Chính thức hoặc Ước thực hiện.',
      problem: 'Chỉ chọn Chính thức hoặc Ước thực hiện.',
    },
  },
} as const;
