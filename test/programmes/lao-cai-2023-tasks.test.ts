import { dueDay } from '../../src/domain/task/due-day';
import { recordOf } from '../../src/domain/task/task-record';
import { builtIn } from './load-built-in';

/** The provincial people's committee's own duties, as the news of its plan tells them: one passage, sentence by sentence. */
const PASSAGE =
  'Ủy ban nhân dân tỉnh chỉ đạo các sở, ban, ngành tỉnh, UBND cấp huyện tiếp tục thống nhất nội dung ký kết Chương trình phối hợp hoạt động của cơ quan, đơn vị với Ủy ban MTTQ Việt Nam cùng cấp năm 2023 để triển khai thực hiện, đảm bảo hiệu quả, thiết thực. Tổ chức đối thoại với Nhân dân để nắm bắt tình hình và giải quyết những vấn đề khó khăn vướng mắc của nhân dân khi cần thiết. Tạo điều kiện hỗ trợ về kinh phí để Ủy ban MTTQ Việt Nam các cấp thực hiện các hoạt động, mục tiêu đã đề ra. Giao Sở Nội vụ chủ trì xây dựng kế hoạch kiểm tra các nội dung thực hiện Chương trình ký kết phối hợp hoạt động của các Sở, ban, ngành, UBND cấp huyện, UBND cấp xã với Ủy ban MTTQ Việt Nam và các tổ chức chính trị - xã hội cùng cấp trong quý III năm 2023.';

test('the duties of Lào Cai 2023, word for word; only one has a time of its own', async () => {
  const { tasks, year } = await builtIn('lao-cai-2023');
  expect(tasks.map(({ text }) => text).join(' ')).toBe(PASSAGE);
  const rows = tasks.map((task) => [task.code, task.lead, dueDay(recordOf(task), year), task.indicators.join(' ')]);
  expect(rows).toEqual([
    ['UB.1', 'UBND tỉnh', '2023-12-31', '5.1'],
    ['UB.2', 'UBND tỉnh', '2023-12-31', '5.2'],
    ['UB.3', 'UBND tỉnh', '2023-12-31', '5.3'],
    ['UB.4', 'Sở Nội vụ', '2023-09-30', '5.4'],
  ]);
  expect(tasks.map(({ condition }) => condition)).toEqual([undefined, 'khi cần thiết', undefined, undefined]);
  expect(tasks.slice(0, 3).every(({ note }) => note?.includes('không ghi hạn'))).toBe(true);
});
