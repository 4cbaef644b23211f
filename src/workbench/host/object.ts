/**
 * Excel's objects as this host makes them. An object is no more than the name of its class and what it stands for in the
 * workbook; what its members answer is written once per class, checked against Microsoft's own declaration.
 */

export const HOST = Symbol('host object');

export interface HostObject<Target = unknown> {
  readonly [HOST]: true;
  /** The class's name in Microsoft's declaration. */
  readonly className: string;
  readonly target: Target;
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && HOST in value;

/** A property that is a value, not a further object. */
export interface Property<Target, Value> {
  read(target: Target): Value;
  /** Absent where the property cannot be set. Written as a method, so that a property of fewer values passes for one of more. */
  write?(target: Target, value: Value): void;
}

export const property = <Target, Value>(
  read: (target: Target) => Value,
  write?: (target: Target, value: Value) => void,
): Property<Target, Value> => (write ? { read, write } : { read });

type ClientObject = OfficeExtension.ClientObject;
type IsAny<T> = 0 extends 1 & T ? true : false;
type HostArgument<A> = A extends ClientObject ? HostObject : A;
type HostArguments<A extends unknown[]> = { [I in keyof A]: HostArgument<A[I]> };
/** `ClientObject` is asked for first: classes with a `value` look like results, too. */
type HostResult<R> = R extends ClientObject
  ? HostObject | null
  : R extends OfficeExtension.ClientResult<infer V>
    ? V
    : unknown;

type Answer<Member, Target> =
  IsAny<Member> extends true
    ? Property<Target, unknown>
    : [Member] extends [(...args: infer A) => infer R]
      ? (target: Target, ...args: HostArguments<A>) => HostResult<R>
      : [NonNullable<Member>] extends [ClientObject]
        ? (target: Target) => HostObject | null
        : Property<Target, Member>;

/**
 * The members of an Excel class as the host answers them. Any may be left out; none may be misspelt or of another type.
 * A member that leads to an object gives null for "there is no such object".
 */
export type Answers<T, Target> = { readonly [K in keyof T]?: Answer<T[K], Target> };

/** Types are checked where a class is written; here every target is just a value. */
export type Member = ((target: unknown, ...args: unknown[]) => unknown) | Property<unknown, unknown>;

export interface HostClass {
  readonly name: string;
  readonly members: Readonly<Record<string, Member>>;
  /** Members of the wire that Microsoft's declaration does not show. */
  readonly hidden: Readonly<Record<string, Member>>;
  /** Names under which the client finds an object again: `Id`, or `_Id` where the class shows none. */
  readonly identity: (target: unknown) => Record<string, unknown>;
  /** Whether what the object stands for is still there; asked before every use. */
  readonly isAlive: (target: unknown) => boolean;
  /** Collections only. */
  readonly items: ((target: unknown) => HostObject[]) | null;
  /** Objects that clients may hold on to without a name: ranges. */
  readonly canBeKept: boolean;
}

export interface ClassOptions<Target> {
  readonly identity?: (target: Target) => Record<string, unknown>;
  readonly isAlive?: (target: Target) => boolean;
  readonly items?: (target: Target) => HostObject[];
  readonly hidden?: Readonly<
    Record<string, ((target: Target, ...args: never[]) => unknown) | Property<Target, unknown>>
  >;
  readonly canBeKept?: boolean;
}

export function hostClass<T, Target>(
  name: string,
  members: Answers<T, Target>,
  options: ClassOptions<Target> = {},
): HostClass {
  const { identity = () => ({}), isAlive = () => true, items = null, hidden = {}, canBeKept = false } = options;
  // The one place where the checked types are let go: the protocol finds members by name.
  return { name, members, hidden, identity, isAlive, items, canBeKept } as unknown as HostClass;
}
