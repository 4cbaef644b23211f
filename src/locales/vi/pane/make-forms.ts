import type { MakeFormsTexts } from '../../forms-texts';

export const MAKE_FORMS: MakeFormsTexts = {
  what: 'Mỗi biểu mẫu là một trang tính trong sổ này: ô cần điền được tô màu, các ô khác được khóa.',
  period: 'Biểu mẫu cho kỳ',
  shape: 'Lập thành',
  each: 'Mỗi đơn vị một biểu mẫu',
  shared: 'Một biểu mẫu chung cho mỗi cấp',
  sharedHint: 'Đơn vị tự chọn tên mình trong danh sách; mã và kế hoạch hiện theo.',
  units: 'Cho đơn vị',
  all: (units) => `Tất cả ${units} đơn vị`,
  withoutReport: 'Đơn vị chưa có báo cáo',
  chosen: 'Chọn từng đơn vị',
  list: 'Các đơn vị',
  carried: 'Lũy kế kỳ trước được đưa vào nếu sổ này có báo cáo kỳ trước.',
  kept: 'Trang đã có người điền không bị ghi đè.',
  move: 'Gửi đơn vị: bấm chuột phải vào thẻ trang, chọn Di chuyển hoặc Sao chép, đến sổ mới, rồi lưu thành tệp.',
  asWorkbook: 'Mở thành sổ mới',
  asWorkbookHint: 'Các biểu mẫu đã chọn nằm trong một sổ khác; sổ này không thêm trang nào.',
  make: (units) =>
    units === null ? 'Lập biểu mẫu' : units > 0 ? `Lập biểu mẫu cho ${units} đơn vị` : 'Chưa chọn đơn vị nào',
  nobody: 'Kỳ này không có đơn vị nào phải báo cáo.',
};
