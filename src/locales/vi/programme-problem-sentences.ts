import type { ProgrammeProblem } from '../../domain/programme/problem';

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

/** `chỉ tiêu thứ 3, kế hoạch thứ 1`: the way to a place in a programme file. */
function pathWords(path: readonly (string | number)[]): string {
  const words = path.flatMap((step, i): string[] => {
    const before = path[i - 1];
    if (typeof step === 'number')
      return [`${typeof before === 'string' ? (LISTS[before] ?? `“${before}”`) : 'mục'} thứ ${step + 1}`];
    return typeof path[i + 1] === 'number' ? [] : [`mục “${step}”`];
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
export function programmeProblemSentence(problem: ProgrammeProblem): string {
  switch (problem.kind) {
    case 'newer-version':
      return 'Chương trình này được lập bằng bản phần mềm mới hơn. Cập nhật phần mềm rồi mở lại.';
    case 'wrong-shape':
      return `${pathWords(problem.path)}: nội dung thiếu hoặc không đúng kiểu; sửa lại theo mẫu.`;
    case 'code-repeated':
      return `${pathWords(problem.path)}: mã “${problem.code}” bị trùng; mỗi mã chỉ dùng một lần.`;
    case 'unknown-code':
      return `${pathWords(problem.path)}: không có ${WHAT[problem.what]} nào mang mã “${problem.code}”; sửa lại mã.`;
    case 'circle':
      return `${pathWords(problem.path)}: “${problem.code}” vòng lại chính nó qua “trong đó”, cách tính hoặc đơn vị cấp trên; sửa lại.`;
    case 'does-not-fit':
      return `${pathWords(problem.path)}: ${unfitWords(problem.what, problem.code)}`;
  }
}

function unfitWords(what: Extract<ProgrammeProblem, { kind: 'does-not-fit' }>['what'], code: string): string {
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
  }
}
