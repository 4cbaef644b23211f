/** Joins Microsoft's library, loaded into this process, to a workbook: over the native bridge that the library itself has. */
import type { Book } from '../../model';
import type { OfficeEvent } from '../event';
import { TRANSPORT_ERRORS } from '../fault';
import { Session, type Reply, type SessionOptions } from '../session';

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}
interface LibraryWithBridge {
  readonly HostBridge: { init(bridge: Partial<Bridge>): void };
}

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** Category under which Excel's events travel. */
export const EVENT_CATEGORY = 65_536;
export const eventEntries = (events: readonly OfficeEvent[]): unknown[][] =>
  events.map(({ type, targetId, message }, i) => [EVENT_CATEGORY, type, targetId, JSON.stringify(message), i]);

/**
 * From now on `Excel.run` in this process works on `book`, until another workbook is connected or the session is closed.
 * The library must be loaded: by the jest environment, or by `loadOffice`.
 */
export function connectOffice(book: Book, options: SessionOptions = {}): Session {
  const session = new Session(book, options);
  const bridge: Partial<Bridge> = {
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as BridgeRequest;
      void session.execute(JSON.stringify(message.body), flags).then((reply) => {
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: answerOf(reply) }));
      });
    },
  };
  session.onEvents((events) => {
    // After the answer of the batch that led to them.
    void Promise.resolve().then(() => {
      const message = { entries: eventEntries(events) };
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: '', message }));
    });
  });
  (OfficeExtension as unknown as LibraryWithBridge).HostBridge.init(bridge);
  return session;
}

function answerOf(reply: Reply): { statusCode: number; headers: object; body: string } {
  if ('body' in reply) return { statusCode: 200, headers: {}, body: reply.body };
  const { status, message } = TRANSPORT_ERRORS[reply.error];
  return { statusCode: status, headers: {}, body: JSON.stringify({ error: { code: reply.error, message } }) };
}
