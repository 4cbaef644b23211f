import type { Session } from '../../src/workbench/host';

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}
interface Request {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

function connect(answer: (request: Request) => Promise<string>): void {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const request = JSON.parse(text) as Request;
      void answer(request).then((body) =>
        bridge.onMessageFromHost?.(
          `{"id":${request.id},"type":2,"message":{"statusCode":200,"headers":{},"body":${body}}}`,
        ),
      );
    },
  };
  (OfficeExtension as unknown as { HostBridge: { init(bridge: Bridge): void } }).HostBridge.init(bridge);
}

/** Answers from the workbook, keeping the text of every answer. */
export function record(session: Session): readonly string[] {
  const answers: string[] = [];
  connect(async ({ message, flags }) => {
    const reply = await session.execute(JSON.stringify(message.body), flags);
    if (!('body' in reply)) throw new Error(reply.error);
    answers.push(reply.body);
    return JSON.stringify(reply.body);
  });
  return answers;
}

/** Gives recorded answers again, in order, at no cost but handing them over: what is measured is the add-in. */
export function replay(answers: readonly string[]): () => void {
  const ready = answers.map((answer) => JSON.stringify(answer));
  let next = 0;
  connect(() => Promise.resolve(ready[next++] ?? '""'));
  return () => {
    next = 0;
  };
}
