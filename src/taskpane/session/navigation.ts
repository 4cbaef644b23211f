import { HostError } from '../../app/workbook/host-error';
import type { Workbook } from '../../app/workbook/workbook';
import type { CellRef, SheetRef } from '../../domain/report/grid';
import type { Runner } from './runner';

/** Leads a person to sheets and cells. */
export class Navigation {
  constructor(
    private readonly workbook: Workbook,
    private readonly runner: Runner,
  ) {}

  /** Shows a cell of a sheet, or the sheet's beginning. */
  async goTo(sheet: SheetRef, cell: CellRef | null): Promise<void> {
    try {
      const id = sheet.id === '' ? await this.findSheet(sheet.name) : sheet.id;
      if (id === null) return;
      const area = { top: cell?.row ?? 0, left: cell?.column ?? 0, rows: 1, columns: 1 };
      await this.workbook.select(id, area);
    } catch (error) {
      this.runner.report(error);
    }
  }

  /** Shows a sheet that is known by its name only. */
  openSheet(name: string): Promise<void> {
    return this.goTo({ id: '', name, file: null }, null);
  }

  /** Null while a run is under way: listing the sheets would take away what the run is building. */
  private async findSheet(name: string): Promise<string | null> {
    if (this.runner.isBusy()) return null;
    const { sheets } = await this.workbook.open();
    const found = sheets.find((sheet) => sheet.name === name);
    if (!found) throw new HostError('not-found', name);
    return found.id;
  }
}
