import type { NoticeTexts } from '../../pane-texts';
import { findingCounts } from './lists';

export const NOTICES: NoticeTexts = {
  dismiss: 'Đã đọc',
  checked(reports, counts) {
    const found = findingCounts(counts);
    return `Đã kiểm tra xong ${reports} báo cáo: ${found === '' ? 'không có nội dung nào cần rà soát' : found}.`;
  },
  cancelled: 'Đã dừng. Báo cáo và các trang tổng hợp giữ nguyên như trước.',
  consolidated: (sheet) => `Đã tổng hợp xong. Kết quả ở trang “${sheet}”.`,
  asValues:
    'Số liệu nhiều nên trang Chi tiết ghi giá trị, không liên kết đến báo cáo. Sửa báo cáo xong thì tổng hợp lại.',
  reviewWritten: (sheet) => `Đã ghi trang “${sheet}”.`,
  planWritten: 'Đã ghi trang Chương trình công tác và đọc lại. Nội dung đã ghi trước đó giữ nguyên.',
  planKept:
    'Không ghi trang Chương trình công tác vì không thấy hàng tiêu đề của bảng. Ghi lại hàng tiêu đề rồi bấm lại.',
  digestWritten: (sheet) => `Đã lập trang “${sheet}”.`,
  accepted: 'Đã ghi lý do vào trang Nhật ký và kiểm tra lại.',
  fixed: 'Đã sửa theo cách hiểu của phần mềm và kiểm tra lại. Nội dung cũ ghi ở trang Nhật ký.',
  fixUndone: 'Đã trả các ô về nội dung cũ và kiểm tra lại.',
  programmeWritten:
    'Chương trình đã nằm trong sổ này, ở các trang Chương trình, Danh mục, Đơn vị, Chỉ tiêu, Kế hoạch và các trang kèm theo. Sửa ngay trên các trang đó.',
  programmeRead: 'Đã đọc lại chương trình: không có chỗ nào cần sửa.',
  programmeMistakes: (count) =>
    `Chương trình trong sổ có ${count} chỗ cần sửa trước khi dùng. Bấm vào từng chỗ để đến đúng ô.`,
  programmeFileUnreadable: 'Tệp này không phải tệp chương trình. Chọn tệp do phần mềm lưu ra.',
  planAssigned: 'Đã ghi kế hoạch vào chương trình và nhật ký, và đánh giá lại.',
  notOnOutput: {
    detail: 'Không thấy số này ở trang Chi tiết của kỳ. Bấm Tổng hợp để lập lại trang, rồi thử lại.',
    summary: 'Không thấy số này ở trang Tổng hợp của kỳ. Bấm Tổng hợp để lập lại trang, rồi thử lại.',
  },
  judged: 'Đã ghi đánh giá và lý do vào nhật ký.',
  changed: (sheets) => `Có thay đổi sau lần kiểm tra trước ở trang: ${sheets}. Kiểm tra lại để có kết quả mới.`,
  differences: (count) =>
    `${count} ô trên trang tổng hợp có số Excel tính khác số phần mềm tính. Không dùng các số này trước khi tìm ra nguyên nhân.`,
  programmeRefused: 'Không dùng được chương trình này.',
  programmeUnknown: (id) =>
    `Sổ này dùng chương trình “${id}” nhưng phần mềm không có chương trình đó. Chọn chương trình khác hoặc cập nhật phần mềm.`,
  settingsNewer:
    'Sổ này đã được dùng với bản phần mềm mới hơn. Cập nhật phần mềm, hoặc chọn lại chương trình và kỳ báo cáo.',
  settingsUnreadable: 'Không đọc được chương trình và kỳ đã chọn trong sổ này. Chọn lại để tiếp tục.',
  chooseProgrammeFirst: 'Chọn chương trình và kỳ báo cáo trước, rồi bấm lại.',
  unexpected:
    'Phần mềm gặp trục trặc nên việc này chưa xong. Báo cáo không bị thay đổi. Đóng ngăn này, mở lại rồi thử.',
  andMore: (more) => `và ${more} trang khác`,
};
