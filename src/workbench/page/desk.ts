import { Session, TaskPaneHost } from '../host';
import { Grid, type GridEvents } from '../grid/grid';
import type { Book } from '../model';
import type { Scheme } from '../../taskpane/theme/office-scheme';
import { OFFICE_THEMES } from './office-themes';

export interface DeskEvents extends Pick<GridEvents, 'onChange' | 'onRefused'> {
  readonly onPane: (visible: boolean) => void;
  /** The add-in opens another workbook. */
  readonly onNewBook: (book: Book) => void;
}

/** One open workbook: its grid, and the add-in's pane at it. */
export class Desk {
  readonly grid: Grid;
  /** Where the pane's frame stands. It is put into the page once: a frame that is moved starts anew. */
  readonly paneElement = document.createElement('div');
  private readonly session: Session;
  private host: TaskPaneHost;

  constructor(
    readonly book: Book,
    private scheme: Scheme,
    private readonly locale: () => string,
    events: DeskEvents,
  ) {
    this.session = new Session(book, {
      pane: { visible: true, startsWithDocument: false, onChange: ({ visible }) => events.onPane(visible) },
    });
    this.grid = new Grid(book, {
      ...events,
      onEditing: (editing) => this.session.setCellEditing(editing),
      onLeave: (address) => window.open(address, '_blank', 'noopener'),
    });
    book.openBeside = events.onNewBook;
    this.host = this.openPane();
  }

  setScheme(scheme: Scheme): void {
    this.scheme = scheme;
    this.host.setTheme(OFFICE_THEMES[scheme]);
  }

  setPaneVisible(visible: boolean): void {
    this.host.setVisible(visible);
  }

  runCommand(action: string, controlId: string): void {
    this.host.runCommand(action, controlId);
  }

  focusPane(): void {
    this.host.frame.focus();
  }

  /** Starts the add-in anew, as Excel does when it is opened in another language. */
  restartPane(): void {
    this.host.close();
    this.host = this.openPane();
  }

  close(): void {
    this.host.close();
    this.session.close();
    this.grid.close();
    this.paneElement.remove();
  }

  private openPane(): TaskPaneHost {
    const host = new TaskPaneHost({
      container: this.paneElement,
      url: paneAddress(),
      session: this.session,
      locale: this.locale(),
      sharedRuntime: true,
      theme: OFFICE_THEMES[this.scheme],
    });
    host.frame.title = 'Tổng hợp';
    host.open();
    return host;
  }
}

/** Where the pane is served: beside the page, or at another port that the page's own address names (`?pane=3001`). */
function paneAddress(): string {
  const url = new URL('taskpane.html', location.href);
  const port = new URLSearchParams(location.search).get('pane');
  if (port !== null) url.port = port;
  url.search = '';
  return url.href;
}
