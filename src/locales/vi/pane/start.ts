import type { MoreTexts, StartTexts, StepTexts } from '../../pane-texts';

export const START: StartTexts = {
  title: 'Kiểm tra và tổng hợp báo cáo',
  what: 'Phần mềm đọc các trang báo cáo của đơn vị trong sổ này, chỉ ra chỗ cần sửa, rồi cộng lại và đánh giá từng chỉ tiêu.',
  promise: 'Báo cáo của đơn vị không bị sửa, và mỗi con số tổng hợp đều dẫn về được ô gốc.',
  choose: 'Chọn chương trình để bắt đầu',
  named: (programme) => `Các trang báo cáo trong sổ ghi chương trình “${programme}”.`,
  opening: 'Đang mở sổ…',
  loadingPart: 'Đang mở…',
  notChecked: (sheets) =>
    `Sổ này có ${sheets} trang tính chưa kiểm tra. Bấm nút bên dưới: phần mềm chỉ đọc, không sửa gì trong báo cáo.`,
  noSheets:
    'Sổ này chưa có trang báo cáo nào. Đơn vị đã gửi báo cáo về thì bấm Nhận báo cáo ở dưới. Chưa gửi biểu mẫu cho đơn vị thì bấm Tạo biểu mẫu.',
  onlyFrozen:
    'Trang báo cáo của các kỳ đã chốt đã được gỡ; số liệu còn nguyên ở trang Số liệu. Bấm Kiểm tra báo cáo để xem.',
  sample: 'Xem sổ mẫu',
  sampleHint: 'Thêm vào sổ này báo cáo của mười đơn vị với số liệu minh họa, không có thật, để xem thử.',
};

export const STEPS: StepTexts = {
  useProgramme: 'Dùng chương trình này',
  retry: 'Thử lại',
  check: (sheets) => (sheets > 0 ? `Kiểm tra ${sheets} trang báo cáo` : 'Kiểm tra báo cáo'),
  checkAgain: (reports) => (reports > 0 ? `Kiểm tra lại ${reports} báo cáo` : 'Kiểm tra lại'),
  consolidate: (period) => `Tổng hợp ${period}`,
  openSheet: (sheet) => `Mở trang “${sheet}”`,
  working: {
    'judge-files': 'Đang đọc các tệp…',
    'accept-report': 'Đang chấp nhận báo cáo…',
    'reopen-report': 'Đang mở lại báo cáo…',
    restore: 'Đang khôi phục bản trước…',
    'take-in': 'Đang nhận báo cáo…',
    check: 'Đang kiểm tra…',
    consolidate: 'Đang tổng hợp…',
    review: 'Đang ghi trang Rà soát…',
    accept: 'Đang ghi lý do và kiểm tra lại…',
    fix: 'Đang sửa ô và kiểm tra lại…',
    forms: 'Đang lập biểu mẫu…',
    sample: 'Đang lập sổ mẫu…',
    plan: 'Đang ghi trang Chương trình công tác…',
    digest: 'Đang lập bảng nhiệm vụ…',
    setup: 'Đang xử lý chương trình…',
    freeze: 'Đang chốt số liệu…',
    unfreeze: 'Đang mở lại số liệu…',
    charts: 'Đang vẽ biểu đồ…',
    'remove-reports': 'Đang gỡ trang báo cáo…',
    history: 'Đang lấy số liệu năm trước…',
  },
  stop: 'Dừng',
  stopping: 'Đang dừng…',
  incomplete(errors, missing) {
    const parts = [
      ...(errors > 0 ? [`${errors} báo cáo có lỗi`] : []),
      ...(missing > 0 ? [`${missing} đơn vị chưa có báo cáo`] : []),
    ];
    return parts.length === 0 ? null : `${parts.join(', ')}: phần đó chưa được cộng vào tổng.`;
  },
};

export const MORE: MoreTexts = {
  title: 'Việc khác',
  back: 'Quay lại',
  trace: 'Số này ở đâu ra?',
  traceHint: 'Xem số ở ô đang chọn gồm những gì: đơn vị, ô, tệp và nội dung cần rà soát.',
  writeReview: 'Ghi trang Rà soát',
  writeReviewHint: 'Lập một trang tính có mọi nội dung cần rà soát, để in hoặc gửi đơn vị.',
  language: 'Ngôn ngữ',
  person: 'Tên người thực hiện',
  personHint: 'Được ghi vào trang Nhật ký.',
  help: 'Cách làm',
  helpHint: 'Các bước của một kỳ báo cáo, từ nhận báo cáo đến tổng hợp.',
  helpLines: [
    'Đầu năm, chọn chương trình; chỉ tiêu, kế hoạch và đơn vị sửa được trên trang tính qua Thiết lập chương trình ở Việc khác.',
    'Đầu kỳ, tạo biểu mẫu ở Việc khác và gửi cho đơn vị.',
    'Nhận báo cáo: chọn nhiều tệp một lúc, xem từng tệp của ai, có gì sai, rồi mới nhận vào sổ.',
    'Bấm Kiểm tra. Phần mềm chỉ đọc, không sửa báo cáo.',
    'Ở mục Rà soát, bấm vào vị trí để đến đúng ô cần sửa. Số đúng mà bị báo lỗi thì chấp nhận và ghi lý do.',
    'Bấm Tổng hợp. Các trang Tổng hợp, Chi tiết, Số liệu và Nhật ký được lập trong sổ, hoặc cập nhật nếu đã có.',
    'Chọn một số bất kỳ rồi bấm “Số này ở đâu ra?” để dò về ô của báo cáo gốc.',
    'Trình ký xong, chốt số liệu của kỳ ở Việc khác; báo cáo sửa sau đó được nêu tên.',
    'Đơn vị chưa báo cáo được nêu tên, không bị coi là 0.',
  ],
};
