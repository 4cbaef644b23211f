import type { TaskStatus } from '../../domain/task/task-standing';

/** What *Đánh giá* says of a task. */
export const TASK_STATUS_WORDS: Readonly<Record<TaskStatus, string>> = {
  'not-due': 'Chưa đến hạn',
  'in-progress': 'Đang làm',
  done: 'Xong',
  'done-late': 'Xong muộn',
  overdue: 'Quá hạn',
  'not-arisen': 'Không phát sinh',
  unclear: 'Chưa rõ',
};

/** In place of *Chưa đến hạn* and *Đang làm* where the day is near. */
export const DUE_SOON = 'Sắp đến hạn';

/** What stands on the sheet *Chương trình công tác* beside the words that it is read by. */
export const PLAN_WORDS = {
  name: 'Chương trình công tác',
  table: 'NhiemVu',
  title: (year: number) => `CHƯƠNG TRÌNH CÔNG TÁC NĂM ${year}`,
  advice:
    'Ghi vào các cột nền vàng. Nhiệm vụ phát sinh: ghi tiếp ở hàng ngay dưới bảng, cột Nguồn chọn “Phát sinh”. Cột Đánh giá tự tính theo ngày ở trên; để trống ngày là tính đến hôm nay.',
  ownColumn: (number: number) => `Cột ${number}`,
} as const;

const dated = {
  title: 'Ngày',
  prompt: 'Nhập ngày/tháng/năm, ví dụ 31/03/2023.',
  problem: 'Ô này ghi ngày. Nhập theo dạng ngày/tháng/năm.',
};

/** What Excel says beside a cell that is being filled. */
export const PLAN_PROMPTS = {
  quarter: { title: 'Quý', prompt: 'Chọn I, II, III hoặc IV.', problem: 'Chọn một trong bốn quý: I, II, III, IV.' },
  months: {
    title: 'Tháng',
    prompt: 'Số tháng, ví dụ 4; nhiều tháng thì cách bằng dấu phẩy: 11, 12. Để trống nếu không rõ tháng.',
    problem: '',
  },
  due: {
    ...dated,
    title: 'Hạn',
    prompt: 'Chỉ ghi khi có ngày cụ thể. Để trống thì hạn là cuối tháng, hoặc cuối quý nếu không ghi tháng.',
  },
  lead: { title: 'Chủ trì', prompt: 'Chọn phòng, ban chủ trì, hoặc ghi tên khác.', problem: '' },
  places: {
    title: 'Địa bàn',
    prompt: 'Nơi thực hiện; nhiều nơi thì cách nhau bằng dấu chấm phẩy.',
    problem: '',
  },
  indicators: {
    title: 'Mã chỉ tiêu',
    prompt: 'Mã của chỉ tiêu mà nhiệm vụ này phục vụ, ví dụ 7.1; nhiều mã thì cách bằng dấu chấm phẩy.',
    problem: '',
  },
  source: {
    title: 'Nguồn',
    prompt: 'Kế hoạch: có từ đầu năm. Phát sinh: giao thêm trong năm.',
    problem: 'Chọn “Kế hoạch” hoặc “Phát sinh”.',
  },
  state: {
    title: 'Trạng thái',
    prompt: 'Chọn Chưa làm, Đang làm, Xong hoặc Không phát sinh. Quá hạn hay không thì cột Đánh giá tự tính.',
    problem: 'Chọn một trong các mục: Chưa làm, Đang làm, Xong, Không phát sinh.',
  },
  doneOn: { ...dated, title: 'Ngày xong', prompt: 'Ngày hoàn thành, ví dụ 28/03/2023.' },
} as const;

/** How many of a kind, in the order in which leaders ask. */
const COUNTED: readonly (readonly [TaskStatus, string])[] = [
  ['done', 'xong'],
  ['done-late', 'xong muộn'],
  ['in-progress', 'đang làm'],
  ['not-due', 'chưa đến hạn'],
  ['overdue', 'quá hạn'],
  ['not-arisen', 'không phát sinh'],
  ['unclear', 'chưa rõ'],
];

/** `xong 9, xong muộn 1, quá hạn 2`; kinds of which there are none are left out. */
export const taskCounts = (counts: Readonly<Record<TaskStatus, number>>): string =>
  COUNTED.filter(([status]) => counts[status] > 0)
    .map(([status, word]) => `${word} ${counts[status]}`)
    .join(', ');

/** What stands on the sheet that sums up a month's or a quarter's tasks. */
export const DIGEST_WORDS = {
  name: (period: string) => `Nhiệm vụ ${period}`,
  title: (period: string) => `TÌNH HÌNH THỰC HIỆN NHIỆM VỤ ${period.toUpperCase()}`,
  asOf: (date: string, over: boolean) => `Tính đến ${over ? 'hết ' : ''}ngày ${date}`,
  opening: (asOf: string, total: number, counts: string) =>
    `${asOf}: ${total} nhiệm vụ${counts === '' ? '' : `, trong đó ${counts}`}.`,
  nothingWritten: (sheet: string) =>
    `Chưa nhiệm vụ nào được ghi trạng thái nên nhiệm vụ đã qua hạn đều tính là quá hạn. Ghi ở trang “${sheet}” rồi lập lại.`,
  toReview: (findings: number, sheet: string) =>
    `Trang “${sheet}” còn ${findings} chỗ ghi chưa đọc được hoặc chưa khớp; xem mục Nhiệm vụ của phần mềm.`,
  sections: {
    late: 'Nhiệm vụ quá hạn',
    done: 'Đã xong trong kỳ',
    next: (period: string) => `Đến hạn trong ${period}`,
    arisen: 'Nhiệm vụ phát sinh',
    unmoved: 'Đã xong nhưng chỉ tiêu chưa có kết quả',
    byLead: 'Theo phòng, ban chủ trì',
    byPlace: 'Theo địa bàn',
  },
  counted: (heading: string, count: number) => `${heading} (${count})`,
  none: 'Không có.',
  noLead: 'Chưa phân công',
  noPlace: 'Chưa ghi địa bàn',
  columns: [
    'Mã',
    'Nội dung nhiệm vụ',
    'Chủ trì',
    'Địa bàn',
    'Đến hạn ngày',
    'Ngày xong',
    'Đánh giá',
    'Chậm (ngày)',
    'Sản phẩm, số văn bản',
    'Ghi chú',
  ],
  total: 'Tổng số',
  preparedBy: 'NGƯỜI LẬP BIỂU',
  signHere: '(Ký, ghi rõ họ tên)',
  unmoved: (indicators: string) => `Chỉ tiêu chưa có kết quả: ${indicators}`,
  onlyIf: (condition: string) => `Chỉ làm ${condition}; nếu không phát sinh thì ghi “Không phát sinh”`,
} as const;
