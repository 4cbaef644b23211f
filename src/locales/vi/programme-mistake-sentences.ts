import type { ProgrammeMistake } from '../../domain/programme/mistake';
import type { Refusal } from '../../domain/programme/refusal';
import type { ProgrammeProblem } from '../../domain/programme/problem';
import type { ShapeFault } from '../../domain/programme/shape-fault';
import { PROGRAMME_FIELDS, PROGRAMME_WORDS as WORDS } from './programme-sheet-words';
import { problemWords, programmeProblemSentence } from './programme-problem-sentences';
import { faultWords } from './shape-fault-words';

const { indicators: INDICATORS, targets: TARGETS } = PROGRAMME_FIELDS;
const { sheets: SHEETS } = WORDS;
type PlacedIn = Exclude<ProgrammeProblem, { kind: 'newer-version' }>;

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
export function programmeMistakeSentence({ heading, found, allowed, what }: ProgrammeMistake): string {
  if (what.kind === 'problem') {
    const { problem } = what;
    if (heading === null || problem.kind === 'newer-version') return programmeProblemSentence(problem);
    return `Cột “${heading}”: ${problemInCell(problem, allowed)}`;
  }
  const place = heading === null ? '' : `Cột “${heading}”: `;
  return place + refusalWords(what.refusal, found ?? '');
}

/** What a file's reader is told by the names of fields is told here by those of columns. */
function problemInCell(problem: PlacedIn, allowed: readonly string[]): string {
  if (problem.kind === 'wrong-shape') return faultInCell(problem.fault, allowed);
  if (problem.kind !== 'does-not-fit') return problemWords(problem);
  return IN_CELL[problem.what] ?? problemWords(problem);
}

/** Of what is wrong between figures, that which the file's reader is told in the file's own words. */
const IN_CELL: Partial<Record<Extract<PlacedIn, { kind: 'does-not-fit' }>['what'], string>> = {
  'opening-of-stock': `số chuyển sang từ trước năm chỉ có ở số liệu cộng dồn; bỏ dòng này, hoặc sửa cột “${INDICATORS.accumulation[0]}” ở trang “${SHEETS.indicators}”.`,
  'term-of-computed': `chỉ tiêu tính từ chỉ tiêu khác chỉ đánh giá được theo năm; sửa cột “${TARGETS.window[0]}” thành “${WORDS.windows.year}”.`,
  'share-beyond-whole': 'tỷ lệ phải từ 0% đến 100%; ghi kèm %, ví dụ 95%.',
  'change-beyond-whole': 'không giảm được quá 100% và không tăng giảm quá 100 điểm; ghi kèm %, ví dụ -10% hoặc 5%.',
};

function faultInCell(fault: ShapeFault, allowed: readonly string[]): string {
  if (fault.is === 'unknown-field') return refusalWords({ why: 'not-for-line' }, '');
  if (fault.is === 'nobody-reports')
    return `ghi ít nhất một cấp ở cột “${INDICATORS.levels[0]}”, hoặc một đơn vị ở cột “${INDICATORS.units[0]}”.`;
  if (fault.is === 'bad-date') return 'phải là một ngày có thật, ghi ngày/tháng/năm, ví dụ 30/06/2024.';
  if (allowed.length === 0) return faultWords(fault);
  if (fault.is === 'missing') return `chưa ghi; ${listed(allowed)}.`;
  return fault.is === 'not-one-of' ? `${listed(allowed)}.` : faultWords(fault);
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
    case 'not-a-later-fact':
      return `không hiểu “${found}”; ghi tên số liệu nền, số mới và ngày, ví dụ Số xã = 16 từ 01/07/2025.`;
    case 'not-shares':
      return `không hiểu “${found}”; chọn “Đều theo thời gian”, “Không đặt tiến độ”, hoặc ghi bốn tỷ lệ như 20%; 50%; 75%; 100%.`;
    case 'not-operands':
      return `không hiểu “${found}”; ghi mã chỉ tiêu nối bằng dấu +, ví dụ 5.2 + 5.3 trong kỳ.`;
    case 'not-for-line':
      return 'cột này không dùng cho dòng như thế này; để trống ô này.';
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
