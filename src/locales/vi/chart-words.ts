/** What stands on the sheet of charts. It goes to Vietnamese offices and is in Vietnamese only. */
export const CHART_WORDS = {
  sheetName: (period: string) => `Biểu đồ ${period}`,
  title: (period: string) => `BIỂU ĐỒ KẾT QUẢ THỰC HIỆN CHỈ TIÊU ${period.toUpperCase()}`,
  note: 'Biểu đồ lấy số từ các bảng trên trang này; các bảng liên kết đến trang Tổng hợp, Chi tiết và Số liệu.',

  /** Names of the charts: read aloud, and found again by them. */
  progressChart: 'Biểu đồ tiến độ so với kế hoạch',
  unitsChart: 'Biểu đồ so sánh các đơn vị',
  yearChart: 'Biểu đồ các kỳ trong năm',

  progressTitle: (period: string) => `Mức thực hiện so với kế hoạch, ${period} (vạch 100% là kế hoạch)`,
  progressCut: 'Thanh dài hơn 200% được cắt ở mép biểu đồ; số đầy đủ ở bảng.',
  nothingToShow: 'Chưa có chỉ tiêu nào có kế hoạch bằng số để vẽ biểu đồ.',
  progressTable: 'Bảng số liệu: mức thực hiện so với kế hoạch',
  progressColumns: ['TT', 'Chỉ tiêu và đánh giá', '% kế hoạch'],
  progressNote:
    'Chỉ tiêu giao từng đơn vị: tỷ lệ đơn vị đạt. Không vẽ chỉ tiêu chưa giao kế hoạch, chỉ tiêu "không quá", mốc hoàn thành.',
  /** Each figure stands under what was said of it; the same words as in the legend. */
  standings: { unmet: 'Chưa đạt', behind: 'Chậm tiến độ', met: 'Đạt', other: 'Đúng tiến độ, chưa đến hạn' },
  unitsMeeting: (meeting: number, units: number) => `${meeting}/${units} đơn vị đạt`,

  choose: 'Chọn chỉ tiêu ở danh sách bên phải:',
  chooseTitle: 'Chọn chỉ tiêu',
  choosePrompt: 'Chọn một chỉ tiêu; hai biểu đồ và hai bảng bên dưới đổi theo.',
  chooseProblem: 'Hãy chọn một chỉ tiêu có trong danh sách.',
  notChosen: 'Chưa chọn chỉ tiêu',

  yearColumns: ['TT', 'Kỳ', 'Lũy kế', 'Kế hoạch năm', 'Đơn vị báo cáo'],
  yearTitle: 'các kỳ trong năm',
  unitsColumns: ['TT', 'Đơn vị', 'Số liệu', 'Kế hoạch'],
  unitsTitle: (period: string) => `các đơn vị, ${period}`,
  figures: 'Số liệu',
  toDate: 'Lũy kế',
  plan: 'Kế hoạch',
  yearPlan: 'Kế hoạch năm',
  notAsked: 'Không giao',
  notRolledUp: 'Không cộng chung',

  /** Which table a row is of; stands in a hidden column by which a selected cell is followed. */
  tables: { progress: 'bảng tiến độ', year: 'bảng kỳ', units: 'bảng đơn vị' },

  /** How the chosen indicator's figure is worked out; stands in a hidden column that formulas read. */
  ways: {
    sum: 'cộng',
    share: 'tỷ lệ',
    growth: 'tăng giảm %',
    difference: 'hiệu',
    mean: 'bình quân',
    none: 'không cộng',
  },
  percent: '%',
  points: 'điểm %',
} as const;
