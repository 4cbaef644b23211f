import type { FindingCounts } from '../../../domain/finding/count-findings';
import type { BoardTexts, PaneTexts, ReviewTexts } from '../../pane-texts';

export const TABS: PaneTexts['tabs'] = {
  list: 'Các mục',
  reports: 'Báo cáo',
  review: 'Rà soát',
  results: 'Kết quả',
  tasks: 'Nhiệm vụ',
  reportsCount: (reported, expected) => `${reported}/${expected} đơn vị`,
  reviewCount({ error, warning, info, accepted }) {
    if (error > 0) return `${error} lỗi`;
    if (warning > 0) return `${warning} cảnh báo`;
    return info + accepted > 0 ? `${info + accepted} lưu ý` : 'không có';
  },
  resultsCount({ unmet, behind, met }) {
    if (unmet > 0) return `${unmet} chưa đạt`;
    return behind > 0 ? `${behind} chậm` : `${met} đạt`;
  },
  tasksCount({ overdue, unclear, done, 'done-late': late }) {
    if (overdue > 0) return `${overdue} quá hạn`;
    return unclear > 0 ? `${unclear} chưa rõ` : `${done + late} xong`;
  },
};

/** `2 lỗi, 3 cảnh báo`; empty where there is nothing. */
export function findingCounts({ error, warning, info, accepted }: FindingCounts): string {
  const parts = [
    ...(error > 0 ? [`${error} lỗi`] : []),
    ...(warning > 0 ? [`${warning} cảnh báo`] : []),
    ...(info > 0 ? [`${info} lưu ý`] : []),
    ...(accepted > 0 ? [`${accepted} đã chấp nhận`] : []),
  ];
  return parts.join(', ');
}

export const BOARD: BoardTexts = {
  overview: (reported, expected, withErrors) =>
    `Đã có báo cáo của ${reported}/${expected} đơn vị${withErrors > 0 ? `, ${withErrors} báo cáo có lỗi` : ''}.`,
  status: {
    missing: 'Chưa có báo cáo',
    errors: 'Có lỗi',
    ready: 'Sẵn sàng',
    accepted: 'Đã chấp nhận',
    frozen: 'Đã chốt, trang đã gỡ',
  },
  late: 'Nộp sau hạn',
  lateMissing: 'Đã quá hạn nộp',
  received: (file, version, when, by) => `Nhận ${when}${by === '' ? '' : `, ${by}`}: ${file} (bản ${version})`,
  acceptedBy: (by, when, reason) =>
    `Chấp nhận ${when}${by === '' ? '' : `, ${by}`}${reason === '' ? '' : `. Lý do: ${reason}`}`,
  filled: (filled, asked) => `Đã điền ${filled}/${asked} chỉ tiêu`,
  accept: 'Chấp nhận',
  acceptOf: (unit) => `Chấp nhận báo cáo của ${unit}`,
  acceptReason: 'Báo cáo còn lỗi. Vì sao vẫn chấp nhận?',
  reopen: 'Mở lại',
  reopenOf: (unit) => `Mở lại báo cáo của ${unit} để sửa`,
  acceptedNow: (unit) => `Đã chấp nhận báo cáo của ${unit}; trang tính được khóa để tránh sửa nhầm.`,
  reopenedNow: (unit) => `Đã mở lại báo cáo của ${unit}; trang tính sửa được.`,
  restoredNow: (unit) => `Đã khôi phục bản trước của ${unit}; bản vừa thay vẫn được giữ.`,
  showVersion: (version) => `Xem bản ${version}`,
  restoreVersion: (version) => `Dùng lại bản ${version}`,
  collect: 'Nhận báo cáo',
  due: 'Hạn nộp báo cáo',
  dueHint: 'Để trống nếu không theo dõi hạn nộp.',
  copyMissing: 'Chép danh sách còn thiếu',
  missingMessage: (period, units) => `Còn thiếu báo cáo ${period} của: ${units}.`,
  byIndicator: (count) => `${count} chỉ tiêu còn thiếu số liệu`,
  lacking: (reported, expected, names) => `${reported}/${expected} đơn vị; thiếu: ${names}`,
  estimate: 'Ước thực hiện',
  findings: findingCounts,
  showFindings: (unit) => `Xem nội dung cần rà soát của ${unit}`,
  openSheet: 'Mở trang',
  openSheetOf: (unit) => `Mở trang báo cáo của ${unit}`,
  unassigned: (findings) => `${findings} nội dung chưa rõ của đơn vị nào`,
  otherSheets: (names) => `Trang tính không phải báo cáo, không được đọc: ${names}.`,
};

/** A place within a sentence. */
const lowerFirst = (place: string): string => `${place.charAt(0).toLowerCase()}${place.slice(1)}`;

export const REVIEW: ReviewTexts = {
  filter: 'Chỉ xem',
  all: 'Tất cả',
  list: 'Nội dung cần rà soát theo đơn vị',
  severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý', accepted: 'Đã chấp nhận' },
  kind: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý', accepted: 'Đã chấp nhận' },
  none: 'Không có nội dung nào cần rà soát.',
  noneOfKind: 'Không có nội dung nào thuộc loại này.',
  noUnit: 'Chưa rõ đơn vị, hoặc của nhiều đơn vị',
  goTo: (place) => `Đến ${lowerFirst(place)}`,
  goToOf: (place, unit) => `Đến ${lowerFirst(place)} của ${unit}`,
  accepting: { open: 'Chấp nhận số này', reason: 'Vì sao số này đúng?', save: 'Chấp nhận' },
  explaining: { open: 'Ghi lý do', reason: 'Vì sao không cần sửa?', save: 'Lưu lý do' },
  chooseSheet: 'Dùng trang này',
  fix: 'Sửa ô này',
  moreFixes: 'Sửa nhiều ô',
  fixAll: (cells) => `Sửa cả ${cells} ô cùng loại`,
  lastFix: (cells) => `Lần sửa gần nhất: ${cells} ô. Số cũ ghi ở trang Nhật ký.`,
  undo: 'Hoàn tác',
  reasonHint: 'Lý do được ghi vào trang Nhật ký.',
  reasonMissing: 'Ghi lý do rồi bấm lại.',
  yourName: 'Tên người chấp nhận',
  yourNameHint: 'Ghi một lần, lần sau không hỏi lại.',
  cancel: 'Thôi',
  acceptedBecause: (reason, by, date) =>
    `Đã chấp nhận${by === '' ? '' : ` bởi ${by}`}${date === '' ? '' : ` ngày ${date}`}: ${reason}`,
};
