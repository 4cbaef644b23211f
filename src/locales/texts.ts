import type { HostErrorCode } from '../app/workbook/host-error';
import type { Progress } from '../app/run/run';
import type { Finding, Place } from '../domain/finding/finding';
import type { Period } from '../domain/period/period';
import type { PlacedProblem } from '../domain/programme/problem';
import type { Comparator } from '../domain/programme/target';
import type { TaskFinding } from '../domain/task/task-finding';
import type { FigureWords } from './figure-words';
import type { Language } from './format-number';
import type { PaneTexts } from './pane-texts';
import type { SummaryWords } from './summary-words';
import type { VerdictLike } from './vi/verdict-words';

/** Everything that the pane says, in one language. Sheets are written in Vietnamese whatever the pane speaks. */
export interface Texts {
  readonly language: Language;
  /** One sentence: what was found, what was expected, what to do. */
  readonly finding: (finding: Finding) => string;
  /** `Trang “Văn Yên”, ô F25`; null where a finding has no place in the workbook. */
  readonly place: (place: Pick<Place, 'sheet' | 'cell'>) => string | null;
  /** `Quý I/2023` */
  readonly period: (period: Period) => string;
  /** `Quý I`, where the year is plain. */
  readonly periodStem: (period: Period) => string;
  readonly verdict: (verdict: VerdictLike, comparator: Comparator) => string;
  readonly figures: FigureWords;
  readonly units: SummaryWords;
  readonly hostError: (code: HostErrorCode, detail: string | null) => string;
  readonly progress: (progress: Progress) => string;
  /** As `finding`, of the sheet of tasks. */
  readonly taskFinding: (finding: TaskFinding) => string;
  readonly programmeProblem: (problem: PlacedProblem) => string;
  /** A whole number or a plain decimal as the language writes it. */
  readonly number: (value: number) => string;
  readonly pane: PaneTexts;
}
