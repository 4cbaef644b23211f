import type { JudgedFile } from '../../app/collect/file-verdict';
import type { Link } from '../../app/freeze/still-linked';
import type { FormCheck } from '../../app/self-check/check-form';
import type { PeriodView } from '../../app/reading/period-view';
import type { OutputRole } from '../../app/trace/find-output-cell';
import type { Located, TracedFigure } from '../../app/trace/traced-figure';
import type { HostErrorCode } from '../../app/workbook/host-error';
import type { ProgrammeMistake } from '../../domain/programme/mistake';
import type { Progress } from '../../app/run/run';
import type { Finding } from '../../domain/finding/finding';
import type { IsoDate } from '../../domain/period/iso-date';
import type { FreezeStanding } from '../../domain/freeze/freeze';
import type { Period } from '../../domain/period/period';
import type { ProgrammeProblem } from '../../domain/programme/problem';
import type { Programme } from '../../domain/programme/programme';
import type { SheetRef } from '../../domain/report/grid';
import type { FindingCounts } from '../../domain/finding/count-findings';
import type { WorkKind } from '../../locales/pane-texts';
import type { Texts } from '../../locales/texts';

/** opening: the workbook is being looked at · failed: Excel refused · start: no programme yet · ready · form: a unit fills its own. */
export type Stage = 'opening' | 'failed' | 'start' | 'ready' | 'form';
export type Tab = 'reports' | 'review' | 'results' | 'tasks';
/** Rare jobs that have a view of their own, see `more/panels.ts`. */
export type PanelName =
  'collect' | 'charts' | 'forms' | 'freeze' | 'history' | 'export' | 'trace' | 'setup' | 'next-year' | 'help';
/** What stands in the tabs' place: the menu of rare jobs, or one of them; null: the tabs. */
export type More = 'menu' | PanelName | null;

/** A run under way. */
export interface Work {
  readonly kind: WorkKind;
  readonly progress: Progress | null;
  readonly stopping: boolean;
}

/** What the latest check or consolidation found. */
export interface Result extends PeriodView {
  /** The sheet that leaders read, where the summary has been written as it stands here. */
  readonly written: string | null;
  /** How the period's freeze stands; null where it is not frozen. */
  readonly freeze: FreezeStanding | null;
}

/** Files that were judged, and which of them are to be taken in. */
export interface IncomingFiles {
  readonly files: readonly JudgedFile[];
  /** By {@link JudgedFile.id}. */
  readonly chosen: ReadonlySet<string>;
}

/** A unit's own form, as it stands. */
export type OpenForm =
  | { readonly kind: 'checked'; readonly sheet: SheetRef; readonly check: FormCheck }
  /** Of a programme that is not at hand; null where the form names none. */
  | { readonly kind: 'unknown-programme'; readonly sheet: SheetRef; readonly programme: string | null };

