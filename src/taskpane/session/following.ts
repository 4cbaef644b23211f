import type { OutputRole } from '../../app/trace/find-output-cell';
import type { Located, TracedFigure } from '../../app/trace/traced-figure';
import { HostError } from '../../app/workbook/host-error';
import type { Desk } from './desk';

/** Who moves through cells with the arrow keys is asked about the cell that she stays at. */
const PAUSE = 150;

/** *Số này ở đâu ra?*: knows which figure the selected cell holds, and follows figures to what they are made of. */
export class Following {
  private isWatching = false;
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly desk: Desk) {
    let known = desk.store.get().result;
    desk.store.subscribe(() => {
      const { result } = desk.store.get();
      if (result === known) return;
      known = result;
      if (result) void this.begin();
      else desk.store.update({ here: null, trail: [] });
    });
  }

  /** Opens the view with a figure. */
  start(figure: TracedFigure): void {
    this.desk.store.update({ more: 'trace', trail: [figure] });
  }

  /** Shows the selected cell's figure in the view. */
  async showHere(): Promise<void> {
    const here = await this.look();
    this.desk.store.update({ trail: here && here.kind !== 'none' ? [here] : [] });
  }

  /** Shows a figure that the one in view is made of, or goes into. */
  follow(figure: TracedFigure): void {
    this.desk.store.update({ trail: [...this.desk.store.get().trail, figure] });
  }

  /** Shows the figure before. */
  back(): void {
    this.desk.store.update({ trail: this.desk.store.get().trail.slice(0, -1) });
  }

  /** Shows the cell of the detail or summary sheet that a figure goes to. */
  async goUp(figure: TracedFigure, role: OutputRole): Promise<void> {
    const { result } = this.desk.store.get();
    const { runner, around } = this.desk;
    if (!result || runner.isBusy()) return;
    try {
      const { findOutputCell } = await import('./use-cases');
      const found = await findOutputCell(around.workbook, figure, role, result, { aborted: false });
      if (!found) this.desk.store.update({ notice: { kind: 'not-on-output', role } });
      else
        await around.workbook.select(found.sheetId, {
          top: found.cell.row,
          left: found.cell.column,
          rows: 1,
          columns: 1,
        });
    } catch (error) {
      runner.report(error);
    }
  }

  /** From the first result on; what was selected means something else with every new one. */
  private async begin(): Promise<void> {
    try {
      if (!this.isWatching) {
        this.isWatching = true;
        await this.desk.around.workbook.watchSelection(() => this.moved());
      }
    } catch (error) {
      // Nobody asked for it: *Số này ở đâu ra?* in the menu still looks when it is opened.
      this.isWatching = false;
      if (!(error instanceof HostError)) throw error;
    }
    this.moved();
  }

  private moved(): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => void this.look(), PAUSE);
  }

  /** Which figure the selected cell holds, by the latest result; null where nobody can say. */
  private async look(): Promise<Located | null> {
    const { result, work } = this.desk.store.get();
    // A run has Excel to itself; when it has ended, there is a new result.
    if (!result || work) return null;
    try {
      const { locate } = await import('./use-cases');
      const here = locate(await this.desk.around.workbook.readSelection(), result);
      if (this.desk.store.get().result !== result) return null;
      this.desk.store.update({ here });
      return here;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      // A cell is being edited, or Excel is busy: it will be said again when the person goes on.
      return null;
    }
  }
}
