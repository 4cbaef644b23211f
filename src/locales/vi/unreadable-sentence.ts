import type { UnreadableReason } from '../../domain/finding/finding-detail';

/** Why a file cannot be read, and what to ask for. */
export function unreadableSentence(reason: UnreadableReason): string {
  switch (reason) {
    case 'empty':
      return 'Tệp trống, không có nội dung nào; đề nghị đơn vị gửi lại.';
    case 'encrypted':
      return 'Tệp có đặt mật khẩu nên không đọc được; đề nghị đơn vị bỏ mật khẩu rồi gửi lại.';
    case 'damaged':
      return 'Không đọc được tệp này vì tệp bị hỏng hoặc tải về chưa đủ; tải lại tệp, hoặc đề nghị đơn vị gửi lại.';
    case 'not-a-workbook':
      return 'Tệp này không phải bảng tính .xlsx, .xls hoặc .ods; nếu mở được bằng Excel thì lưu thành tệp .xlsx rồi nhận lại, nếu không thì đề nghị đơn vị gửi lại bằng biểu mẫu.';
    case 'too-large':
      return 'Tệp này lớn hơn nhiều so với một báo cáo; chép riêng trang báo cáo sang tệp mới rồi nhận lại.';
    case 'too-slow':
      return 'Đọc tệp này quá lâu nên đã dừng; chép riêng trang báo cáo sang tệp mới rồi nhận lại.';
  }
}
