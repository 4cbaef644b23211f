import type { CopyTexts, ExportTexts } from '../../pane-texts';

export const EXPORTS: ExportTexts = {
  title: 'Xuất số liệu',
  hint: 'Chép lời thuyết minh vào báo cáo, hoặc xuất số liệu của kỳ cho nơi khác dùng.',
  checkFirst: 'Bấm Kiểm tra hoặc Tổng hợp trước, rồi mới xuất được số liệu của kỳ.',
  download: 'Tải xuống',
  downloadOf: (what) => `Tải xuống: ${what}`,
  downloaded: (name) => `Đã đưa tệp ${name} vào mục Tải xuống. Nếu không thấy tệp, hãy bấm Chép.`,
  formats: {
    text: {
      title: 'Lời thuyết minh chỉ tiêu chưa đạt',
      hint: 'Mỗi chỉ tiêu chưa đạt, chậm tiến độ một câu, để dán vào báo cáo.',
    },
    csv: { title: 'Bảng số liệu (CSV)', hint: 'Mỗi dòng một số của một đơn vị; mở được bằng Excel.' },
    json: { title: 'Kết quả tổng hợp cho phần mềm khác', hint: 'Toàn bộ kết quả của kỳ trong một tệp.' },
    dhis2: { title: 'Gói dữ liệu DHIS2', hint: 'Số liệu của các đơn vị, để nạp vào hệ thống DHIS2 của cấp trên.' },
  },
};

/** What every button says that copies something. */
export const COPYING: CopyTexts = {
  copy: 'Chép',
  of: (what) => `Chép: ${what}`,
  copied: 'Đã chép. Dán vào nơi cần dùng bằng Ctrl+V.',
  byHand: 'Excel không cho chép tự động. Bấm vào ô dưới đây rồi nhấn Ctrl+C.',
};
