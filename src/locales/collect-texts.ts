import type { FileProblem, Predecessor } from '../app/collect/file-problem';
import type { CellValue } from '../domain/report/grid';
import type { FindingCounts } from '../domain/finding/count-findings';

/** *Nhận báo cáo*. */
export interface CollectTexts {
  readonly title: string;
  readonly hint: string;
  readonly choose: string;
  readonly drop: string;
  /** What will happen, before a file is chosen. */
  readonly promise: string;
  readonly overview: (files: number, reports: number, problems: number) => string;
  readonly list: string;
  readonly problems: string;
  readonly problem: (problem: FileProblem) => string;
  /** What taking the report in does to what stands there. */
  readonly predecessor: (predecessor: Predecessor, changes: number) => string;
  readonly counts: (counts: FindingCounts) => string;
  readonly flawless: string;
  readonly take: (unit: string) => string;
  readonly replace: (unit: string) => string;
  readonly moreFindings: (left: number) => string;
  readonly showChanges: (count: number) => string;
  /** `7.2 Lũy kế …: từ 12 thành 15` */
  readonly change: (code: string, heading: string, from: CellValue, to: CellValue) => string;
  readonly severalFiles: (unit: string) => string;
  readonly takeIn: (reports: number) => string;
  readonly chooseOthers: string;
  readonly taken: (reports: number) => string;
  readonly stopped: (reports: number) => string;
}
