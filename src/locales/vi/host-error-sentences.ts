import type { HostErrorCode } from '../../app/workbook/host-error';

const sheetCalled = (detail: string | null): string => (detail === null ? 'Trang tính' : `Trang tính “${detail}”`);

/** `Chỉ tiêu!C1` */
const CELL = /^(.*)!([A-Z]+\d+)$/;

/** Why Excel did not do what was asked, and what to do. Reports are never changed by a failure. */
export function hostErrorSentence(code: HostErrorCode, detail: string | null): string {
  switch (code) {
    case 'cell-being-edited':
      return 'Một ô trong Excel đang được nhập dở. Nhấn Enter hoặc Esc trong Excel rồi bấm lại.';
    case 'structure-protected':
      return 'Sổ làm việc đang được bảo vệ nên không thêm được trang tính. Vào Xem lại (Review), bỏ Bảo vệ Sổ làm việc (Protect Workbook) rồi bấm lại.';
    case 'sheet-protected':
      return `${sheetCalled(detail)} đang được bảo vệ nên không ghi được. Vào Xem lại (Review), Bỏ bảo vệ Trang tính (Unprotect Sheet) rồi bấm lại.`;
    case 'own-column':
      return `Ở ${detail?.replace(CELL, 'trang “$1”, ô $2') ?? 'một trang của chương trình'} có cột tự thêm trong bảng hoặc sát bảng; ghi lại bảng thì cột đó mất hoặc lệch dòng nên phần mềm chưa ghi gì. Chuyển cột đó sang trang khác, hoặc để cách bảng ít nhất một cột trống, rồi bấm lại.`;
    case 'sources-changed':
      return `${sheetCalled(detail)} vừa được sửa trong lúc tổng hợp nên chưa ghi kết quả. Đợi sửa xong rồi bấm tổng hợp lại.`;
    case 'cells-changed':
      return `${sheetCalled(detail)} có ô vừa được sửa nên chưa ghi gì. Bấm kiểm tra lại rồi làm tiếp.`;
    case 'report-accepted':
      return `${sheetCalled(detail)} là báo cáo đã được chấp nhận nên chưa sửa gì. Bấm Mở lại ở mục Báo cáo rồi sửa.`;
    case 'not-found':
      return `${sheetCalled(detail)} hoặc ô cần đến không còn trong sổ, có thể đã bị xóa. Bấm kiểm tra lại để cập nhật.`;
    case 'too-much-data':
      return 'Dữ liệu nhiều hơn mức Excel nhận trong một lần. Xóa phần thừa bên ngoài bảng ở các trang báo cáo, hoặc chuyển bớt trang cũ sang sổ khác, rồi bấm lại.';
    case 'read-only':
      return 'Sổ đang mở chỉ để đọc nên không ghi được. Bấm Bật Chỉnh sửa (Enable Editing) hoặc lưu thành tệp khác rồi làm lại.';
    case 'not-responding':
      return 'Excel đang bận hoặc mất kết nối. Đợi một lát rồi bấm lại.';
    case 'already-running':
      return 'Việc trước chưa xong. Đợi xong, hoặc bấm Dừng, rồi làm lại.';
    case 'refused':
      return `Excel không thực hiện được việc này${detail === null ? '' : ` và báo: “${detail}”`}. Báo cáo không bị thay đổi. Thử lại; nếu vẫn vậy thì lưu sổ, đóng rồi mở lại Excel.`;
  }
}
