import type { ProgrammeMistake } from '../../domain/programme/mistake';
import type { Refusal } from '../../domain/programme/refusal';
import { programmeProblemSentence } from './programme-problem-sentences';

const LISTS = {
  level: 'cấp',
  group: 'nhóm chỉ tiêu',
  fact: 'số liệu nền',
  unit: 'mã đơn vị',
  indicator: 'mã chỉ tiêu',
} as const;

const listed = (words: readonly string[]): string =>
  words.length === 0 ? 'chưa có giá trị nào trong danh mục' : `chọn ${words.map((word) => `“${word}”`).join(', ')}`;

/** What is wrong in a cell of the programme's sheets, and what may stand there. */
export function programmeMistakeSentence({ heading, found, what }: ProgrammeMistake): string {
  if (what.kind === 'problem') {
    const sentence = programmeProblemSentence(what.problem);
    return heading === null ? sentence : `Cột “${heading}”: ${sentence}`;
  }
  const place = heading === null ? '' : `Cột “${heading}”: `;
  return place + refusalWords(what.refusal, found ?? '');
}

function refusalWords(refusal: Refusal, found: string): string {
  switch (refusal.why) {
    case 'not-one-of':
      return `không dùng được “${found}”; ${listed(refusal.allowed)}.`;
    case 'unknown':
      return `không có ${LISTS[refusal.list]} “${found}”; ${listed(refusal.allowed)}.`;
    case 'cell-error':
      return `ô báo lỗi ${found}; sửa công thức hoặc ghi giá trị.`;
    case 'not-a-number':
      return `“${found}” không phải là số; ghi số, ví dụ 1.250 hoặc 12,5.`;
    case 'not-a-percentage':
      return `“${found}” là số thường; nếu là tỷ lệ thì ghi ${refusal.meant}.`;
    case 'not-a-date':
      return `“${found}” không phải là ngày; ghi ngày/tháng/năm, ví dụ 30/06/2024.`;
    case 'not-shares':
      return `không hiểu “${found}”; chọn “Đều theo thời gian”, “Không đặt tiến độ”, hoặc ghi bốn tỷ lệ như 20%; 50%; 75%; 100%.`;
    case 'not-operands':
      return `không hiểu “${found}”; ghi mã chỉ tiêu nối bằng dấu +, ví dụ 5.2 + 5.3 trong kỳ.`;
    case 'code-missing':
      return 'dòng này chưa ghi mã chỉ tiêu; ghi mã, hoặc xóa dòng.';
    case 'no-such-target':
      return 'chỉ tiêu này không có dòng kế hoạch thứ đó; sửa cột “Kế hoạch thứ”, hoặc thêm dòng ở trang Kế hoạch.';
    case 'too-long':
      return 'trang có nhiều hơn 1.000 dòng hoặc 52 cột, phần sau không đọc được; bỏ bớt.';
    case 'kept-data-broken':
      return 'phần do phần mềm ghi đã bị sửa; hoàn tác, hoặc xóa nội dung ô này nếu không cần nữa.';
  }
}
