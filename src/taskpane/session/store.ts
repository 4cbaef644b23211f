/** A value that many may watch. Every change makes a new value, so that an unchanged part stays the same object. */
export class Store<T extends object> {
  private readonly listeners = new Set<() => void>();

  constructor(private value: T) {}

  /** Bound, as React wants it. */
  readonly get = (): T => this.value;

  /** Bound, as React wants it. Returns what ends the subscription. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  update(change: Partial<T>): void {
    this.value = { ...this.value, ...change };
    for (const listener of this.listeners) listener();
  }
}
