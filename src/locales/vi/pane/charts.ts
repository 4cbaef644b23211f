import type { ChartPanelTexts, ChartTexts } from '../../chart-texts';

export const CHARTS: ChartTexts = {
  title: 'Biểu đồ',
  hint: 'Tiến độ so với kế hoạch, so sánh các đơn vị và các kỳ; vẽ vào sổ để in.',
  compareUnits: 'So sánh bằng biểu đồ',
  compareUnitsOf: (indicator) => `So sánh bằng biểu đồ chỉ tiêu ${indicator}`,
  drawn: (sheet) => `Đã vẽ biểu đồ ở trang “${sheet}”.`,
};

export const CHART_PANEL: ChartPanelTexts = {
  checkFirst: 'Bấm Kiểm tra trước, rồi mới xem được biểu đồ.',
  draw: 'Vẽ biểu đồ vào sổ',
  drawHint: 'Kỳ được tổng hợp lại cùng lúc; các lần tổng hợp sau cập nhật luôn biểu đồ.',
  progress: 'Mức thực hiện so với kế hoạch',
  progressHint: 'Vạch đứng trên thanh là kế hoạch.',
  noProgress: 'Chưa có chỉ tiêu nào có kế hoạch bằng số.',
  target: 'Chỉ tiêu',
  reached: 'So với kế hoạch',
  indicator: 'Chỉ tiêu để so sánh',
  units: 'Các đơn vị',
  unit: 'Đơn vị',
  figure: 'Số liệu',
  year: 'Các kỳ trong năm, lũy kế',
  period: 'Kỳ',
  reported: (reported, expected) => `mới có ${reported}/${expected} đơn vị`,
  noChoice: 'Chương trình này không có chỉ tiêu bằng số.',
};
