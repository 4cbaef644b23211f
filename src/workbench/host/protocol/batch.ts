/** Works through one batch: its actions in order, each on the object that its path leads to. */
import { ExcelError, excelErrorOf, fail, unanswered } from '../error';
import { isHostObject, type HostObject } from '../object';
import { BookError } from '../../model';
import type { Classes } from './classes';
import { ACTION, memberName, PATH } from './messages';
import type { Action, ArgumentInfo, ObjectPath, ReferencedIds, RequestBody, ResponseBody } from './messages';
import { query, type QueryContext } from './query';
import type { References } from './references';

export interface BatchContext {
  readonly classes: Classes;
  readonly root: HostObject;
  /** Objects that are asked for by type name instead of being reached from the root. */
  readonly services: Readonly<Record<string, HostObject>>;
  readonly references: References;
  /** A client begins or ends listening to a kind of event on an object. */
  readonly listen: (object: HostObject, event: string, begins: boolean) => void;
}

/** What a client is told of an object that is not there, where it expects a value. */
const NULL_RESULT = { _IsNull: true };

export class Batch {
  readonly response: ResponseBody = { Results: [] };
  private readonly objects = new Map<number, HostObject | null>();
  private readonly queryContext: QueryContext;

  constructor(
    private readonly context: BatchContext,
    private readonly body: RequestBody,
  ) {
    const { classes, references } = context;
    this.queryContext = { classes, identify: (object) => references.identify(object) };
  }

  /** The objects that its paths have led to so far. */
  *reached(): Generator<HostObject> {
    for (const object of this.objects.values()) if (object) yield object;
  }

  /** Carries out actions until one fails; what the earlier ones did stays. `limit` stops after so many. */
  run(limit = Infinity): void {
    for (const [index, action] of this.body.Actions.entries()) {
      if (index >= limit) return;
      try {
        this.perform(action);
      } catch (thrown) {
        const error = thrown instanceof BookError ? excelErrorOf(thrown) : thrown;
        if (!(error instanceof ExcelError)) throw thrown;
        this.failAt(index, action, error);
        return;
      }
    }
  }

  /** Ends the batch with an error that no action caused. */
  failAt(index: number, action: Action | undefined, error: ExcelError): void {
    this.response.Error = {
      Code: error.code,
      Message: error.message,
      ActionIndex: index,
      Location: action ? this.locationOf(action) : '',
      HttpStatusCode: error.status,
    };
  }

  private perform(action: Action): void {
    const { Results } = this.response;
    if (action.ActionType === ACTION.trace) {
      // The client looks for its traces both by id and among the results.
      (this.response.TraceIds ??= []).push(action.Id);
      Results.push({ ActionId: action.Id, Value: null });
      return;
    }
    const value = this.valueOf(action);
    if (value !== undefined) Results.push({ ActionId: action.Id, Value: value });
  }

  private valueOf(action: Action): unknown {
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && this.context.references.identify(object);
      case ACTION.query:
        return object && query(object, action.QueryInfo ?? {}, this.queryContext);
      case ACTION.method:
        return object ? this.call(object, action.Name ?? '', action.ArgumentInfo) : NULL_RESULT;
      case ACTION.setProperty:
        if (object) {
          this.context.classes.set(object, memberName(action.Name ?? ''), action.ArgumentInfo?.Arguments?.[0]);
        }
        return undefined;
      default:
        return unanswered(`actions of type ${action.ActionType}`);
    }
  }

  /** An object path is followed when an action first needs it, once per batch. */
  private resolve(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known && (this.context.classes.isAlive(known) ? known : fail('ItemNotFound'));
    const path = this.body.ObjectPaths[id] ?? fail('GeneralException', `The request has no object path ${id}.`);
    const object = this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.context.root;
      case PATH.newObject:
        return this.context.services[path.Name] ?? unanswered(path.Name);
      case PATH.reference:
        return this.context.references.find(path.Name);
      case PATH.none:
        return null;
      case PATH.method:
      case PATH.indexer:
      case PATH.property:
        return this.followMember(path);
      default:
        return unanswered(`object paths of type ${path.ObjectPathType}`);
    }
  }

  /** An object that is not there has nothing hanging on it, either. */
  private followMember(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const found =
      path.ObjectPathType === PATH.property
        ? this.context.classes.get(parent, memberName(path.Name))
        : this.call(parent, path.Name || 'GetItem', path.ArgumentInfo);
    return isHostObject(found) ? found : null;
  }

  private call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    if (name.startsWith('_') && this.callReserved(object, name, info)) return undefined;
    const args = this.argumentsOf(info?.Arguments ?? [], info?.ReferencedObjectPathIds);
    return this.context.classes.call(object, memberName(name), args);
  }

  /** The protocol's own methods: holding on to objects, listening to events. */
  private callReserved(object: HostObject, name: string, info: ArgumentInfo | undefined): boolean {
    const { references } = this.context;
    const registration = /^_(Register|Unregister)(\w+)$/.exec(name);
    if (name === '_KeepReference') references.keep(object);
    else if (name === '_RemoveReference') references.release(String(info?.Arguments?.[0]));
    else if (name === '_RemoveAllReferences') references.releaseAll();
    else if (registration) this.context.listen(object, registration[2] ?? '', registration[1] === 'Register');
    else return false;
    return true;
  }

  private argumentsOf(args: readonly unknown[], ids: ReferencedIds | null | undefined): unknown[] {
    return args.map((argument, i) => {
      const id = ids?.[i];
      if (Array.isArray(id)) return this.argumentsOf(argument as unknown[], id as ReferencedIds);
      if (typeof id === 'number' && id > 0) return this.resolve(id) ?? fail('ItemNotFound');
      // Left-out arguments arrive as null.
      return argument ?? undefined;
    });
  }

  private locationOf(action: Action): string {
    const path = this.body.ObjectPaths[action.ObjectPathId];
    const owner = this.objects.get(action.ObjectPathId) ?? this.objects.get(path?.ParentObjectPathId ?? 0);
    const member = memberName(action.Name || path?.Name || 'getItem');
    return owner ? `${owner.className}.${member}` : member;
  }
}
