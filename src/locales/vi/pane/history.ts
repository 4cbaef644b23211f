import type { HistoryTexts } from '../../history-texts';

export const HISTORY: HistoryTexts = {
  title: 'Số liệu năm trước',
  hint: 'Lấy số liệu từ sổ của năm trước để so sánh cùng kỳ.',
  what: (year) =>
    `Chọn tệp sổ tổng hợp năm ${year}. Phần mềm đọc trang Số liệu của sổ đó, chép số của các đơn vị và chỉ tiêu trùng tên vào trang Số liệu của sổ này; lần tổng hợp sau có cột so cùng kỳ.`,
  choose: 'Chọn sổ năm trước',
  taken: (lines, periods) => `Đã lấy ${lines} dòng số liệu của ${periods}. Tổng hợp lại để có cột so cùng kỳ.`,
  passedOver: (lines) => `${lines} dòng không lấy vì chương trình năm nay không có chỉ tiêu hoặc đơn vị đó.`,
  nothing: (year) =>
    `Tệp này không có số liệu năm ${year} của các chỉ tiêu trong chương trình. Chọn sổ đã tổng hợp năm ${year}.`,
  unreadable: 'Không đọc được tệp này. Mở tệp bằng Excel, lưu lại dạng .xlsx rồi chọn lại.',
};
