/** @jest-environment <rootDir>/test/environments/page-environment.js */
import { Session, TaskPaneHost } from '../../../src/workbench/host';
import { newBook, setCells, parseAddress, renameSheet, saveBook } from '../../../src/workbench/model';

// This surrounding has no Microsoft library: what the pane sends is written out, as the library sends it.
interface Message {
  readonly _actionName: string;
  readonly _responseType: number;
  readonly _errorCode: number;
  readonly _data: Record<string, unknown>;
}

function openPane() {
  const book = newBook(['A'], { name: 'Báo cáo.xlsx' });
  const session = new Session(book);
  const host = new TaskPaneHost({
    container: document.body,
    url: '/taskpane.html',
    session,
    locale: 'vi-VN',
    sharedRuntime: true,
  });
  host.open();
  const pane = host.frame.contentWindow;
  if (!pane) throw new Error('no frame');
  const received: Message[] = [];
  pane.postMessage = (text: string) => received.push(JSON.parse(text) as Message);
  const { xdmInfo, hostInfo } = JSON.parse(host.frame.name) as { xdmInfo: string; hostInfo: string };
  const [conversation] = xdmInfo.split('|');
  const send = async (action: string, data: object, actionType = 0, origin = location.origin) => {
    const message = {
      _messageType: 0,
      _actionName: action,
      _actionType: actionType,
      _conversationId: conversation,
      _correlationId: 1,
      _origin: origin,
      _data: data,
    };
    window.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message), source: pane, origin }));
    await new Promise((resolve) => setTimeout(resolve, 2));
    return received.at(-1)?._data;
  };
  return { book, session, host, received, send, hostInfo };
}

const richApi = (body: object) => ({
  DdaMethod: { DispatchId: 93 },
  ArrayData: ['IterativeExecutor', 'POST', 'ProcessQuery', [], JSON.stringify(body), 0, 0],
});
const READ_NAME = {
  Actions: [{ Id: 1, ActionType: 2, Name: '', ObjectPathId: 3, QueryInfo: { Select: ['name'] } }],
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: 1, Name: '' },
    2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    3: { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['A'] } },
  },
};

/** Methods of one of Office's own services, called in one batch. */
const callsOf = (service: string, calls: readonly (readonly [name: string, ...given: string[]])[]) => ({
  Actions: calls.map(([Name, ...Arguments], i) => {
    return { Id: i + 1, ActionType: 3, Name, ObjectPathId: 1, ArgumentInfo: { Arguments } };
  }),
  ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: `Microsoft.AppRuntime.${service}` } },
});

