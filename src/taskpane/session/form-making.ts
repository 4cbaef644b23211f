import type { WantedForms } from '../../app/forms/make-forms';
import { Cancelled } from '../../app/run/run';
import type { Desk } from './desk';
import type { Opening } from './opening';

/** Which forms a person wants. */
export type FormsChoice = Omit<WantedForms, 'programme'>;

/** *Tạo biểu mẫu*: blank report sheets for units. */
export class FormMaking {
  constructor(
    private readonly desk: Desk,
    private readonly opening: Opening,
  ) {}

  async make(choice: FormsChoice): Promise<void> {
    const request = this.desk.request();
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
}
