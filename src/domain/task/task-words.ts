import { looseKey } from '../text/text-key';

/** The words of the sheet *Chương trình công tác*: what it is read by. Clerks work in it all year. */
export const TASK_HEADINGS = {
  code: 'Mã',
  quarter: 'Quý',
  months: 'Tháng',
  due: 'Hạn',
  text: 'Nội dung nhiệm vụ',
  lead: 'Chủ trì',
  partners: 'Phối hợp',
  places: 'Địa bàn',
  condition: 'Điều kiện',
  quantity: 'Số lượng',
  product: 'Sản phẩm dự kiến',
  indicators: 'Mã chỉ tiêu',
  source: 'Nguồn',
  state: 'Trạng thái',
  doneOn: 'Ngày xong',
  proof: 'Sản phẩm, số văn bản',
  note: 'Ghi chú',
  dueDay: 'Đến hạn ngày',
  verdict: 'Đánh giá',
} as const;
export type TaskColumn = keyof typeof TASK_HEADINGS;
export const TASK_COLUMNS = Object.keys(TASK_HEADINGS) as readonly TaskColumn[];

/** What stands above the table: a label, and its value in a cell to its right. */
export const TASK_LABELS = { asOf: 'Tính đến ngày', notice: 'Báo trước (ngày)' } as const;
/** How many days ahead a task counts as due soon, where the sheet does not say. */
export const USUAL_NOTICE = 15;

/** The choices of *Trạng thái*; blank is not started. Whether a task is late is worked out, never typed. */
export const TASK_STATES = {
  'not-started': 'Chưa làm',
  'in-progress': 'Đang làm',
  done: 'Xong',
  'not-arisen': 'Không phát sinh',
} as const;
export type TaskState = keyof typeof TASK_STATES;

/** Everything that is understood as a state. The first of each is what the list offers. */
export const STATE_SPELLINGS: Readonly<Record<TaskState, readonly string[]>> = {
  'not-started': [TASK_STATES['not-started'], 'Chưa', 'Chưa thực hiện', 'Chưa triển khai', 'Chưa đến hạn', 'Quá hạn'],
  'in-progress': [TASK_STATES['in-progress'], 'Đang thực hiện', 'Đang triển khai'],
  done: [TASK_STATES.done, 'Đã xong', 'Hoàn thành', 'Đã hoàn thành', 'Xong muộn'],
  'not-arisen': [TASK_STATES['not-arisen']],
};

/** The choices of *Nguồn*. */
export const TASK_SOURCES = { plan: 'Kế hoạch', arisen: 'Phát sinh' } as const;

/** Quarters as offices write them. */
export const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

const byKey = <Word extends string>(words: Readonly<Record<Word, readonly string[]>>): ReadonlyMap<string, Word> =>
  new Map(
    (Object.entries(words) as [Word, readonly string[]][]).flatMap(([word, spellings]) =>
      spellings.map((spelling) => [looseKey(spelling), word] as const),
    ),
  );

export const stateByKey = byKey(STATE_SPELLINGS);
export const sourceByKey = byKey({ plan: [TASK_SOURCES.plan], arisen: [TASK_SOURCES.arisen] });
export const headingByKey: ReadonlyMap<string, TaskColumn> = new Map(
  TASK_COLUMNS.map((column) => [looseKey(TASK_HEADINGS[column]), column]),
);
