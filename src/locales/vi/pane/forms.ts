import type { FormsTexts } from '../../forms-texts';

export const FORMS: FormsTexts = {
  title: 'Tạo biểu mẫu',
  hint: 'Lập trang báo cáo trống cho các đơn vị, có sẵn chỉ tiêu, kế hoạch và lũy kế kỳ trước.',
  opened: (forms) =>
    forms > 0
      ? `Đã mở sổ mới có ${forms} biểu mẫu. Lưu sổ đó thành tệp rồi gửi.`
      : 'Không còn đơn vị nào cần biểu mẫu.',
  checkOpen: 'Tự kiểm tra biểu mẫu đang mở',
  checkOpenHint: 'Xem một biểu mẫu như đơn vị xem khi điền: còn thiếu gì, sai gì, đã sẵn sàng gửi chưa.',
  noFormInFront: 'Trang tính đang mở không phải biểu mẫu báo cáo. Mở trang biểu mẫu rồi bấm lại.',
  otherProgramme: (id) => `Tệp này là chương trình “${id}”, không phải chương trình của biểu mẫu. Chọn tệp khác.`,
  made(forms, kept) {
    const stays = kept === '' ? '' : `đã có người điền nên giữ nguyên trang: ${kept}.`;
    if (forms > 0) return `Đã lập ${forms} biểu mẫu.${stays === '' ? '' : ` Phần còn lại ${stays}`}`;
    return stays === '' ? 'Không còn đơn vị nào cần biểu mẫu.' : `Không lập biểu mẫu nào: ${stays}`;
  },
};
