import type { Run } from '../../app/run/run';
import { HostError } from '../../app/workbook/host-error';
import { mayBeReport, ownSheet, type SheetInfo, type Watch } from '../../app/workbook/workbook';
import { offeredPeriods, parsePeriod, sourcePeriod, type Period } from '../../domain/period/period';
import type { Programme } from '../../domain/programme/programme';
import type { BuiltInProgramme } from '../../programmes/built-in';
import { defaultPeriod } from './default-period';
import { loadTexts } from './load-texts';
import type { Runner } from './runner';
import type { Snapshot } from './snapshot';
import type { Store } from './store';
import type { Surroundings } from './surroundings';
import { readFirstForms, suggest } from './suggest';
import type { UnitForms } from './unit-forms';
import { CHOICE_KEY, writeChoice } from './write-choice';

/** Takes up a workbook: which programme and period were chosen in it, and who changes its sheets. */
export class Opening {
  private opened: Promise<void> | null = null;
  private watch: Watch | null = null;
  private programmes: readonly BuiltInProgramme[] = [];

  constructor(
    private readonly store: Store<Snapshot>,
    private readonly around: Surroundings,
    private readonly runner: Runner,
    private readonly unitForms: UnitForms,
  ) {}

  /** Done once; after a failure it may be tried again. */
  open(): Promise<void> {
    this.opened ??= this.openAndReport();
    return this.opened;
  }

  async chooseProgramme(id: string, wanted: string | null = null): Promise<void> {
    const found = this.programmes.find((programme) => programme.id === id);
    if (!found) {
      this.store.update({ stage: 'start', notice: { kind: 'programme-unknown', id } });
      return;
    }
    const loaded = await found.load();
    if (!loaded.ok) {
      this.store.update({ stage: 'start', notice: { kind: 'programme-refused', problems: loaded.problems } });
      return;
    }
    const { programme } = loaded;
    const { suggested } = this.store.get();
    const named = suggested?.programme.id === id ? suggested.period : null;
    const period = offered(programme, wanted ?? named) ?? defaultPeriod(programme, this.around.now());
    await this.take(programme, period, false);
  }

  async choosePeriod(code: string): Promise<void> {
    const { programme } = this.store.get();
    const period = programme && offered(programme, code);
    if (period) await this.take(programme, period, this.store.get().own);
  }

  /** Works with the programme that lives in the workbook; the period stays where that programme offers it. */
  async takeOwn(programme: Programme, wanted: string | null = this.store.get().period?.code ?? null): Promise<void> {
    await this.take(programme, offered(programme, wanted) ?? defaultPeriod(programme, this.around.now()), true);
  }

  /** Reads the workbook's own programme. False where its sheets hold mistakes, which are then shown. */
  async readOwn(run: Run, wanted?: string | null): Promise<boolean> {
    const { readProgrammeInWorkbook } = await import('./setup-cases');
    const read = await readProgrammeInWorkbook(this.around.workbook, run);
    const { programme, own } = this.store.get();
    if (!read) {
      // Its sheets were taken away: what is chosen goes on as it was.
      this.store.update({ own: false, mistakes: [], stage: programme ? 'ready' : 'start' });
      return programme !== null;
    }
    if (!read.ok) {
      const { mistakes } = read;
      const stage = programme ? 'ready' : 'start';
      this.store.update({
        stage,
        mistakes,
        more: 'setup',
        notice: { kind: 'programme-mistakes', count: mistakes.length },
      });
      return false;
    }
    const isUnchanged = own && JSON.stringify(programme) === JSON.stringify(read.programme);
    if (isUnchanged) this.store.update({ mistakes: [] });
    else await this.takeOwn(read.programme, wanted);
    return true;
  }

  /** Counts the sheets again, since people add them while the pane stands open. Without a result only: then it shows. */
  async recount(): Promise<void> {
    const { stage, result, work } = this.store.get();
    if (stage !== 'ready' || result || work) return;
    try {
      const { sheets } = await this.around.workbook.open();
      this.store.update(countSheets(sheets));
    } catch (error) {
      // Nobody asked for this: while Excel is busy the old count stands, and a check says what is the matter.
      if (!(error instanceof HostError)) throw error;
    }
  }

