import type { TaskFinding } from '../../domain/task/task-finding';
import { TASK_HEADINGS, TASK_LABELS, TASK_SOURCES, TASK_STATES } from '../../domain/task/task-words';
import { formatDate } from '../format-number';

/** One sentence: what was found on the sheet of tasks, what was expected, what to do. */
export function taskFindingSentence({ rule, column, found, expected }: TaskFinding): string {
  const heading = column === null ? '' : TASK_HEADINGS[column];
  const quoted = `“${found ?? ''}”`;
  switch (rule) {
    case 'heading-missing':
      return `Không thấy tiêu đề cột “${heading}”; ghi lại đúng tiêu đề này để đọc được cột.`;
    case 'as-of-unreadable':
      return `Không hiểu ${quoted} ở “${TASK_LABELS.asOf}”; nhập theo dạng ngày/tháng/năm.`;
    case 'code-missing':
      return 'Nhiệm vụ này chưa có mã nhưng vẫn được tính; nên ghi mã, ví dụ PS1.';
    case 'code-repeated':
      return `Mã ${quoted} đã có ở ô ${expected ?? ''} nên hàng này không được tính; đổi mã hoặc xóa hàng thừa.`;
    case 'code-unknown':
      return `Chương trình không có nhiệm vụ nào mang mã ${quoted}; sửa mã, hoặc ở cột “${TASK_HEADINGS.source}” chọn “${TASK_SOURCES.arisen}”.`;
    case 'text-missing':
      return 'Hàng này có mã nhưng chưa có nội dung nên không được tính; ghi nội dung nhiệm vụ.';
    case 'row-missing':
      return `Trang này thiếu nhiệm vụ ${expected ?? ''} của chương trình; bấm nút cập nhật trang này để thêm lại.`;
    case 'row-apart':
      return 'Hàng này cách bảng bởi hàng trống nhưng vẫn được tính; nên chuyển lên ngay dưới bảng.';
    case 'quarter-unreadable':
      return `Không hiểu quý ${quoted}; chọn một trong: ${expected ?? ''}.`;
    case 'months-unreadable':
      return `Không hiểu tháng ${quoted} nên chưa tính được hạn; ghi số từ 1 đến 12, nhiều tháng thì cách bằng dấu phẩy.`;
    case 'month-outside-quarter':
      return `Tháng ${found ?? ''} không thuộc Quý ${expected ?? ''}; hạn được tính theo tháng.`;
    case 'due-missing':
      return 'Chưa có quý, tháng hoặc ngày hạn nên chưa biết khi nào đến hạn; ghi một trong ba.';
    case 'due-differs':
      return `Hạn ở trang này là ${day(found)}, chương trình ghi là ${day(expected)}; được tính theo trang này.`;
    case 'date-unreadable':
      return `Không hiểu ngày ${quoted} ở cột “${heading}”; nhập theo dạng ngày/tháng/năm.`;
    case 'date-as-text':
      return `Ngày ghi bằng chữ ${quoted}, hiểu là ${day(expected)}; nên nhập lại.`;
    case 'state-unreadable':
      return `Không hiểu trạng thái ${quoted}; chọn một trong: ${expected ?? ''}.`;
    case 'source-unreadable':
      return `Không hiểu nguồn ${quoted}; chọn một trong: ${expected ?? ''}.`;
    case 'indicator-unknown':
      return `Chương trình không có chỉ tiêu mã ${quoted}; sửa lại mã chỉ tiêu.`;
    case 'done-without-date':
      return 'Đã xong nhưng chưa ghi ngày xong nên không biết có đúng hạn không; bổ sung ngày.';
    case 'date-without-state':
      return `Có ngày xong (${day(found)}) nhưng chưa chọn trạng thái, hiểu là đã xong; nên chọn “${TASK_STATES.done}”.`;
    case 'date-without-done':
      return `Có ngày xong (${day(found)}) nhưng trạng thái không phải “${TASK_STATES.done}” nên chưa tính là xong; sửa lại cho khớp.`;
    case 'done-ahead':
      return `Ngày xong ${day(found)} là ngày chưa đến; kiểm tra lại ngày.`;
    case 'not-arisen-unconditional':
      return `Ghi “${TASK_STATES['not-arisen']}” nhưng nhiệm vụ này không kèm điều kiện; ghi lý do ở cột “${TASK_HEADINGS.note}”.`;
    case 'part-open':
      return `Đã ghi xong nhưng phần việc ${expected ?? ''} chưa xong; kiểm tra lại trạng thái.`;
  }
}

const day = (value: string | number | null): string => formatDate(String(value));
