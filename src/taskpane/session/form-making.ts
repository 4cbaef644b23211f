import type { WantedForms } from '../../app/forms/make-forms';
import { Cancelled } from '../../app/run/run';
import type { Desk } from './desk';
import type { Opening } from './opening';
import type { Setup } from './setup';

/** Which forms a person wants. */
export type FormsChoice = Omit<WantedForms, 'programme'>;

/** *Tạo biểu mẫu*: blank report sheets for units. */
export class FormMaking {
  constructor(
    private readonly desk: Desk,
    private readonly opening: Opening,
    private readonly setup: Setup,
  ) {}

  async make(choice: FormsChoice): Promise<void> {
    const request = (await this.setup.readAgain()) ? this.desk.request() : null;
    if (!request) return;
    await this.desk.runner.run('forms', async (run) => {
      const { makeForms } = await import('./use-cases');
      const { programme } = request;
      const outcome = await makeForms(this.desk.around.workbook, { ...choice, programme }, run);
      if (outcome.kind === 'cancelled') throw new Cancelled();
      const { sheets, kept } = outcome;
      this.desk.store.update({ notice: { kind: 'forms-made', sheets, kept: kept.map(({ sheet }) => sheet) } });
    });
    await this.opening.recount();
  }

  /** Whether this Excel opens new workbooks. */
  opensWorkbooks(): boolean {
    return this.desk.around.openWorkbook !== null;
  }

  /** As {@link make}, as a workbook of their own; this one stays as it is. */
  async open(choice: FormsChoice): Promise<void> {
    const request = (await this.setup.readAgain()) ? this.desk.request() : null;
    const { openWorkbook, workbook } = this.desk.around;
    if (!request || !openWorkbook) return;
    await this.desk.runner.run('forms', async (run) => {
      const { newForms } = await import('./use-cases');
      const forms = await newForms(workbook, { ...choice, programme: request.programme }, run);
      if (!forms) throw new Cancelled();
      if (forms.length > 0) await openWorkbook(forms);
      this.desk.store.update({ notice: { kind: 'forms-opened', forms: forms.length } });
    });
  }
}
