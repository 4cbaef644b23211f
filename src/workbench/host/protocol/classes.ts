/** The classes that a host answers, and how their members are reached by name. */
import { fail, unanswered } from '../error';
import type { HostClass, HostObject, Member } from '../object';

export class Classes {
  constructor(private readonly classes: Readonly<Record<string, HostClass>>) {}

  of({ className }: HostObject): HostClass {
    return this.classes[className] ?? unanswered(className);
  }

  isAlive(object: HostObject): boolean {
    return this.of(object).isAlive(object.target);
  }

  identity(object: HostObject): Record<string, unknown> {
    return this.of(object).identity(object.target);
  }

  /** Null when the object is not a collection. */
  items(object: HostObject): HostObject[] | null {
    return this.of(object).items?.(object.target) ?? null;
  }

  has(object: HostObject, member: string): boolean {
    return member in this.of(object).members;
  }

  /** A property's value, or the object that a member leads to. */
  get(object: HostObject, member: string): unknown {
    const found = this.member(object, member);
    return typeof found === 'function' ? found(object.target) : found.read(object.target);
  }

  set(object: HostObject, member: string, value: unknown): void {
    const found = this.member(object, member);
    if (typeof found === 'function' || !found.write) unanswered(`setting ${object.className}.${member}`);
    else found.write(object.target, value);
  }

  call(object: HostObject, member: string, args: readonly unknown[]): unknown {
    const found = this.member(object, member);
    return typeof found === 'function' ? found(object.target, ...args) : fail('InvalidOperation');
  }

  /** Names of the properties that are values. */
  properties(object: HostObject): string[] {
    return Object.entries(this.of(object).members).flatMap(([name, member]) =>
      typeof member === 'function' ? [] : [name],
    );
  }

  private member(object: HostObject, name: string): Member {
    const { members, hidden } = this.of(object);
    return members[name] ?? hidden[name] ?? unanswered(`${object.className}.${name}`);
  }
}
