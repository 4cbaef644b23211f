/** Answers to `load`: the asked properties of an object, of what hangs on it, and of a collection's items. */
import { isHostObject, type HostObject } from '../object';
import type { Classes } from './classes';
import { wireName, type QueryInfo } from './messages';

type Answer = Record<string, unknown>;

export interface QueryContext {
  readonly classes: Classes;
  /** Names by which the client can find an object again. */
  readonly identify: (object: HostObject) => Record<string, unknown>;
}

export function query(object: HostObject, info: QueryInfo, context: QueryContext): Answer {
  const answer = context.identify(object);
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])];
  for (const path of paths.length > 0 ? paths : ['*']) select(object, path.split('/'), answer, info, context);
  return answer;
}

function select(
  object: HostObject,
  path: readonly string[],
  answer: Answer,
  info: QueryInfo,
  context: QueryContext,
): void {
  const { classes, identify } = context;
  const [head = '*', ...rest] = path;
  const items = classes.has(object, head) ? null : classes.items(object);
  if (items) selectItems(items, head === 'items' ? rest : path, answer, info, context);
  else if (head === '*' || head === '$all') {
    for (const name of classes.properties(object)) answer[wireName(name)] = classes.get(object, name);
  } else {
    const value = classes.get(object, head);
    if (isHostObject(value)) select(value, rest, (answer[wireName(head)] ??= identify(value)) as Answer, {}, context);
    else answer[wireName(head)] = value;
  }
}

function selectItems(
  all: HostObject[],
  path: readonly string[],
  answer: Answer,
  info: QueryInfo,
  context: QueryContext,
): void {
  const skip = info.Skip ?? 0;
  const items = all.slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  const answers = (answer['_Items'] ??= items.map(context.identify)) as Answer[];
  for (const [i, item] of items.entries()) select(item, path, answers[i] ?? {}, {}, context);
}
