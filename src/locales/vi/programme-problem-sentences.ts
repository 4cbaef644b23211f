import type { PlacedProblem } from '../../domain/programme/problem';
import { formatNumber } from '../format-number';
import { faultWords } from './shape-fault-words';

const LISTS: Readonly<Record<string, string>> = {
  levels: 'cấp',
  facts: 'số liệu nền',
  units: 'đơn vị',
  groups: 'nhóm',
  indicators: 'chỉ tiêu',
  targets: 'kế hoạch',
  rules: 'quy tắc',
  tasks: 'nhiệm vụ',
};

/** `Ở chỉ tiêu “7.2”, kế hoạch thứ 1`: the way to a place in a programme file. */
function pathWords(path: readonly (string | number)[], near: string | undefined): string {
  const first = path.findIndex((step) => typeof step === 'number');
  const words = path.flatMap((step, i): string[] => {
    const before = path[i - 1];
    if (typeof step === 'string') return typeof path[i + 1] === 'number' ? [] : [`mục “${step}”`];
    const list = typeof before === 'string' ? (LISTS[before] ?? `“${before}”`) : 'mục';
    return [near !== undefined && i === first ? `${list} “${near}”` : `${list} thứ ${step + 1}`];
  });
  return words.length === 0 ? 'Tệp chương trình' : `Ở ${words.join(', ')}`;
}

const WHAT = {
  level: 'cấp',
  unit: 'đơn vị',
  group: 'nhóm',
  indicator: 'chỉ tiêu',
  fact: 'số liệu nền',
  target: 'kế hoạch theo cấp',
  task: 'nhiệm vụ',
} as const;

/** Why a programme cannot be used: where, what, and what to do. */
export function programmeProblemSentence(problem: PlacedProblem): string {
  if (problem.kind === 'newer-version')
    return 'Chương trình này được lập bằng bản phần mềm mới hơn. Cập nhật phần mềm rồi mở lại.';
  return `${pathWords(problem.path, problem.near)}: ${problemWords(problem)}`;
}

/** What is wrong and what to do, where the place is told otherwise. */
export function problemWords(problem: Exclude<PlacedProblem, { kind: 'newer-version' }>): string {
  switch (problem.kind) {
    case 'wrong-shape':
      return faultWords(problem.fault);
    case 'code-repeated':
      return `mã “${problem.code}” bị trùng; mỗi mã chỉ dùng một lần.`;
    case 'unknown-code':
      return `không có ${WHAT[problem.what]} nào mang mã “${problem.code}”; sửa lại mã.`;
    case 'circle':
      return `“${problem.code}” vòng lại chính nó qua “trong đó”, cách tính hoặc đơn vị cấp trên; sửa lại.`;
    case 'does-not-fit':
      return unfitWords(problem.what, problem.code);
  }
}

function unfitWords(what: Extract<PlacedProblem, { kind: 'does-not-fit' }>['what'], code: string): string {
  switch (what) {
    case 'part-of-other-measure':
      return `phần “trong đó” phải cùng cách đo với chỉ tiêu “${code}”; sửa lại một trong hai.`;
    case 'target-of-other-measure':
      return `kế hoạch kiểu “${code}” không dùng được cho cách đo của chỉ tiêu này; sửa lại kế hoạch.`;
    case 'fact-missing':
      return `đơn vị “${code}” chưa có số liệu nền để tính bình quân; bổ sung số liệu.`;
    case 'validity-reversed':
      return `đơn vị “${code}” có ngày kết thúc trước ngày bắt đầu; sửa lại ngày.`;
    case 'part-of-part':
      return `“${code}” đã là phần việc của một nhiệm vụ khác; phần việc phải thuộc thẳng một nhiệm vụ.`;
    case 'no-figure':
      return `chỉ tiêu “${code}” không có số liệu này để tính hoặc so sánh; chọn chỉ tiêu khác.`;
    case 'opening-of-stock':
      return 'chỉ số liệu cộng dồn mới có phần chuyển sang từ trước năm; bỏ mục “opening” hoặc đổi cách cộng.';
    case 'override-elsewhere':
      return `kế hoạch này không đánh giá riêng đơn vị “${code}”; bỏ số riêng, hoặc lập kế hoạch cho cấp của đơn vị đó.`;
    case 'window-unfit':
      return `ngày bắt đầu “${code}” chỉ dùng cho nhiệm kỳ hoặc đợt cao điểm, và không sau hạn hoàn thành; sửa lại.`;
    case 'share-beyond-whole':
      return `${percentOf(code)} không thể là một tỷ lệ; tỷ lệ từ 0% đến 100%, 95% ghi là 0,95.`;
    case 'change-beyond-whole':
      return `không thể giảm quá 100%, hay tăng giảm quá 100 điểm %: đang ghi ${percentOf(code)}; tăng 5% ghi là 0,05.`;
    case 'money-too-small':
      return `kế hoạch tiền ghi bằng đồng, “${code}” có lẽ tính theo triệu hoặc tỷ đồng; ghi đủ số, ví dụ 2500000000.`;
    case 'nobody-judged':
      return `không đơn vị nào của cấp “${code}” báo cáo chỉ tiêu này; sửa cấp đánh giá hoặc đơn vị báo cáo.`;
    case 'term-of-computed':
      return 'chỉ tiêu tính từ số liệu có phần chuyển sang chỉ đánh giá được theo năm; sửa “window” thành “year”.';
  }
}

/** `9.500%`: a fraction as a person would read it. */
const percentOf = (fraction: string): string => `${formatNumber(Number(fraction) * 100, 'vi')}%`;
