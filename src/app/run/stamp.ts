import { printedMoment } from '../../locales/vi/moment-words';

/** Who does something and when: the clock and the name are arguments, so that a run can be repeated. */
export interface Stamp {
  /** ISO date and time by the person's own clock, with how far it is from Greenwich: `2023-04-03T14:05:21+07:00`. */
  readonly at: string;
  /** As the person calls herself; empty where she did not say. */
  readonly by: string;
  /** The moment as it is printed: `14:05 ngày 03/04/2023`. */
  readonly printed: string;
}

export const stampOf = (now: Date, by: string): Stamp => ({ at: localMoment(now), by, printed: printedMoment(now) });

/** The log is read by people: in Vietnam, Greenwich's time would be seven hours off, and a day off before seven. */
function localMoment(moment: Date): string {
  const offset = -moment.getTimezoneOffset();
  const local = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length);
  const two = (number: number) => String(number).padStart(2, '0');
  const far = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(far / 60))}:${two(far % 60)}`;
}
