import type { ChartTexts } from './chart-texts';
import type { FindingCounts, FindingKind } from '../domain/finding/count-findings';
import type { UnitStatus } from '../domain/examination/examination';
import type { State } from '../domain/report/form-words';
import type { Standing } from '../domain/report/observation';
import type { TaskStatus } from '../domain/task/task-standing';
import type { Status } from '../domain/verdict/status';
import type { CollectTexts } from './collect-texts';
import type { FormsTexts } from './forms-texts';
import type { FreezeTexts } from './freeze-texts';
import type { HistoryTexts } from './history-texts';
import type { SetupTexts } from './setup-texts';

/** What the pane can be busy with. */
export type WorkKind =
  | 'judge-files'
  | 'take-in'
  | 'accept-report'
  | 'reopen-report'
  | 'restore'
  | 'check'
  | 'consolidate'
  | 'charts'
  | 'review'
  | 'accept'
  | 'fix'
  | 'forms'
  | 'sample'
  | 'setup'
  | 'plan'
  | 'digest'
  | 'freeze'
  | 'unfreeze'
  | 'remove-reports'
  | 'history';

/** What the pane itself says. Strings and functions only, so that a test can walk it. */
export interface PaneTexts {
  readonly product: string;
  readonly top: {
    readonly programme: string;
    readonly period: string;
    readonly more: string;
    readonly closeMore: string;
  };
  readonly tabs: {
    readonly list: string;
    readonly reports: string;
    readonly review: string;
    readonly results: string;
    readonly tasks: string;
    readonly reportsCount: (reported: number, expected: number) => string;
    readonly reviewCount: (counts: FindingCounts) => string;
    readonly resultsCount: (counts: Readonly<Record<Status, number>>) => string;
    readonly tasksCount: (counts: Readonly<Record<TaskStatus, number>>) => string;
  };
  readonly start: StartTexts;
  readonly steps: StepTexts;
  readonly collect: CollectTexts;
  readonly copying: CopyTexts;
  readonly exports: ExportTexts;
  readonly board: BoardTexts;
  readonly review: ReviewTexts;
  readonly results: ResultTexts;
  readonly tasks: TaskTexts;
  readonly more: MoreTexts;
  readonly setup: SetupTexts;
  readonly charts: ChartTexts;
  readonly forms: FormsTexts;
  readonly freeze: FreezeTexts;
  readonly history: HistoryTexts;
  readonly notices: NoticeTexts;
  readonly paging: {
    /** The button that shows the next part of a long list. */
    readonly showMore: (next: number, left: number) => string;
  };
}

/** The first run, and what stands where nothing has been checked yet. */
export interface StartTexts {
  readonly title: string;
  readonly what: string;
  readonly promise: string;
  readonly choose: string;
  /** Whose reports the sheets are, by their own word. */
  readonly named: (programme: string) => string;
  readonly opening: string;
  readonly loadingPart: string;
  readonly notChecked: (sheets: number) => string;
  readonly noSheets: string;
  /** No report sheets, since they were removed after a freeze. */
  readonly onlyFrozen: string;
  /** The button that fills the workbook with invented reports, and what it does. */
  readonly sample: string;
  readonly sampleHint: string;
}

/** The pinned button and what stands around it. */
export interface StepTexts {
  readonly useProgramme: string;
  readonly retry: string;
  /** `sheets`: report sheets of all periods, since all are read. */
  readonly check: (sheets: number) => string;
  readonly checkAgain: (reports: number) => string;
  readonly consolidate: (period: string) => string;
  readonly openSheet: (sheet: string) => string;
  readonly working: Readonly<Record<WorkKind, string>>;
  readonly stop: string;
  readonly stopping: string;
  /** Above *Tổng hợp*, where not everything will be in the total; null where it will. */
  readonly incomplete: (errors: number, missing: number) => string | null;
}

