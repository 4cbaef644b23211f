/** The page's side of Office Online's frame protocol: embeds the task pane, running Microsoft's own library, and answers it. */
import { TRANSPORT_ERRORS } from '../fault';
import type { Session } from '../session';
import { eventEntries } from './node-bridge';

/** Numbers of Office's methods in the frame protocol. */
const METHOD = {
  loadSettings: 75,
  saveSettings: 76,
  fileProperties: 86,
  richApi: 93,
  commandCompleted: 94,
} as const;
const INVOKE = 0;
const REGISTER = 1;
/** "This method is not supported." */
const UNSUPPORTED = 5000;
const DOCUMENT_SELECTION = 2;
const VISIBILITY_CHANGED = 65_539;

interface FrameMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: FrameData | null;
}
interface FrameData {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
}

export interface PaneOptions {
  /** Where the frame is put. */
  readonly container: HTMLElement;
  /** The pane's page: https, of the same host name as this page, or the library does not trust it. */
  readonly url: string;
  readonly session: Session;
  /** Language of Office and of the document's data, such as `vi-VN`. */
  readonly locale?: string;
  /** Highest version of each requirement set. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** Settings of `Office.context.document`, JSON texts by key. */
  readonly settings?: Map<string, string>;
  /** The pane lives on while it is hidden, and runs ribbon commands too. */
  readonly sharedRuntime?: boolean;
  /** Colours that Office itself is drawn in, as Excel on a desktop tells them. Excel on the web tells none. */
  readonly theme?: Office.OfficeTheme;
}

/** The part of the pane's window that Microsoft's library makes. */
interface PaneWindow {
  readonly Office?: { readonly context?: { officeTheme?: Office.OfficeTheme } };
}

const REQUIREMENTS = { ExcelApi: '1.14', DialogApi: '1.2', SharedRuntime: '1.1', RibbonApi: '1.1' };
const DOCUMENT_URL = 'https://workbench.local/';

export class TaskPaneHost {
  readonly frame: HTMLIFrameElement;
  private readonly appId = crypto.randomUUID();
  private readonly conversation = crypto.randomUUID();
  private readonly origin: string;
  private readonly settings: Map<string, string>;
  private readonly registered = new Map<string, FrameMessage>();
  private theme: Office.OfficeTheme | null;
  private themeTold = false;

  constructor(private readonly options: PaneOptions) {
    this.frame = options.container.ownerDocument.createElement('iframe');
    this.origin = new URL(options.url, location.href).origin;
    this.settings = options.settings ?? new Map<string, string>();
    this.theme = options.theme ?? null;
    addEventListener('message', this.receive);
    const { pane } = options.session;
    const tellOthers = pane.onChange;
    pane.onChange = (state) => {
      tellOthers(state);
      if (state.visible === this.frame.hidden) this.setVisible(state.visible);
    };
    options.session.onEvents((events) => {
      if (events.some(({ type }) => type === DOCUMENT_SELECTION)) this.tell('documentSelectionChanged', {});
      this.tell('richApiMessage', { ArrayData: eventEntries(events) });
    });
  }

  /** Shows the pane and starts its add-in. */
  open(): void {
    const { container, url, locale = 'en-US', sharedRuntime = false } = this.options;
    const hostInfo = ['Excel', 'Web', '16.01', locale, this.appId, '', 'disableLogging', sharedRuntime ? 1 : 0];
    // The frame must carry its name before it enters the page: Chromium takes no notice of a later one.
    this.frame.name = JSON.stringify({
      baseFrameName: `pane_${this.appId}`,
      hostInfo: hostInfo.join('|'),
      xdmInfo: [this.conversation, this.appId, location.origin].join('|'),
      serializerVersion: 1,
    });
    this.frame.src = url;
    container.append(this.frame);
  }

  close(): void {
    removeEventListener('message', this.receive);
    this.frame.remove();
  }

  /** Presses a ribbon button: runs the function that the add-in has associated with `action`. */
  runCommand(action: string, controlId: string): void {
    this.tell('appCommandInvoked', {
      0: crypto.randomUUID(),
      1: action,
      2: JSON.stringify({ source: { id: controlId } }),
    });
  }

  /** Hides or shows the pane, and tells its add-in. */
  setVisible(visible: boolean): void {
    this.options.session.pane.visible = visible;
    this.frame.hidden = !visible;
    const message = { visibility: visible ? 'Visible' : 'Hidden' };
    this.tell('richApiMessage', { ArrayData: eventEntries([{ type: VISIBILITY_CHANGED, targetId: '', message }]) });
  }

