import type { HowMade } from '../../../domain/rollup/how-made';
import type { TraceTexts } from '../../trace-texts';

const codes = (of: readonly string[], between: string): string => of.join(` ${between} `);

function made(how: HowMade): string {
  switch (how.by) {
    case 'sum-to-date':
      return 'Cộng lũy kế của các đơn vị.';
    case 'sum-of-latest':
      return 'Cộng số liệu mới nhất của các đơn vị.';
    case 'sum-in-period':
      return 'Cộng số thực hiện trong kỳ của các đơn vị; chỉ cộng khi đơn vị nào có lũy kế cũng có số trong kỳ.';
    case 'sum-of-column':
      return 'Cộng số của các đơn vị.';
    case 'share':
      return 'Cộng số đạt của các đơn vị, chia cho cộng tổng số; không lấy trung bình các tỷ lệ.';
    case 'states':
      return 'Đếm số đơn vị theo từng tình trạng.';
    case 'mean':
      return 'Trung bình cộng số của các đơn vị.';
    case 'weighted-mean':
      return 'Trung bình của các đơn vị, đơn vị lớn tính nhiều hơn.';
    case 'max':
      return 'Số lớn nhất trong các đơn vị.';
    case 'min':
      return 'Số nhỏ nhất trong các đơn vị.';
    case 'not-at-all':
      return 'Số này không cộng chung; chỉ xem từng đơn vị.';
    case 'change':
      return {
        percent: 'Cộng số kỳ này và số cùng kỳ của các đơn vị, rồi tính tăng giảm bao nhiêu phần trăm.',
        points: 'Tính số chung kỳ này và số chung cùng kỳ, rồi lấy chênh lệch theo điểm phần trăm.',
        difference: 'Tính số chung kỳ này và số chung cùng kỳ, rồi lấy chênh lệch.',
      }[how.as];
    case 'sum':
      return `Cộng các chỉ tiêu ${codes(how.of, '+')}.`;
    case 'difference':
      return `Lấy chỉ tiêu ${codes(how.of, 'trừ')}.`;
    case 'ratio':
      return `Lấy chỉ tiêu ${codes(how.of, 'chia cho')}.`;
    case 'growth':
      return `Chỉ tiêu ${codes(how.of, 'so với')}, tăng giảm bao nhiêu phần trăm.`;
    case 'number-of-units':
      return `Đếm các đơn vị đạt chỉ tiêu ${codes(how.of, ',')}.`;
    case 'share-of-units':
      return `Số đơn vị đạt chỉ tiêu ${codes(how.of, ',')} trên số đơn vị đã đánh giá được.`;
  }
}

const signed = (when: string, by: string): string => (by === '' ? when : `${when}, ${by}`);

export const TRACE: TraceTexts = {
  strip: 'Ô đang chọn',
  here: (indicator, whose, figure) => `Ô này: ${[indicator, whose, figure].filter((word) => word !== '').join(' · ')}`,
  unitsIn: (reported, expected) => `${reported}/${expected} đơn vị`,
  checkFirst:
    'Chưa kiểm tra báo cáo từ khi mở sổ. Đóng phần này, bấm nút Kiểm tra ở cuối khung, rồi chọn lại ô có số cần xem.',
  choose:
    'Chọn một ô có số liệu ở trang Tổng hợp, Chi tiết, Biểu đồ, Số liệu, Rà soát hoặc trang báo cáo, rồi bấm nút “Số này ở đâu ra?” ở cuối khung.',
  nothing: {
    'no-figure': () => 'Ô đang chọn không có số liệu. Chọn một ô có số, rồi bấm nút “Số này ở đâu ra?” ở cuối khung.',
    'other-period': (period) =>
      `Trang này không phải của ${period} đang xem. Chọn kỳ của trang ở đầu khung, kiểm tra, rồi chọn lại ô.`,
    'other-sheet': () => 'Trang này không có số liệu của chương trình đang xem.',
  },
  part: {
    inPeriod: 'Thực hiện trong kỳ',
    toDate: 'Lũy kế (số đạt)',
    total: 'Tổng số để tính tỷ lệ',
    baseline: 'Cùng kỳ / kỳ gốc',
    state: 'Tình trạng',
    date: 'Ngày hoàn thành',
    text: 'Kết quả cụ thể, ghi chú',
  },
  ofPeriod: (period, part) => (part === '' ? period : `${period} · ${part}`),
  estimated: (period) => `${period} (số ước thực hiện)`,
  made,
  units: 'Các đơn vị',
  noFigure: 'Chưa có số liệu',
  notComplete: 'Chưa đủ số liệu',
  operands: 'Tính từ',
  followIndicator: (code, name) => `${code} ${name}`,
  followUnit: (unit) => `Xem kỹ số của ${unit}`,
  back: (to) => `Về ${to}`,
  understood: 'ô ghi bằng chữ, phần mềm đọc thành số',
  findings: (count) => `${count} nội dung cần rà soát`,
  findingsOn: 'Nội dung cần rà soát ở số này',
  received: (file, version, when, by) => `Tệp ${file} (bản ${version}), nhận ${signed(when, by)}`,
  notReceived: 'Trang có sẵn trong sổ, không nhận từ tệp',
  settled: 'Số đã chốt, ghi ở trang Số liệu; trang báo cáo vẫn còn trong sổ:',
  removed: (sheet, cell) =>
    `Trang báo cáo “${sheet}” không còn trong sổ; số này ghi ở trang Số liệu${cell === '' ? '' : `, trước đây ở ô ${cell}`}.`,
  addedUp: 'cộng từ hai ô: kỳ trước và kỳ này',
  goesTo: 'Số này đi đâu',
  toAll: (code) => `Cùng các đơn vị khác trong chỉ tiêu ${code}`,
  toOutput: { detail: 'Đến ô ở trang Chi tiết', summary: 'Đến ô ở trang Tổng hợp' },
  corrections: 'Các lần thay đổi (theo Nhật ký)',
  changed: (when, by, from, to) => `${signed(when, by)}: từ ${from || 'ô trống'} thành ${to || 'ô trống'}`,
  accepted: (when, by, reason) => `${signed(when, by)}: chấp nhận số này. Lý do: ${reason}`,
};