/** *Báo cáo*. */
export interface BoardTexts {
  readonly overview: (reported: number, expected: number, withErrors: number) => string;
  readonly status: Readonly<Record<UnitStatus | 'accepted' | 'frozen', string>>;
  readonly late: string;
  readonly lateMissing: string;
  /** How a report came in. */
  readonly received: (file: string, version: number, when: string, by: string) => string;
  readonly acceptedBy: (by: string, when: string, reason: string) => string;
  readonly filled: (filled: number, asked: number) => string;
  readonly accept: string;
  readonly acceptOf: (unit: string) => string;
  readonly acceptReason: string;
  readonly reopen: string;
  readonly reopenOf: (unit: string) => string;
  readonly acceptedNow: (unit: string) => string;
  readonly reopenedNow: (unit: string) => string;
  readonly restoredNow: (unit: string) => string;
  readonly showVersion: (version: number) => string;
  readonly restoreVersion: (version: number) => string;
  readonly collect: string;
  readonly due: string;
  readonly dueHint: string;
  readonly copyMissing: string;
  readonly missingMessage: (period: string, units: string) => string;
  readonly byIndicator: (count: number) => string;
  readonly lacking: (reported: number, expected: number, names: string) => string;
  readonly estimate: string;
  readonly findings: (counts: FindingCounts) => string;
  readonly showFindings: (unit: string) => string;
  readonly openSheet: string;
  readonly openSheetOf: (unit: string) => string;
  readonly unassigned: (findings: number) => string;
  readonly otherSheets: (names: string) => string;
}

/** What opens an answer, what it asks for, and what gives it. */
interface AnswerTexts {
  readonly open: string;
  readonly reason: string;
  readonly save: string;
}

/** *Rà soát*. */
export interface ReviewTexts {
  readonly filter: string;
  readonly all: string;
  /** Names the list of units for a screen reader. */
  readonly list: string;
  readonly severity: Readonly<Record<FindingKind, string>>;
  /** Of a single finding. */
  readonly kind: Readonly<Record<FindingKind, string>>;
  readonly none: string;
  readonly noneOfKind: string;
  readonly noUnit: string;
  readonly goTo: (place: string) => string;
  readonly goToOf: (place: string, unit: string) => string;
  /** Answering an error: the figure is right. Answering a warning: nothing is amiss. */
  readonly accepting: AnswerTexts;
  readonly explaining: AnswerTexts;
  readonly chooseSheet: string;
  /** Writes what was understood into the cell; `more` opens the choice to do so with all of the kind. */
  readonly fix: string;
  readonly moreFixes: string;
  readonly fixAll: (cells: number) => string;
  readonly lastFix: (cells: number) => string;
  readonly undo: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly yourName: string;
  readonly yourNameHint: string;
  readonly cancel: string;
  readonly acceptedBecause: (reason: string, by: string, date: string) => string;
}

/** *Kết quả*. */
export interface ResultTexts {
  /** `14 đạt, 5 chưa đạt, 4 chậm, 6 chưa đến hạn; còn thiếu báo cáo của Mù Cang Chải.` */
  readonly opening: (counts: Readonly<Record<Status, number>>, missing: string) => string;
  readonly section: Readonly<Record<Status | 'without-target', string>>;
  readonly of: (figure: string, plan: string) => string;
  readonly expectedByNow: (amount: string) => string;
  readonly noFigure: string;
  readonly notComputable: string;
  readonly plan: (plan: string) => string;
  readonly incomplete: (reported: string) => string;
  /** What keeps a unit's figure out. */
  readonly standing: Readonly<Record<Exclude<Standing, 'reported'>, string>>;
  readonly showUnits: (units: number) => string;
  readonly goToCell: (cell: string) => string;
  readonly goToUnit: (unit: string, cell: string) => string;
  readonly state: Readonly<Record<State, string>>;
  /** `-8,9% (từ 90 thành 82)`: a change with the two numbers it is between. */
  readonly fromTo: (change: string, from: string, to: string) => string;
  readonly countsUnitsOf: (indicator: string) => string;
  readonly workedOutFrom: (indicators: string) => string;
  readonly judgedBecause: (reason: string) => string;
  /** Sentences on targets that are unmet or behind, for the report's text. */
  readonly copyOne: string;
  readonly copyOneOf: (indicator: string) => string;
  readonly copyAll: (targets: number) => string;
}

