import type { SetupTexts } from '../../setup-texts';

export const SETUP: SetupTexts = {
  title: 'Thiết lập chương trình',
  hint: 'Sửa chỉ tiêu, kế hoạch, đơn vị ngay trong sổ; mở hoặc lưu tệp chương trình.',
  own: (name) => `Trong sổ: ${name}`,
  nextTitle: 'Chương trình năm sau',
  nextHint: 'Lập chương trình năm sau từ chương trình này, kèm số năm nay làm kỳ gốc.',
};
