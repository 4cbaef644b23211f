/** What crosses the wire: the figures by which performance in Excel is judged, since each trip costs 100–300 ms on the web. */

export interface RoundTrip {
  /** Bytes of the request and of its answer, as UTF-8. */
  readonly up: number;
  readonly down: number;
  readonly actions: number;
  readonly objectPaths: number;
  /** Time in this host; not what Excel would take. */
  readonly milliseconds: number;
  /** The library letting go of objects after `Excel.run`: it holds nobody up. */
  readonly cleanup: boolean;
  /** Code of the error that the trip ended with. */
  readonly error: string | null;
}

export interface Totals {
  readonly trips: number;
  readonly cleanups: number;
  readonly up: number;
  readonly down: number;
}

export class Recorder {
  private recorded: RoundTrip[] = [];

  /** In order, since the last reset. */
  get trips(): readonly RoundTrip[] {
    return this.recorded;
  }

  /** Cleanups are counted apart, and their bytes left out. */
  get totals(): Totals {
    const work = this.recorded.filter((trip) => !trip.cleanup);
    const sum = (bytes: (trip: RoundTrip) => number): number => work.reduce((total, trip) => total + bytes(trip), 0);
    return {
      trips: work.length,
      cleanups: this.recorded.length - work.length,
      up: sum(({ up }) => up),
      down: sum(({ down }) => down),
    };
  }

  add(trip: RoundTrip): void {
    this.recorded.push(trip);
  }

  reset(): void {
    this.recorded = [];
  }
}
