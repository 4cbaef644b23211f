/** How the log names what was done. Read back by the add-in: two actions never share a name. */
export const LOG_ACTIONS = {
  consolidated: 'Tổng hợp',
  accepted: 'Chấp nhận số liệu',
  'sheet-chosen': 'Chọn trang tính',
  corrected: 'Số liệu thay đổi',
  judged: 'Đánh giá theo nhận xét',
  received: 'Nhận báo cáo',
  resubmitted: 'Bản gửi lại khác',
  restored: 'Khôi phục bản trước',
  'report-accepted': 'Chấp nhận báo cáo',
  'report-reopened': 'Mở lại báo cáo',
  fixed: 'Sửa ô',
  'fix-undone': 'Hoàn tác sửa ô',
  'plan-assigned': 'Nhập kế hoạch',
  frozen: 'Chốt số liệu',
  unfrozen: 'Mở lại số liệu đã chốt',
  'report-removed': 'Gỡ trang báo cáo',
  'history-taken': 'Lấy số liệu năm trước',
} as const;

/** How the log writes a person's verdict. */
export const VERDICT_WORDS = { met: 'Đạt', unmet: 'Chưa đạt' } as const;

/** The reason on record where a person chose one of several sheets of a unit; the choice speaks for itself. */
export const SHEET_CHOSEN_REASON = 'Chọn trong các trang tính cùng kỳ của đơn vị';
