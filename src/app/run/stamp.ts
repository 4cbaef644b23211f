/** Who does something and when: the clock and the name are arguments, so that a run can be repeated. */
export interface Stamp {
  /** ISO date and time. */
  readonly at: string;
  /** As the person calls herself; empty where she did not say. */
  readonly by: string;
  /** The moment as it is printed: `14:05 ngày 03/04/2023`. */
  readonly printed: string;
}
