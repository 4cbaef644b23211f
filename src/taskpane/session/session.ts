import type { IsoDate } from '../../domain/period/iso-date';
import type { Language } from '../../locales/format-number';
import { VIETNAMESE } from '../../locales/vi/texts';
import { Answers } from './answers';
import { Board } from './board';
import { Collecting } from './collecting';
import { Desk } from './desk';
import { FormMaking } from './form-making';
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
  /** What is found is answered: accepted with a reason, fixed, written down. */
  readonly answers: Answers;
  /** Files that come in: *Nhận báo cáo*. */
  readonly collecting: Collecting;
  /** Reports are accepted and opened again. */
  readonly board: Board;
  /** The work plan: *Nhiệm vụ*. */
  readonly tasks: TaskRuns;
  /** *Tạo biểu mẫu*. */
  readonly forms: FormMaking;
  /** A unit looks at its own form. */
  readonly unitForms: UnitForms;
  /** The way to sheets and cells. */
  readonly navigation: Navigation;
  private readonly store: Store<Snapshot>;
  private readonly runner: Runner;
  private readonly opening: Opening;
  private readonly runs: Runs;

  constructor(private readonly around: Surroundings) {
    this.store = new Store(emptySnapshot(around));
    this.getSnapshot = this.store.get;
    this.subscribe = this.store.subscribe;
    this.runner = new Runner(this.store, around);
    const desk = new Desk(this.store, around, this.runner);
    this.unitForms = new UnitForms(desk);
    this.opening = new Opening(this.store, around, this.runner, this.unitForms);
    this.runs = new Runs(desk);
    this.answers = new Answers(desk, this.runs);
    this.collecting = new Collecting(desk, this.runs);
    this.tasks = new TaskRuns(desk, this.runs);
    this.board = new Board(desk, this.runs);
    this.setup = new Setup(desk, this.opening, this.runs);
    this.forms = new FormMaking(desk, this.opening, this.setup);
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

  /** The day it is where the person is. */
  today(): IsoDate {
    return localDay(this.around.now());
  }

  /** Asks what is under way to stop. */
  cancel(): void {
    this.runner.cancel();
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