/** *Nhiệm vụ*. */
export interface TaskTexts {
  readonly asOf: string;
  readonly opening: (total: number, counts: Readonly<Record<TaskStatus, number>>) => string;
  readonly nothingWritten: string;
  readonly lead: string;
  readonly allLeads: string;
  readonly noLead: string;
  readonly ofLead: (lead: string, tasks: number) => string;
  readonly section: Readonly<Record<'late' | 'month' | 'soon' | 'review' | 'unmoved' | 'open' | 'settled', string>>;
  readonly none: string;
  readonly status: Readonly<Record<TaskStatus, string>>;
  readonly due: (date: string) => string;
  readonly late: (days: number) => string;
  readonly left: (days: number) => string;
  readonly doneOn: (date: string) => string;
  readonly arisen: string;
  readonly unmoved: (indicators: string) => string;
  readonly goToRow: (row: number) => string;
  readonly goToRowOf: (task: string, row: number) => string;
  readonly writePlan: string;
  readonly updatePlan: string;
  readonly updateHint: string;
  readonly writeDigest: (period: string) => string;
  /** Above the tasks that serve an indicator. */
  readonly serving: string;
}

/** What every button says that copies something. */
export interface CopyTexts {
  readonly copy: string;
  readonly of: (what: string) => string;
  readonly copied: string;
  /** The clipboard was refused: the text stands below. */
  readonly byHand: string;
}

/** *Xuất số liệu*. */
export interface ExportTexts {
  readonly title: string;
  readonly hint: string;
  readonly checkFirst: string;
  readonly download: string;
  readonly downloadOf: (what: string) => string;
  readonly downloaded: (name: string) => string;
  readonly formats: Readonly<
    Record<'text' | 'csv' | 'json' | 'dhis2', { readonly title: string; readonly hint: string }>
  >;
}

/** *Việc khác*: the one menu. */
export interface MoreTexts {
  readonly title: string;
  /** From a panel to the menu. */
  readonly back: string;
  readonly trace: string;
  readonly traceHint: string;
  readonly writeReview: string;
  readonly writeReviewHint: string;
  readonly language: string;
  readonly person: string;
  readonly personHint: string;
  readonly help: string;
  readonly helpHint: string;
  readonly helpLines: readonly string[];
}

/** What has happened, and what to do about it. */
export interface NoticeTexts {
  readonly dismiss: string;
  readonly checked: (reports: number, counts: FindingCounts) => string;
  readonly cancelled: string;
  readonly consolidated: (sheet: string) => string;
  /** With it, where there are too many figures for links. */
  readonly asValues: string;
  readonly reviewWritten: (sheet: string) => string;
  readonly planWritten: string;
  readonly planKept: string;
  readonly digestWritten: (sheet: string) => string;
  readonly accepted: string;
  readonly fixed: string;
  readonly fixUndone: string;
  readonly programmeWritten: string;
  readonly programmeRead: string;
  readonly programmeMistakes: (count: number) => string;
  readonly programmeFileUnreadable: string;
  readonly planAssigned: string;
  readonly notOnOutput: Readonly<Record<'detail' | 'summary', string>>;
  readonly judged: string;
  readonly changed: (sheets: string) => string;
  readonly differences: (count: number) => string;
  readonly programmeRefused: string;
  readonly programmeUnknown: (id: string) => string;
  readonly settingsNewer: string;
  readonly settingsUnreadable: string;
  readonly chooseProgrammeFirst: string;
  readonly unexpected: string;
  readonly andMore: (more: number) => string;
}