describe('the page that embeds the pane', () => {
  test('names the frame before it enters the page, as a web Excel of the asked language', () => {
    const { host, hostInfo } = openPane();
    expect(hostInfo).toMatch(/^Excel\|Web\|16\.01\|vi-VN\|[-0-9a-f]+\|\|disableLogging\|1$/);
    expect(host.frame.isConnected).toBe(true);
    host.close();
    expect(host.frame.isConnected).toBe(false);
  });

  test('answers with the context that an add-in starts from', async () => {
    const { send } = openPane();
    const context = await send('ContextActivationManager_getAppContextAsync', {});
    expect(context).toMatchObject({ _appName: 16, _appUILocale: 'vi-VN', _initialDisplayMode: 2, _settings: [] });
    expect(context?.['_docUrl']).toBe('https://workbench.local/B%C3%A1o%20c%C3%A1o.xlsx');
    expect(JSON.parse(String(context?.['_requirementMatrix']))).toMatchObject({ ExcelApi: '1.14' });
  });

  test('carries batches to the workbook and its errors back by their numbers', async () => {
    const { book, session, send } = openPane();
    const answer = await send('executeMethod', richApi(READ_NAME));
    expect(answer).toMatchObject({ Version: 1, Error: 0 });
    const [status, , body] = answer?.['Data'] as [number, unknown, string];
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ Results: [{ ActionId: 1, Value: { Name: 'A' } }] });
    session.setCellEditing(true);
    expect(await send('executeMethod', richApi(READ_NAME))).toMatchObject({ Error: 5004 });
    session.setCellEditing(false);
    session.inject([{ trip: 1, kind: 'before', error: 'ActivityLimitReached' }]);
    expect(await send('executeMethod', richApi(READ_NAME))).toMatchObject({ Error: 5102 });
    const large = { ...READ_NAME, Filler: 'x'.repeat(5_000_001) };
    expect(await send('executeMethod', richApi(large))).toMatchObject({ Error: 5103 });
    const [sheet] = book.sheets;
    sheet?.rowAt(0);
    expect(session.recorder.trips).toHaveLength(4);
  });

  test('keeps document settings, tells the file, and refuses the rest politely', async () => {
    const { send } = openPane();
    await send('executeMethod', { DdaMethod: { DispatchId: 76 }, DdaSettingsMethod: { Properties: [['k', '"v"']] } });
    expect(await send('executeMethod', { DdaMethod: { DispatchId: 75 } })).toMatchObject({
      Properties: { Settings: [{ Name: 'k', Value: '"v"' }] },
    });
    expect(await send('executeMethod', { DdaMethod: { DispatchId: 86 } })).toMatchObject({
      Url: expect.stringContaining('B') as string,
    });
    expect(await send('executeMethod', { DdaMethod: { DispatchId: 98 } })).toMatchObject({ Error: 5000 });
    expect(await send('ContextActivationManager_notifyHost', { id: 0 })).toBeNull();
  });

  test('delivers events and ribbon commands to who registered for them', async () => {
    const { book, host, received, send } = openPane();
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('no sheet');
    const area = parseAddress('A1');
    if (!area) throw new Error('no area');
    setCells(sheet, area, [[1]]);
    expect(received).toHaveLength(0);
    await send('richApiMessage', {}, 1);
    await send('appCommandInvoked', {}, 1);
    received.length = 0;
    setCells(sheet, area, [[2]]);
    host.runCommand('consolidate', 'TongHop.Button');
    renameSheet(sheet, 'B');
    expect(received.map(({ _actionName, _responseType }) => [_actionName, _responseType])).toEqual([
      ['richApiMessage', 1],
      ['appCommandInvoked', 1],
    ]);
    const [entry] = received[0]?._data['ArrayData'] as [number, number, string, string][];
    expect(entry?.slice(0, 3)).toEqual([65_536, 10, sheet.id]);
    expect(JSON.parse(entry?.[3] ?? '')).toMatchObject({ address: 'A1', changeType: 'RangeEdited' });
    expect(received[1]?._data).toMatchObject({ 1: 'consolidate', 2: '{"source":{"id":"TongHop.Button"}}' });
    await send('richApiMessage', {}, 2);
    received.length = 0;
    setCells(sheet, area, [[3]]);
    expect(received).toHaveLength(0);
    expect(saveBook(book).length).toBeGreaterThan(0);
  });

  test('hides and shows the pane when the add-in asks for it, and says so', async () => {
    const { host, session, received, send } = openPane();
    await send('richApiMessage', {}, 1);
    received.length = 0;
    const ask = (service: string, ...calls: (readonly [name: string, ...given: string[]])[]) =>
      send('executeMethod', richApi(callsOf(service, calls)));
    const answer = await ask('AppRuntimeService', ['SetAppRuntimeState', 'Background'], ['GetAppRuntimeState']);
    expect(answer?.['Data']).toEqual([200, [], expect.stringContaining('"Value":"Background"')]);
    expect([host.frame.hidden, session.pane.visible]).toEqual([true, false]);
    const [entry] = received[0]?._data['ArrayData'] as [number, number, string, string][];
    expect([entry?.[1], entry?.[3]]).toEqual([65_539, '{"visibility":"Hidden"}']);
    host.setVisible(true);
    expect([host.frame.hidden, session.pane.visible]).toEqual([false, true]);
    const start = 'AppRuntimePersistenceService';
    expect(JSON.stringify(await ask(start, ['GetAppRuntimeStartState']))).toContain('Inactive');
    received.length = 0;
    await ask(start, ['SetAppRuntimeStartState', 'Background']);
    expect(received.filter(({ _actionName }) => _actionName === 'richApiMessage')).toEqual([]);
    expect(JSON.stringify(await ask(start, ['GetAppRuntimeStartState']))).toContain('Background');
  });

  test('takes no notice of other windows and other origins', async () => {
    const { received, send } = openPane();
    await send('ContextActivationManager_getAppContextAsync', {}, 0, 'https://example.com');
    window.dispatchEvent(new MessageEvent('message', { data: 'not JSON', source: window, origin: location.origin }));
    expect(received).toHaveLength(0);
  });
});
