import type { StandingReport } from '../../app/board/accept-report';
import type { Calendar } from '../../app/board/board';
import type { IncomingFile } from '../../app/collect/file-reader';
import type { Finding } from '../../domain/finding/finding';
import type { IsoDate } from '../../domain/period/iso-date';
import type { Period } from '../../domain/period/period';
import type { Unit } from '../../domain/programme/unit';
import type { CellRef, SheetRef } from '../../domain/report/grid';
import type { Language } from '../../locales/format-number';
import { SHEET_CHOSEN_REASON } from '../../locales/vi/log-words';
import { VIETNAMESE } from '../../locales/vi/texts';
import { Board } from './board';
import { Collecting } from './collecting';
import { Desk } from './desk';
import { FormMaking, type FormsChoice } from './form-making';
import { Following } from './following';
import { Freezes } from './freezes';
import { Histories } from './histories';
import { loadTexts } from './load-texts';
import { localDay } from './local-day';
import { Navigation } from './navigation';
import { Opening } from './opening';
import { Runner } from './runner';
import { Runs } from './runs';
import { Setup } from './setup';
import type { More, Snapshot, Tab } from './snapshot';
import { Store } from './store';
import type { Surroundings } from './surroundings';
import { TaskRuns } from './task-runs';
import { UnitForms } from './unit-forms';

/** What a person has before her: one state, which pane and ribbon share, and everything that can be done with it. */
export class Session {
  readonly getSnapshot: () => Snapshot;
  readonly subscribe: (listener: () => void) => () => void;
  /** The programme that lives in the workbook. */
  readonly setup: Setup;
  /** What is settled and opened again: *Chốt số liệu*. */
  readonly freezes: Freezes;
  /** Figures of last year's workbook. */
  readonly histories: Histories;
  /** Which figure is selected, and what figures are made of: *Số này ở đâu ra?* */
  readonly following: Following;
  private readonly store: Store<Snapshot>;
  private readonly runner: Runner;
  private readonly opening: Opening;
  private readonly runs: Runs;
  private readonly collecting: Collecting;
  private readonly tasks: TaskRuns;
  private readonly board: Board;
  private readonly forms: FormMaking;
  private readonly unitForms: UnitForms;
  private readonly navigation: Navigation;

  constructor(private readonly around: Surroundings) {
    this.store = new Store(emptySnapshot(around));
    this.getSnapshot = this.store.get;
    this.subscribe = this.store.subscribe;
    this.runner = new Runner(this.store, around);
    const desk = new Desk(this.store, around, this.runner);
    this.unitForms = new UnitForms(desk);
    this.opening = new Opening(this.store, around, this.runner, this.unitForms);
    this.runs = new Runs(desk);
    this.collecting = new Collecting(desk, this.runs);
    this.tasks = new TaskRuns(desk, this.runs);
    this.board = new Board(desk, this.runs);
    this.setup = new Setup(desk, this.opening, this.runs);
    this.forms = new FormMaking(desk, this.opening);
    this.histories = new Histories(desk, this.runs);
    this.freezes = new Freezes(desk, this.runs, this.setup);
    this.following = new Following(desk);
    this.navigation = new Navigation(around.workbook, this.runner);
  }

  /** Looks at the workbook and takes up what was chosen in it. May be asked for again; it is done once. */
  open(): Promise<void> {
    return this.opening.open();
  }

  /** Sheets may have been added: counts them again where the count is shown. */
  recount(): Promise<void> {
    return this.opening.recount();
  }

  async chooseProgramme(id: string): Promise<void> {
    if (!this.runner.isBusy()) await this.opening.chooseProgramme(id);
  }

  async choosePeriod(code: string): Promise<void> {
    if (!this.runner.isBusy()) await this.opening.choosePeriod(code);
  }

  /** *Xem sổ mẫu*: puts the sample's reports into this workbook and takes up their programme. */
  async lookAtSample(): Promise<void> {
    const written = await this.runs.writeSample();
    if (!written) return;
    await this.opening.chooseProgramme(written.programme, written.period);
    await this.opening.recount();
  }

  /** *Kiểm tra*. Waits for the workbook to be opened, since the ribbon may ask first. */
  async check(): Promise<void> {
    await this.open();
    if (await this.setup.readAgain()) await this.runs.check();
  }

  /** *Tổng hợp*. */
  async consolidate(): Promise<void> {
    await this.open();
    if (await this.setup.readAgain()) await this.runs.consolidate();
  }

  /** *Vẽ biểu đồ vào sổ*. */
  async drawCharts(): Promise<void> {
    if (await this.setup.readAgain()) await this.runs.drawCharts();
  }

  /** Opens the charts, with an indicator to look at; null: as they were left. */
  showCharts(indicator: string | null): void {
    this.store.update({ more: 'charts', ...(indicator === null ? {} : { charted: indicator }) });
  }

  /** A person's reason lets a figure count. True when it is on record and the reports were checked again. */
  accept(finding: Finding, reason: string): Promise<boolean> {
    return this.runs.accept(finding, reason);
  }

  /** What was understood is written into the findings' cells. True as with {@link accept}. */
  fix(findings: readonly Finding[]): Promise<boolean> {
    return this.runs.fix(findings);
  }

