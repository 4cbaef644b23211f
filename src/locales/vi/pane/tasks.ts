import type { TaskTexts } from '../../pane-texts';
import { taskCounts, TASK_STATUS_WORDS } from '../task-words';

export const TASKS: TaskTexts = {
  asOf: 'Tính đến ngày',
  opening: (total, counts) => {
    const words = taskCounts(counts);
    return `${total} nhiệm vụ${words === '' ? '' : `: ${words}`}.`;
  },
  nothingWritten: 'Chưa nhiệm vụ nào được ghi trạng thái. Lập trang Chương trình công tác, ghi trạng thái ở đó.',
  lead: 'Phòng, ban chủ trì',
  allLeads: 'Tất cả',
  noLead: 'Chưa phân công',
  ofLead: (lead, tasks) => `${lead} (${tasks})`,
  section: {
    late: 'Quá hạn',
    month: 'Đến hạn trong tháng này',
    soon: 'Đến hạn tháng sau',
    review: 'Chỗ cần xem lại trên trang',
    unmoved: 'Xong nhưng chỉ tiêu chưa có kết quả',
    open: 'Còn lại',
    settled: 'Đã xong, không phát sinh',
  },
  none: 'Không có nhiệm vụ nào của phòng, ban này.',
  status: TASK_STATUS_WORDS,
  due: (date) => `Hạn ${date}`,
  late: (days) => `Quá hạn ${days} ngày`,
  left: (days) => (days === 0 ? 'Đến hạn hôm nay' : `Còn ${days} ngày`),
  doneOn: (date) => `ngày ${date}`,
  arisen: 'Phát sinh',
  unmoved: (indicators) => `Chỉ tiêu chưa có kết quả: ${indicators}`,
  goToRow: (row) => `Đến hàng ${row}`,
  goToRowOf: (task, row) => `Đến hàng ${row} của nhiệm vụ ${task}`,
  writePlan: 'Lập trang Chương trình công tác',
  updatePlan: 'Cập nhật trang Chương trình công tác',
  updateHint: 'Thêm nhiệm vụ còn thiếu và tính lại theo ngày ở trên. Nội dung đã ghi giữ nguyên.',
  writeDigest: (period) => `Lập bảng nhiệm vụ ${period}`,
  serving: 'Nhiệm vụ phục vụ chỉ tiêu này',
};
