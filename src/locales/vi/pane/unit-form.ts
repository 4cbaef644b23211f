import type { UnitFormTexts } from '../../unit-form-texts';

export const UNIT_FORM: UnitFormTexts = {
  noUnit: 'Chưa rõ đơn vị',
  about: (period, sheet) => `${period} · trang “${sheet}”`,
  noPeriod: 'Chưa rõ kỳ báo cáo',
  standing({ wrong, blank, doubtful }) {
    const parts = [
      ...(wrong > 0 ? [`${wrong} chỗ cần sửa`] : []),
      ...(blank > 0 ? [`${blank} chỗ chưa điền`] : []),
      ...(doubtful > 0 ? [`${doubtful} chỗ nên xem lại`] : []),
    ];
    if (parts.length === 0) return 'Sẵn sàng gửi';
    return wrong + blank > 0 ? `Còn ${parts.join(', ')}.` : `Không còn lỗi. Còn ${parts.join(', ')} trước khi gửi.`;
  },
  send: (file) => `Lưu tệp với tên ${file} rồi gửi.`,
  group: { wrong: 'Cần sửa', blank: 'Chưa điền', doubtful: 'Nên xem lại', note: 'Lưu ý' },
  goTo: (cell) => `Đến ô ${cell}`,
  live: 'Biểu mẫu được kiểm tra lại mỗi khi sửa một ô. Phần mềm chỉ đọc, không sửa gì.',
  unknownProgramme: (id) =>
    `Biểu mẫu này theo chương trình “${id}”, phần mềm không có sẵn. Xin tệp chương trình ở nơi gửi biểu mẫu rồi mở ở đây, hoặc chỉ dùng các dòng kiểm tra có sẵn ở đầu biểu mẫu.`,
  noProgramme:
    'Ô “Mã chương trình” của biểu mẫu để trống nên không kiểm tra được. Dùng lại biểu mẫu đã nhận, hoặc ghi lại mã.',
  openFile: 'Mở tệp chương trình',
  leave: 'Sang phần tổng hợp',
  leaveHint: 'Dành cho người nhận và tổng hợp báo cáo của nhiều đơn vị.',
};
