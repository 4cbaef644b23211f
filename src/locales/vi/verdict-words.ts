import type { Comparator } from '../../domain/programme/target';
import type { Status } from '../../domain/verdict/status';

/** What a verdict is called (contract, design §5). */
export interface VerdictLike {
  readonly status: Status;
  readonly exceeded: boolean;
  readonly late: boolean;
}

export function verdictWord({ status, exceeded, late }: VerdictLike, comparator: Comparator): string {
  switch (status) {
    case 'no-target':
      return 'Chưa giao kế hoạch';
    case 'not-applicable':
      return 'Không phát sinh nhiệm vụ';
    case 'no-data':
      return 'Chưa có số liệu';
    case 'not-computable':
      return 'Không tính được';
    case 'met':
      return exceeded ? 'Vượt' : late ? 'Đạt, quá hạn' : 'Đạt';
    case 'unmet':
      return comparator === 'done' ? 'Quá hạn' : 'Chưa đạt';
    case 'behind':
      return 'Chậm tiến độ';
    case 'on-track':
      return 'Đúng tiến độ';
    case 'not-due':
      return 'Chưa đến hạn';
  }
}

/** Shown by a verdict whose live figure is no longer the one that was judged. */
export const STALE = 'Cần tổng hợp lại';
