import { HostError } from '../../app/workbook/host-error';
import { mayBeReport, type Front, type SheetInfo } from '../../app/workbook/workbook';
import type { SheetReading } from '../../domain/report/read-sheet';
import type { Desk } from './desk';
import { FormProgrammes } from './form-programmes';

/** Milliseconds after the latest change: a person who goes on typing is not checked at every cell. */
const PAUSE = 500;

/** A unit's own form, checked while it is filled: the one in front, again after each change of it. */
export class UnitForms {
  private readonly programmes: FormProgrammes;
  private sheets: readonly SheetInfo[] = [];
  /** As last read, by sheet: earlier periods of the unit are among them. */
  private readonly forms = new Map<string, SheetReading>();
  private current: SheetInfo | null = null;
  private front: Front | null = null;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  /** Counts what was shown, so that only the latest is. */
  private turn = 0;

  constructor(private readonly desk: Desk) {
    this.programmes = new FormProgrammes(desk);
  }

  /** Of a workbook in which nobody chose a programme; `forms`: all of it. False where they are not just those of one unit. */
  async takeUp(sheets: readonly SheetInfo[], forms: readonly SheetReading[]): Promise<boolean> {
    if (forms.length === 0) return false;
    const { areOfOneUnit } = await import('./form-cases');
    if (!areOfOneUnit(forms)) return false;
    for (const form of forms) this.forms.set(form.grid.sheet.id, form);
    this.sheets = sheets;
    return this.begin(forms[0]?.grid.sheet.id ?? null);
  }

  /** Shows the form in front its own findings; says so where the sheet in front is none. */
  async enter(): Promise<void> {
    if (this.desk.runner.isBusy()) return;
    try {
      this.sheets = (await this.desk.around.workbook.open()).sheets;
      if (!(await this.begin(null))) this.desk.store.update({ notice: { kind: 'no-form-in-front' } });
    } catch (error) {
      this.desk.runner.report(error);
    }
  }

  /** Back to what a province's clerk sees. */
  leave(): void {
    clearTimeout(this.waiting);
    void this.front?.stop();
    [this.front, this.current] = [null, null];
    this.turn += 1;
    this.forms.clear();
    const stage = this.desk.store.get().programme ? 'ready' : 'start';
    this.desk.store.update({ stage, form: null, notice: null });
  }

  /** A person has changed a sheet. */
  noteChange(name: string): void {
    if (this.current?.name === name) this.checkAfter(PAUSE);
  }

  /** Takes up the programme of a file, as text, where the add-in has none for the form. */
  async openProgramme(text: string): Promise<void> {
    const { form } = this.desk.store.get();
    if (form?.kind !== 'unknown-programme' || form.programme === null) return;
    try {
      if (await this.programmes.open(text, form.programme)) await this.check();
    } catch (error) {
      this.desk.runner.report(error);
    }
  }

  /** Looks at the sheet in front, or at `otherwise` where that is no form, and at each form that comes to the front. */
  private async begin(otherwise: string | null): Promise<boolean> {
    this.front ??= await this.desk.around.workbook.watchFront((id) => void this.bringToFront(id));
    if (await this.look(this.front.sheetId)) return true;
    if (otherwise !== null && (await this.look(otherwise))) return true;
    await this.front.stop();
    this.front = null;
    return false;
  }

  private async bringToFront(id: string): Promise<void> {
    if (this.desk.store.get().work) return;
    try {
      if (!this.sheets.some((sheet) => sheet.id === id)) this.sheets = (await this.desk.around.workbook.open()).sheets;
      await this.look(id);
    } catch (error) {
      // Nobody asked for this: the form that is shown stays, and the next change is read again.
      if (!(error instanceof HostError)) throw error;
    }
  }

  private checkAfter(milliseconds: number): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => void this.check(), milliseconds);
  }

  /** Reads the form again. While a cell is being edited Excel answers nothing: then later. */
  private async check(): Promise<void> {
    if (!this.current) return;
    try {
      await this.look(this.current.id);
    } catch (error) {
      if (error instanceof HostError && (error.code === 'cell-being-edited' || error.code === 'not-responding'))
        this.checkAfter(2 * PAUSE);
      else this.desk.runner.report(error);
    }
  }

  /** Reads one sheet and shows what is to be said of it. False where it is no form. */
  private async look(id: string): Promise<boolean> {
    const sheet = this.sheets.find((candidate) => candidate.id === id && mayBeReport(candidate));
    if (!sheet) return false;
    const turn = (this.turn += 1);
    const { checkForm, labelText, readForms } = await import('./form-cases');
    const [form] = await readForms(this.desk.around.workbook, [sheet]);
    if (!form) return false;
    this.forms.set(id, form);
    const named = labelText(form, 'programme');
    const programme = named === null ? null : await this.programmes.find(named);
    if (turn !== this.turn) return true;
    this.current = sheet;
    const others = [...this.forms.values()].filter((other) => other !== form);
    const ref = form.grid.sheet;
    this.desk.store.update({
      stage: 'form',
      more: null,
      form: programme
        ? { kind: 'checked', sheet: ref, check: checkForm(programme, form, others) }
        : { kind: 'unknown-programme', sheet: ref, programme: named },
    });
    return true;
  }
}
