import { formatDate } from '../../format-number';
import type { FreezeTexts } from '../../freeze-texts';

export const FREEZE: FreezeTexts = {
  title: 'Chốt số liệu',
  hint: 'Giữ nguyên số liệu của kỳ sau khi trình ký; mở lại khi thật cần.',
  checkFirst: 'Bấm Kiểm tra trước, rồi mới chốt hoặc mở lại số liệu của kỳ.',
  what: (period) =>
    `Phần mềm tổng hợp ${period} một lần nữa, đối chiếu với số Excel tính, rồi ghi trang Tổng hợp và Chi tiết bằng số, khóa lại và in ngày chốt kèm mã xác nhận. Từ đó không tổng hợp lại kỳ này được nữa, trừ khi mở lại.`,
  freeze: (period) => `Chốt số liệu ${period}`,
  sure: 'Chỉ chốt khi trang Tổng hợp đã ghi đủ nguyên nhân, giải pháp và số văn bản: sau khi chốt các ô đó cũng khóa.',
  frozen: (period, day, by, code) =>
    `Số liệu ${period} đã chốt ngày ${formatDate(day)}${by === '' ? '' : `, ${by}`} · mã ${code}.`,
  asFrozen: 'Báo cáo, chương trình và kết quả vẫn đúng như lúc chốt.',
  changed: (units) => `Báo cáo đã khác với lúc chốt: ${units}.`,
  programmeChanged: 'Chương trình (chỉ tiêu, kế hoạch, đơn vị) đã sửa sau khi chốt.',
  resultsChanged: 'Kết quả tính lại khác với kết quả đã chốt.',
  keeps: 'Trang Tổng hợp và Chi tiết giữ số đã chốt. Muốn lấy số mới: Việc khác, Chốt số liệu, Mở lại.',
  openSummary: 'Mở trang Tổng hợp',
  reopen: 'Mở lại số liệu',
  reopenHint: 'Trang Tổng hợp và Chi tiết được tổng hợp lại từ báo cáo hiện có và sửa được như trước khi chốt.',
  reopenReason: 'Vì sao mở lại số liệu đã chốt?',
  remove: (sheets) => `Gỡ ${sheets} trang báo cáo của kỳ`,
  removeHint: 'Cho sổ gọn lại. Số liệu của các báo cáo vẫn còn ở trang Số liệu, các kỳ sau vẫn đọc được.',
  removeSure: (sheets) =>
    `Gỡ ${sheets} trang báo cáo khỏi sổ này? Phần mềm đối chiếu từng báo cáo với trang Số liệu trước khi gỡ, và chưa gỡ nếu còn thấy công thức ở trang khác lấy số từ các trang này. Nên lưu trước một bản sao của sổ.`,
  removedNow: (removed) =>
    removed === 0
      ? 'Không gỡ trang báo cáo nào.'
      : `Đã gỡ ${removed} trang báo cáo; số liệu vẫn ở trang Số liệu. Danh sách ghi ở trang Nhật ký.`,
  removedKept: (units) => `Giữ lại vì khác với số đã chốt hoặc chưa đủ ở trang Số liệu: ${units}.`,
  removeLinked: (places) =>
    `Chưa gỡ trang báo cáo nào, vì còn công thức lấy số từ các trang đó: ${places}. Nếu là trang Chi tiết thì chốt số liệu kỳ đó; kỳ sau thì tổng hợp lại cũng được. Nếu là công thức tự ghi thì thay bằng số. Xong thì gỡ lại.`,
  linkedAt: ({ sheet, address }) => `${sheet} (ô ${address})`,
  frozenNow: (period) => `Đã chốt số liệu ${period}. Trang Tổng hợp và Chi tiết đã khóa.`,
  reopenedNow: (period) => `Đã mở lại số liệu ${period} và tổng hợp từ báo cáo hiện có. Lý do ghi ở trang Nhật ký.`,
  refused: (period, day) =>
    `${period} đã chốt số liệu ngày ${formatDate(day)} nên không tổng hợp lại. Muốn làm lại: Việc khác, Chốt số liệu, Mở lại số liệu.`,
  refusedAlike: (period, units) =>
    `Chưa tổng hợp, vì kỳ này đọc cùng báo cáo với ${period} đã chốt mà báo cáo đã khác với lúc chốt: ${units}. Dùng lại bản báo cáo cũ, hoặc chọn kỳ ${period} rồi vào Việc khác, Chốt số liệu, Mở lại số liệu.`,
  newer: 'Sổ này đã được chốt số liệu bằng bản phần mềm mới hơn. Cập nhật phần mềm rồi làm lại.',
  differs:
    'Chưa chốt số liệu vì có ô Excel tính khác phần mềm tính. Bấm Tổng hợp để xem các ô đó, tìm ra nguyên nhân rồi chốt lại.',
};
