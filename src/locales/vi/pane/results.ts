import { STATES } from '../../../domain/report/form-words';
import { STATUSES, type Status } from '../../../domain/verdict/status';
import type { ResultTexts } from '../../pane-texts';

/** In the order in which leaders ask. */
const ORDER: readonly Status[] = ['met', ...STATUSES.filter((status) => status !== 'met')];
const COUNTED: Readonly<Record<Status, string>> = {
  met: 'đạt',
  unmet: 'chưa đạt',
  behind: 'chậm',
  'on-track': 'đúng tiến độ',
  'not-due': 'chưa đến hạn',
  'no-data': 'chưa có số liệu',
  'not-computable': 'không tính được',
  'not-applicable': 'không phát sinh',
  'no-target': 'chưa giao kế hoạch',
};

export const RESULTS: ResultTexts = {
  opening(counts, missing) {
    const judged = ORDER.filter((status) => counts[status] > 0).map((status) => `${counts[status]} ${COUNTED[status]}`);
    const words = judged.length === 0 ? 'Chưa có chỉ tiêu nào được đánh giá' : judged.join(', ');
    return `${words}${missing === '' ? '' : `; còn thiếu báo cáo của ${missing}`}.`;
  },
  section: {
    unmet: 'Chưa đạt',
    behind: 'Chậm tiến độ',
    'not-computable': 'Không tính được',
    'no-data': 'Chưa có số liệu',
    'not-due': 'Chưa đến hạn',
    'on-track': 'Đúng tiến độ',
    met: 'Đạt',
    'not-applicable': 'Không phát sinh nhiệm vụ',
    'no-target': 'Chưa giao kế hoạch',
    'without-target': 'Theo dõi, không giao kế hoạch',
  },
  of: (figure, plan) => `${figure}, kế hoạch ${plan}`,
  expectedByNow: (amount) => `đến kỳ này cần ${amount}`,
  noFigure: 'Chưa có số liệu',
  notComputable: 'Không tính được',
  plan: (plan) => `Kế hoạch ${plan}`,
  incomplete: (reported) => `Mới tính trên ${reported}`,
  standing: {
    missing: 'Chưa báo cáo',
    excluded: 'Không tính vì có lỗi',
    'not-arisen': 'Không phát sinh',
  },
  showUnits: (units) => `Xem ${units} đơn vị`,
  goToCell: (cell) => `Đến ô ${cell}`,
  goToUnit: (unit, cell) => `Đến ô ${cell} của ${unit}`,
  state: STATES,
  fromTo: (change, from, to) => `${change} (từ ${from} thành ${to})`,
  countsUnitsOf: (indicator) => `Số này đếm các đơn vị đạt chỉ tiêu ${indicator}; xem từng đơn vị ở chỉ tiêu đó.`,
  workedOutFrom: (indicators) => `Số này được tính từ chỉ tiêu ${indicators}; xem từng đơn vị ở các chỉ tiêu đó.`,
  judgedBecause: (reason) => `Đánh giá theo nhận xét: ${reason}`,
  copyOne: 'Chép câu thuyết minh',
  copyOneOf: (code) => `Chép câu thuyết minh chỉ tiêu ${code}`,
  copyAll: (targets) => `Chép ${targets} câu thuyết minh`,
};
