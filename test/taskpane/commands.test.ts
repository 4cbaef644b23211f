import { associateCommands, COMMANDS } from '../../src/commands/associate-commands';
import { makeSession } from './open-pane';
import { sampleWorkbook } from './sample-workbook';

type Handler = (event: { completed: () => void }) => void;

/** As much of Office as a ribbon has: it calls functions by name and waits to be told that they were. */
function ribbon(sets: readonly string[]) {
  const handlers = new Map<string, Handler>();
  const shown: string[] = [];
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
      addin: { showAsTaskpane: () => Promise.resolve(shown.push('pane')) },
      context: { requirements: { isSetSupported: (name: string) => sets.includes(name) } },
    },
  });
  return {
    shown,
    press: (name: string) =>
      new Promise<void>((resolve) => {
        handlers.get(name)?.({ completed: resolve });
      }),
  };
}
afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

async function untilIdle(session: ReturnType<typeof makeSession>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  while (session.getSnapshot().work || session.getSnapshot().stage === 'opening')
    await new Promise((resolve) => setTimeout(resolve, 5));
}

test('the ribbon checks and consolidates with the session of the pane, and shows the pane', async () => {
  const { press, shown } = ribbon(['SharedRuntime']);
  const workbook = await sampleWorkbook();
  const session = makeSession({ workbook });
  associateCommands(session);
  await session.open();
  await session.chooseProgramme('yen-bai-2023');
  await press(COMMANDS.check);
  await untilIdle(session);
  expect(session.getSnapshot()).toMatchObject({ notice: { kind: 'checked', reports: 10 }, result: { written: null } });
  await press(COMMANDS.consolidate);
  await untilIdle(session);
  expect(session.getSnapshot()).toMatchObject({ notice: { kind: 'consolidated' }, tab: 'results' });
  expect(shown).toEqual(['pane', 'pane']);
});

test('a press before anything is chosen asks to choose', async () => {
  const { press } = ribbon(['SharedRuntime']);
  const session = makeSession({ workbook: await sampleWorkbook() });
  associateCommands(session);
  await press(COMMANDS.check);
  await untilIdle(session);
  expect(session.getSnapshot()).toMatchObject({ stage: 'start', notice: { kind: 'choose-first' } });
});

test('where the pane cannot be shown from the ribbon, the press still counts', async () => {
  const { press, shown } = ribbon([]);
  const session = makeSession({ workbook: await sampleWorkbook() });
  associateCommands(session);
  await session.open();
  await session.chooseProgramme('yen-bai-2023');
  await press(COMMANDS.check);
  await untilIdle(session);
  expect(shown).toEqual([]);
  expect(session.getSnapshot().result).not.toBeNull();
});
