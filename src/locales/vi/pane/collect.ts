import type { CellValue } from '../../../domain/report/grid';
import { formatNumber } from '../../format-number';
import type { CollectTexts } from '../../collect-texts';
import { absentUnitWords } from '../absent-unit-words';
import { periodName } from '../period-names';
import { unreadableSentence } from '../unreadable-sentence';
import { findingCounts } from './lists';

const shown = (value: CellValue): string =>
  value === null ? 'ô trống' : typeof value === 'number' ? formatNumber(value, 'vi') : `“${String(value)}”`;
const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

export const COLLECT: CollectTexts = {
  title: 'Nhận báo cáo',
  hint: 'Chọn các tệp đơn vị gửi về (.xlsx, .xls, .ods); xem trước rồi mới ghi vào sổ.',
  choose: 'Chọn tệp…',
  drop: 'Chọn các tệp báo cáo đơn vị gửi về, hoặc kéo thả các tệp vào đây. Nhận được .xlsx, .xls và .ods, nhiều tệp một lần.',
  promise: 'Phần mềm đọc và kiểm tra từng tệp. Chưa có gì được ghi vào sổ cho đến khi bấm nút nhận.',
  overview(files, reports, problems) {
    const more = problems > 0 ? `, ${problems} tệp chưa nhận được` : '';
    return `Đã đọc ${files} tệp: ${reports} báo cáo${more}.`;
  },
  list: 'Báo cáo đọc được',
  problems: 'Tệp chưa nhận được',
  problem(problem) {
    switch (problem.kind) {
      case 'unreadable':
        return unreadableSentence(problem.reason);
      case 'no-report':
        return 'Không thấy báo cáo theo biểu mẫu trong tệp này; kiểm tra xem đơn vị có gửi nhầm tệp không.';
      case 'unfilled':
        return 'Biểu mẫu trong tệp này chưa điền số liệu nào; đề nghị đơn vị điền rồi gửi lại.';
      case 'other-programme':
        return `Báo cáo này ghi mã chương trình “${problem.found}”, không phải “${problem.expected}”; đề nghị đơn vị điền vào đúng biểu mẫu rồi gửi lại.`;
      case 'other-period': {
        const found = problem.found.map(periodName).join(', ');
        return `Báo cáo này của ${found}, không phải ${periodName(problem.expected)}; đề nghị đơn vị gửi đúng kỳ, hoặc đổi kỳ ở phía trên.`;
      }
      case 'period-unreadable':
        return problem.found === null
          ? 'Báo cáo này để trống ô Kỳ báo cáo; mở tệp, ghi kỳ (như Quý I/2023) rồi nhận lại.'
          : `Không hiểu kỳ báo cáo “${problem.found}”; mở tệp, ghi lại kỳ (như Quý I/2023) rồi nhận lại.`;
      case 'unit-unknown':
        return problem.found === null
          ? 'Báo cáo này chưa ghi đơn vị; mở tệp, chọn hoặc ghi đơn vị rồi nhận lại.'
          : `Không có đơn vị “${problem.found}” trong chương trình; mở tệp, sửa mã đơn vị rồi nhận lại.`;
      case 'unit-absent':
        return `${absentUnitWords(problem.unit)}; mở tệp, sửa mã đơn vị hoặc kỳ báo cáo rồi nhận lại.`;
      case 'several-units':
        return `Tệp này có báo cáo của nhiều đơn vị (${quoted(problem.names)}); tách mỗi đơn vị một tệp rồi nhận lại.`;
      case 'several-sheets':
        return `Tệp này có nhiều trang báo cáo cùng kỳ của một đơn vị (${quoted(problem.names)}); xóa trang không dùng rồi nhận lại.`;
    }
  },
  predecessor(predecessor, changes) {
    switch (predecessor.kind) {
      case 'none':
        return 'Báo cáo mới';
      case 'received': {
        const accepted = predecessor.accepted ? ' (đã chấp nhận)' : '';
        return changes === 0
          ? `Giống bản ${predecessor.version}${accepted} đã có trong sổ`
          : `Thay bản ${predecessor.version}${accepted}: khác ${changes} ô`;
      }
      case 'sheet':
        return `Trong sổ đã có trang “${predecessor.name}” của đơn vị này; trang đó giữ nguyên, số liệu lấy ở bản nhận`;
    }
  },
  counts: findingCounts,
  flawless: 'Không có nội dung nào cần rà soát',
  take: (unit) => `Nhận báo cáo của ${unit}`,
  replace: (unit) => `Nhận, thay báo cáo của ${unit}`,
  moreFindings: (left) => `và ${left} nội dung khác, xem ở mục Rà soát sau khi nhận`,
  showChanges: (count) => `Xem ${count} ô khác với bản đang có`,
  change: (code, heading, from, to) => `${code} · ${heading}: từ ${shown(from)} thành ${shown(to)}`,
  severalFiles: (unit) => `Có nhiều tệp của ${unit}; chỉ nhận một tệp.`,
  takeIn: (reports) => (reports > 0 ? `Nhận ${reports} báo cáo` : 'Chưa chọn báo cáo nào'),
  chooseOthers: 'Chọn tệp khác…',
  taken: (reports) => `Đã nhận ${reports} báo cáo vào sổ và kiểm tra lại.`,
  stopped: (reports) => `Đã dừng. ${reports} báo cáo đã được nhận trọn vẹn; các tệp còn lại chưa ghi gì vào sổ.`,
};