  /** *Hoàn tác* of the latest fix. */
  async undoFix(): Promise<void> {
    await this.runs.undoFix();
  }

  /** Of several sheets of a unit: the one of this finding is used. True as with {@link accept}. */
  chooseSheet(finding: Finding): Promise<boolean> {
    return this.runs.accept(finding, SHEET_CHOSEN_REASON);
  }

  /** Reads files that came in and says of each what it is and what is wrong with it. */
  judgeFiles(files: readonly IncomingFile[]): Promise<void> {
    return this.collecting.judge(files);
  }

  /** Whether a file that was judged is to be taken in. */
  chooseFile(id: string, taken: boolean): void {
    this.collecting.choose(id, taken);
  }

  /** *Nhận báo cáo*: the chosen files become sheets. */
  takeInFiles(): Promise<void> {
    return this.collecting.takeIn();
  }

  /** A person stands for a report as it is; with errors in it, she says why. True when it is on record. */
  acceptReport(report: StandingReport, reason: string): Promise<boolean> {
    return this.board.accept(report, reason);
  }

  reopenReport(report: StandingReport): Promise<boolean> {
    return this.board.reopen(report);
  }

  /** Shows the sheet that keeps an earlier version of a unit's report. */
  showVersion(unit: Unit, version: number): Promise<void> {
    return this.board.showVersion(unit, version);
  }

  restoreVersion(unit: Unit, version: number): Promise<boolean> {
    return this.board.restore(unit, version);
  }

  /** When the period's reports are due; null: nobody says so. */
  setDue(due: IsoDate | null): Promise<void> {
    return this.board.setDue(due);
  }

  /** What day it is, and on which day a moment was, by the person's own clock. */
  calendar(): Omit<Calendar, 'due'> {
    return this.board.calendar();
  }

  /** *Tạo biểu mẫu*. */
  async makeForms(choice: FormsChoice): Promise<void> {
    if (await this.setup.readAgain()) await this.forms.make(choice);
  }

  /** *Tạo biểu mẫu* as a new workbook. */
  async openForms(choice: FormsChoice): Promise<void> {
    if (await this.setup.readAgain()) await this.forms.open(choice);
  }

  /** Whether this Excel opens new workbooks. */
  opensWorkbooks(): boolean {
    return this.around.openWorkbook !== null;
  }

  /** Looks at the form in front as its own unit does. */
  enterForm(): Promise<void> {
    return this.unitForms.enter();
  }

  /** From a unit's own form to what a province's clerk sees. */
  leaveForm(): void {
    this.unitForms.leave();
  }

  /** The programme of the form that is looked at, from a file. */
  openFormProgramme(text: string): Promise<void> {
    return this.unitForms.openProgramme(text);
  }

  /** *Ghi trang Rà soát*. */
  writeReview(): Promise<void> {
    return this.runs.writeReview();
  }

  /** Makes or updates the sheet that tasks are kept on. */
  writePlan(asOf: IsoDate): Promise<void> {
    return this.tasks.writePlan(asOf);
  }

  /** The tasks of a month or a quarter on a sheet of their own. */
  writeDigest(period: Period): Promise<void> {
    return this.tasks.writeDigest(period);
  }

  /** Tasks are looked at as of this day. */
  chooseDay(asOf: IsoDate): void {
    this.store.update({ asOf });
  }

  /** The day it is where the person is. */
  today(): IsoDate {
    return localDay(this.around.now());
  }

  /** Asks what is under way to stop. */
  cancel(): void {
    this.runner.cancel();
  }

  /** Shows a cell of a sheet, or the sheet's beginning. */
  goTo(sheet: SheetRef, cell: CellRef | null): Promise<void> {
    return this.navigation.goTo(sheet, cell);
  }

  /** Shows a sheet that is known by its name only. */
  openSheet(name: string): Promise<void> {
    return this.navigation.goTo({ id: '', name, file: null }, null);
  }

  showTab(tab: Tab): void {
    this.store.update({ tab });
  }

  /** Opens the menu of rare jobs or one of them; null shows the tabs again. */
  showMore(more: More): void {
    this.store.update({ more, trail: [] });
  }

  dismissNotice(): void {
    this.store.update({ notice: null });
  }

  async setLanguage(language: Language): Promise<void> {
    this.around.preferences.setLanguage(language);
    this.store.update({ texts: await loadTexts(language) });
  }

  setPerson(name: string): void {
    this.around.preferences.setPerson(name);
    this.store.update({ person: this.around.preferences.person() });
  }
}

function emptySnapshot({ preferences }: Surroundings): Snapshot {
  return {
    stage: 'opening',
    texts: VIETNAMESE,
    person: preferences.person(),
    programmes: [],
    suggested: null,
    programme: null,
    own: false,
    mistakes: [],
    period: null,
    asOf: null,
    tab: 'reports',
    more: null,
    charted: null,
    sheets: 0,
    hasFreezes: false,
    work: null,
    result: null,
    due: null,
    incoming: null,
    form: null,
    changed: [],
    differences: [],
    notice: null,
    here: null,
    trail: [],
  };
}
