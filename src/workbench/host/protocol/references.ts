/** Objects that a client holds on to between batches, under ids that this host gives. */
import { fail, unanswered } from '../error';
import type { HostObject } from '../object';
import type { Classes } from './classes';

export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  constructor(private readonly classes: Classes) {}

  /** How many objects clients hold: one that is never let go is a leak of the add-in. */
  get size(): number {
    return this.kept.size;
  }

  *objects(): Generator<HostObject> {
    yield* this.kept.values();
  }

  /** Names by which the client can find the object again. */
  identify(object: HostObject): Record<string, unknown> {
    const id = this.ids.get(object);
    const identity = this.classes.identity(object);
    return id === undefined ? identity : { ...identity, _ReferenceId: id };
  }

  keep(object: HostObject): void {
    if (!this.classes.of(object).canBeKept) unanswered(`tracking of ${object.className}`);
    if (this.ids.has(object)) return;
    const id = `r${this.next++}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
  }

  find(id: string): HostObject {
    const object = this.kept.get(id) ?? fail('InvalidReference');
    return this.classes.isAlive(object) ? object : fail('ItemNotFound');
  }

  release(id: string): void {
    const object = this.kept.get(id);
    if (object) this.ids.delete(object);
    this.kept.delete(id);
  }

  releaseAll(): void {
    this.kept.clear();
    this.ids.clear();
  }
}
