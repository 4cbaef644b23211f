import type { ReportRequest } from '../../app/reading/read-reports';
import { stampOf, type Stamp } from '../../app/run/stamp';
import type { IsoDate } from '../../domain/period/iso-date';
import type { Summary } from '../../domain/summary/summary';
import { localDay } from './local-day';
import type { Runner } from './runner';
import type { Snapshot } from './snapshot';
import type { Store } from './store';
import type { Surroundings } from './surroundings';

/** What every family of actions has at hand: the state, the world, and what a person chose so far. */
export class Desk {
  constructor(
    readonly store: Store<Snapshot>,
    readonly around: Surroundings,
    readonly runner: Runner,
  ) {}

  /** Programme and period; null where nothing is chosen yet, and the person is asked to choose. */
  request(): (ReportRequest & { readonly today: IsoDate }) | null {
    const { programme, period, stage } = this.store.get();
    if (programme && period) return { programme, period, today: this.today() };
    // Where the workbook could not be opened, that is what the person is told.
    if (stage !== 'failed') this.store.update({ notice: { kind: 'choose-first' } });
    return null;
  }

  /** What the latest check found; only what is offered after a check may ask. */
  summary(): Summary {
    const { result } = this.store.get();
    if (!result) throw new Error('Nothing has been checked yet');
    return result.summary;
  }

  /** The day it is where the person is. */
  today(): IsoDate {
    return localDay(this.around.now());
  }

  /** Who does something, and when: now. */
  stamp(): Stamp {
    return stampOf(this.around.now(), this.store.get().person);
  }
}