  private async openAndReport(): Promise<void> {
    this.store.update({ stage: 'opening', notice: null });
    try {
      await this.takeUp();
    } catch (error) {
      this.opened = null;
      this.store.update({ stage: 'failed' });
      this.runner.report(error);
    }
  }

  private async takeUp(): Promise<void> {
    const { workbook, preferences } = this.around;
    const [texts, programmes, { sheets }] = await Promise.all([
      loadTexts(preferences.language()),
      this.around.loadProgrammes(),
      workbook.open(),
    ]);
    this.programmes = programmes;
    this.store.update({
      texts,
      programmes: programmes.map(({ id, title }) => ({ id, title })),
      ...countSheets(sheets),
    });
    this.watch ??= await workbook.watch((name) => this.noteChange(name));
    const stored = await workbook.readSetting(CHOICE_KEY);
    const choice = stored === null ? null : (await import('./read-choice')).readChoice(stored);
    const livesHere = ownSheet(sheets, 'programme', 'indicators') !== undefined;
    if (livesHere) await this.readOwn(this.quietRun(), choice?.kind === 'choice' ? choice.period : null);
    else if (choice?.kind === 'choice') await this.chooseProgramme(choice.programme, choice.period);
    else if (choice === null) await this.begin(sheets);
    else
      this.store.update({
        stage: 'start',
        notice: { kind: choice.kind === 'newer' ? 'settings-newer' : 'settings-unreadable' },
      });
  }

  /** Nobody has chosen: a unit's own file shows its form; of any other the clerk confirms what the reports name, or chooses. */
  private async begin(sheets: readonly SheetInfo[]): Promise<void> {
    const { forms, areAll } = await readFirstForms(this.around.workbook, sheets);
    if (areAll && (await this.unitForms.takeUp(sheets, forms))) return;
    this.store.update({ stage: 'start', suggested: await suggest(forms, this.store.get().programmes) });
  }

  /** For what is read while the workbook is opened: nobody watches, nobody stops it. */
  private quietRun(): Run {
    const { breathe, elapsed, digest } = this.around;
    return { signal: { aborted: false }, onProgress: () => undefined, breathe, elapsed, digest };
  }

  /** Makes a choice the session's, and remembers it in the workbook. */
  private async take(programme: Programme, period: Period, own: boolean): Promise<void> {
    this.store.update({
      stage: 'ready',
      programme,
      period,
      asOf: null,
      ...(programme.tasks.length === 0 && this.store.get().tab === 'tasks' ? { tab: 'reports' as const } : {}),
      own,
      suggested: null,
      mistakes: [],
      result: null,
      incoming: null,
      due: null,
      changed: [],
      differences: [],
      notice: null,
    });
    try {
      const { readDue } = await import('../../app/board/due-dates');
      this.store.update({ due: await readDue(this.around.workbook, sourcePeriod(period, programme.reporting).code) });
      await this.around.workbook.writeSetting(CHOICE_KEY, writeChoice(programme.id, period.code));
    } catch (error) {
      this.runner.report(error);
    }
  }

  /** Only changes that may have made a result out of date are worth a word. */
  private noteChange(name: string): void {
    this.unitForms.noteChange(name);
    const { changed, result, work } = this.store.get();
    if (!result && !work) return;
    if (changed.includes(name) || result?.otherSheets.some((sheet) => sheet.name === name)) return;
    this.store.update({ changed: [...changed, name] });
  }
}

/** The period of a code, where the programme offers it. */
function offered({ year, reporting }: Programme, code: string | null): Period | null {
  const period = code === null ? null : parsePeriod(code);
  return offeredPeriods(year, reporting).find((candidate) => candidate.code === period?.code) ?? null;
}

/** What can be checked: sheets with something on them that may be reports, and reports that live on without one. */
const countSheets = (sheets: readonly SheetInfo[]): Pick<Snapshot, 'sheets' | 'hasFreezes'> => ({
  sheets: sheets.filter((sheet) => mayBeReport(sheet) && !sheet.blank).length,
  hasFreezes: sheets.some(({ mark }) => mark?.role === 'freeze'),
});
