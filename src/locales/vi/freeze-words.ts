import { formatDate } from '../format-number';

/** What the sheets say of a period whose figures are settled, and how the record of it is kept. Read back by the add-in. */
export const FREEZE_WORDS = {
  sheetName: 'Chốt số liệu',
  table: 'ChotSoLieu',
  columns: [
    'Kỳ',
    'Chương trình',
    'Nội dung',
    'Mã đơn vị',
    'Trang tính',
    'Trạng thái',
    'Số liệu tính đến ngày',
    'Loại số liệu',
    'Mã xác nhận (SHA-256)',
    'Kỳ báo cáo được đọc',
    'Thời điểm',
    'Ngày',
    'Người chốt',
    'Phiên bản',
  ],
  kinds: {
    whole: 'Chốt số liệu',
    programme: 'Chương trình',
    results: 'Kết quả',
    report: 'Báo cáo',
    removed: 'Báo cáo đã gỡ trang',
  },
  statuses: { missing: 'Chưa có báo cáo', errors: 'Có lỗi', ready: 'Sẵn sàng' },
  /** On the summary, above its table. */
  summaryLine: (day: string, code: string) => `Số liệu đã chốt ngày ${formatDate(day)} · mã ${code}.`,
  detailLine: (day: string, code: string) =>
    `Số liệu đã chốt ngày ${formatDate(day)} · mã ${code}. Mỗi ô là số đã chốt, không còn liên kết đến báo cáo. Số nền xanh là số đọc từ chữ hoặc lấy từ trang Số liệu. Ô chữ xám không được cộng.`,
  logged: (period: string, reported: number, expected: number) => `${period}: ${reported}/${expected}`,
} as const;