  /** Draws Office in other colours. */
  setTheme(theme: Office.OfficeTheme): void {
    this.theme = theme;
    this.themeTold = false;
    this.tellTheme();
  }

  /**
   * The library has no message for the theme, which desktop programs put into its context themselves; so does this host, once
   * there is a context. Only a pane of this page's own origin can be reached.
   */
  private tellTheme(): void {
    if (!this.theme || this.themeTold || this.origin !== location.origin) return;
    const pane = this.frame.contentWindow;
    const context = (pane as PaneWindow | null)?.Office?.context;
    if (!pane || !context) return;
    context.officeTheme = this.theme;
    this.themeTold = true;
    // An add-in looks at the theme again when its pane gets the focus.
    pane.dispatchEvent(new Event('focus'));
  }

  private readonly receive = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow || event.origin !== this.origin) return;
    this.tellTheme();
    const message = messageIn(event.data);
    if (message?._messageType !== 0 || message._conversationId !== this.conversation) return;
    if (message._actionType === INVOKE) {
      void this.answer(message).then((data) => this.post(message, 0, data));
      return;
    }
    if (message._actionType === REGISTER) this.registered.set(message._actionName, message);
    else this.registered.delete(message._actionName);
    this.post(message, 0, { Error: 0 });
  };

  private tell(action: string, data: object): void {
    const to = this.registered.get(action);
    if (to) this.post(to, 1, data);
  }

  private post(
    { _actionName, _conversationId, _correlationId }: FrameMessage,
    responseType: 0 | 1,
    data: unknown,
  ): void {
    const answer = {
      _messageType: 1,
      _actionName,
      _conversationId,
      _correlationId,
      _origin: location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(answer), this.origin);
  }

  private async answer({ _actionName, _data }: FrameMessage): Promise<unknown> {
    if (_actionName === 'ContextActivationManager_getAppContextAsync') return this.appContext();
    // What is left are notices: focus, the page's address.
    if (_actionName !== 'executeMethod' || !_data) return null;
    return { Version: 1, Error: 0, ...(await this.execute(_data)) };
  }

  private async execute(data: FrameData): Promise<object> {
    switch (data.DdaMethod?.DispatchId) {
      case METHOD.richApi:
        return this.executeBatch(data.ArrayData ?? []);
      case METHOD.saveSettings:
        this.settings.clear();
        for (const [key, json] of data.DdaSettingsMethod?.Properties ?? []) this.settings.set(key, json);
        return {};
      case METHOD.loadSettings:
        return { Properties: { Settings: [...this.settings].map(([Name, Value]) => ({ Name, Value })) } };
      case METHOD.fileProperties:
        return { Url: this.documentUrl };
      case METHOD.commandCompleted:
        return {};
      case undefined:
      default:
        return { Error: UNSUPPORTED };
    }
  }

  /** Fifth in the array is the text of the batch, seventh its flags. */
  private async executeBatch(array: readonly unknown[]): Promise<object> {
    const reply = await this.options.session.execute(String(array[4]), Number(array[6] ?? 0));
    return 'body' in reply ? { Data: [200, [], reply.body] } : { Error: TRANSPORT_ERRORS[reply.error].number };
  }

  private get documentUrl(): string {
    return DOCUMENT_URL + encodeURIComponent(this.options.session.book.name);
  }

  private appContext(): object {
    const { locale = 'en-US', requirements = REQUIREMENTS, sharedRuntime = false } = this.options;
    return {
      _id: this.appId,
      _appInstanceId: this.appId,
      _correlationId: this.appId,
      _appName: 16,
      _appVersion: '16.01',
      _appMinorVersion: 1,
      _hostFullVersion: '16.0.14332.20000',
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: this.documentUrl,
      _clientMode: 1,
      _settings: [...this.settings],
      _reason: 1,
      _osfControlType: 1,
      _eToken: '',
      _requirementMatrix: JSON.stringify(requirements),
      _addinName: 'workbench',
      _appDomains: [this.origin],
      _featureGates: {},
      _initialDisplayMode: sharedRuntime ? 2 : 0,
      _clientWindowHeight: this.frame.clientHeight,
      _clientWindowWidth: this.frame.clientWidth,
    };
  }
}

function messageIn(data: unknown): FrameMessage | null {
  if (typeof data !== 'string') return null;
  try {
    return JSON.parse(data) as FrameMessage;
  } catch {
    // Other scripts may send texts that are not JSON; they are not for us.
    return null;
  }
}