/** What has happened and is to be read, until it is dismissed or something newer happens. */
export type Notice =
  | { readonly kind: 'host-error'; readonly code: HostErrorCode; readonly detail: string | null }
  | { readonly kind: 'programme-refused'; readonly problems: readonly ProgrammeProblem[] }
  | { readonly kind: 'programme-unknown'; readonly id: string }
  | { readonly kind: 'settings-newer' }
  | { readonly kind: 'settings-unreadable' }
  | { readonly kind: 'choose-first' }
  | { readonly kind: 'checked'; readonly reports: number; readonly counts: FindingCounts }
  /** `isLinked`: the detail's figures lead to the reports' cells; else they are values. */
  | { readonly kind: 'consolidated'; readonly sheet: string; readonly isLinked: boolean }
  | { readonly kind: 'review-written'; readonly sheet: string }
  | { readonly kind: 'charts-drawn'; readonly sheet: string }
  | { readonly kind: 'plan-written' }
  /** The headings of the plan's sheet are gone: nothing was written over it. */
  | { readonly kind: 'plan-kept' }
  | { readonly kind: 'digest-written'; readonly sheet: string }
  | { readonly kind: 'accepted' }
  | { readonly kind: 'fixed' }
  | { readonly kind: 'fix-undone' }
  | { readonly kind: 'report-accepted' | 'report-reopened' | 'version-restored'; readonly unit: string }
  | { readonly kind: 'collected'; readonly reports: number }
  | { readonly kind: 'collect-stopped'; readonly reports: number }
  /** Sheets by name: those that were made, and those that stay since somebody has filled them. */
  | { readonly kind: 'forms-made'; readonly sheets: readonly string[]; readonly kept: readonly string[] }
  | { readonly kind: 'forms-opened'; readonly forms: number }
  | { readonly kind: 'no-form-in-front' }
  | { readonly kind: 'programme-of-other-form'; readonly id: string }
  | { readonly kind: 'programme-written' }
  | { readonly kind: 'programme-read' }
  | { readonly kind: 'programme-mistakes'; readonly count: number }
  | { readonly kind: 'programme-file-unreadable' }
  | { readonly kind: 'plan-assigned' }
  | { readonly kind: 'judged' }
  /** The figure has no cell there, or the sheet has not been written. */
  | { readonly kind: 'not-on-output'; readonly role: OutputRole }
  | { readonly kind: 'frozen'; readonly period: Period }
  | { readonly kind: 'unfrozen'; readonly period: Period }
  | { readonly kind: 'frozen-already'; readonly period: Period; readonly day: IsoDate }
  /** Another period reads the same reports and is frozen; some units' are other ones by now. */
  | { readonly kind: 'frozen-alike'; readonly period: Period; readonly units: string }
  | { readonly kind: 'frozen-newer' }
  | { readonly kind: 'not-frozen-differs' }
  /** `kept`: units whose report stays, by name. */
  | { readonly kind: 'reports-removed'; readonly removed: number; readonly kept: readonly string[] }
  | {
      readonly kind: 'history-taken';
      readonly periods: readonly Period[];
      readonly lines: number;
      readonly passedOver: number;
    }
  | { readonly kind: 'history-nothing' | 'history-unreadable'; readonly year: number }
  | { readonly kind: 'reports-linked'; readonly links: readonly Link[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'unexpected' };

/** A programme that may be chosen. */
export interface ProgrammeChoice {
  readonly id: string;
  readonly title: string;
}

/** A choice that only has to be confirmed. */
export interface Suggestion {
  readonly programme: ProgrammeChoice;
  /** A period's code; null where the reports name none. */
  readonly period: string | null;
}

/** All that the pane shows, at one moment. Replaced as a whole, never changed. */
export interface Snapshot {
  readonly stage: Stage;
  readonly texts: Texts;
  /** As the person calls herself; empty where she did not say. */
  readonly person: string;
  readonly programmes: readonly ProgrammeChoice[];
  /** What the workbook's reports name, where nobody has chosen yet. */
  readonly suggested: Suggestion | null;
  readonly programme: Programme | null;
  /** True where the programme lives in the workbook, on sheets that the clerk edits. */
  readonly own: boolean;
  /** What must be put right on those sheets before they can be used. */
  readonly mistakes: readonly ProgrammeMistake[];
  readonly period: Period | null;
  /** The day as of which tasks are looked at; null: the one on their sheet, or the usual one. */
  readonly asOf: IsoDate | null;
  readonly tab: Tab;
  readonly more: More;
  /** The indicator whose charts are looked at, by its code; null: none was chosen yet. */
  readonly charted: string | null;
  /** Sheets that may be reports, counted when the workbook was opened. */
  readonly sheets: number;
  /** Some period is frozen: reports may live on without their sheets. */
  readonly hasFreezes: boolean;
  readonly work: Work | null;
  readonly result: Result | null;
  /** When the period's reports are due; null where nobody said so. */
  readonly due: IsoDate | null;
  /** Files that came in and wait for a decision. */
  readonly incoming: IncomingFiles | null;
  /** The form that is looked at as its unit sees it; null at any other stage. */
  readonly form: OpenForm | null;
  /** Reports that people changed since the result was worked out. */
  readonly changed: readonly string[];
  /** Cells where Excel's figure differs from the add-in's, of the latest consolidation. */
  readonly differences: readonly Finding[];
  readonly notice: Notice | null;
  /** What the selected cell holds; null where nobody looked yet. */
  readonly here: Located | null;
  /** Figures that are being followed, each out of the one before; the last is in view. */
  readonly trail: readonly TracedFigure[];
}
