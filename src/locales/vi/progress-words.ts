import type { Progress } from '../../app/run/run';

const counted = (done: number, total: number): string => (total > 0 ? ` ${done}/${total}` : '');

/** How far a run has come. */
export function progressWords({ step, done, total }: Progress): string {
  switch (step) {
    case 'listing':
      return 'Đang xem các trang tính trong sổ…';
    case 'opening-files':
      return `Đang đọc${counted(done, total)} tệp…`;
    case 'reading':
      return `Đang đọc${counted(done, total)} trang tính…`;
    case 'checking':
      return `Đang kiểm tra${counted(done, total)} báo cáo…`;
    case 'taking-in':
      return `Đang ghi${counted(done, total)} báo cáo vào sổ…`;
    case 'forms':
      return `Đang lập${counted(done, total)} biểu mẫu…`;
    case 'writing':
      return 'Đang lập các trang tổng hợp…';
    case 'verifying':
      return 'Đang đối chiếu với số Excel tính…';
    case 'finishing':
      return 'Đang ghi vào sổ…';
  }
}
