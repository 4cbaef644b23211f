import type { UnitStatus } from '../../domain/examination/examination';
import type { Finding } from '../../domain/finding/finding';
import type { Unit } from '../../domain/programme/unit';
import type { ReportChange } from '../../domain/report/compare-readings';
import type { SheetReading } from '../../domain/report/read-sheet';
import type { FileProblem, Predecessor } from './file-problem';

/** A report that can be taken in. */
export interface IncomingReport {
  readonly kind: 'report';
  readonly unit: Unit;
  readonly reading: SheetReading;
  readonly checksum: string;
  readonly status: UnitStatus;
  readonly findings: readonly Finding[];
  readonly predecessor: Predecessor;
  /** What it says otherwise than its predecessor; empty where there is none. */
  readonly changes: readonly ReportChange[];
  /** Its predecessor says the same in every cell. */
  readonly same: boolean;
}

/** One file, judged before anything is written. */
export interface JudgedFile {
  /** Tells files apart that bear the same name. */
  readonly id: string;
  readonly name: string;
  /** ISO date and time of the file's last change. */
  readonly modified: string | null;
  readonly verdict: IncomingReport | { readonly kind: 'problem'; readonly problem: FileProblem };
}

/** A file that is a report. */
export type JudgedReport = JudgedFile & { readonly verdict: IncomingReport };
