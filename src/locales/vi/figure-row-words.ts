/** How the table of figures names parts and standings. Read back by the add-in: no two share a name. */
export const FIGURE_ROW_WORDS = {
  parts: {
    inPeriod: 'Thực hiện trong kỳ',
    toDate: 'Lũy kế',
    total: 'Tổng số',
    baseline: 'Cùng kỳ, kỳ gốc',
    state: 'Tình trạng',
    date: 'Ngày hoàn thành',
    text: 'Kết quả cụ thể',
  },
  standings: {
    reported: 'Được tính',
    missing: 'Chưa báo cáo',
    excluded: 'Không tính',
    'not-arisen': 'Không phát sinh',
  },
} as const;
