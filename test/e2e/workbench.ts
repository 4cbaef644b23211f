/**
 * Journeys through the product as people make them: the workbench's page in a real browser, the real pane in its frame,
 * Microsoft's own office.js between them.
 *
 * To add a journey, write `test/e2e/<what-a-person-does>.test.ts`:
 *
 *     import { openWorkbench } from './workbench';
 *
 *     test('a clerk does something', async () => {
 *       await using bench = await openWorkbench();      // the sample is open, the pane is ready; closed at the end
 *       await bench.pane.press('Kiểm tra 10 trang báo cáo');   // a button of the pane, by its words
 *       await bench.sheets.type('F26', '150');             // a cell of the sheet in front
 *       expect(await bench.sheets.read('F26')).toBe('150');
 *     });
 *
 * Say what a person would say: buttons by their words, cells by their addresses. Where a verb is missing, add it to the
 * class that it belongs to (`Pane`, `Sheets`) rather than to the test. Every page that logs an error fails its journey.
 * All files share one browser and one server, which are started before the first (`start.ts`).
 */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { Pane } from './pane';
import { Sheets } from './sheets';

export interface WorkbenchOptions {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly language?: 'vi' | 'en';
  /** What the pane is made wide, from 320 to 450. */
  readonly paneWidth?: number;
}

let browser: Promise<Browser> | null = null;

/** The browser that all journeys of a file share. */
export async function sharedBrowser(): Promise<Browser> {
  browser ??= chromium.connect(process.env['E2E_BROWSER'] ?? '');
  return browser;
}
afterAll(async () => {
  await (await browser)?.close();
  browser = null;
});

export const addressOfPage = (name: string): string => `${process.env['E2E_ADDRESS'] ?? ''}/${name}`;

/** Opens the workbench with its sample, in a browser of its own that remembers nothing. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { width = 1280, height = 800, scheme = 'light', language = 'vi', paneWidth } = options;
  const context = await (
    await sharedBrowser()
  ).newContext({
    viewport: { width, height },
    colorScheme: scheme,
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  if (language === 'en') await context.addInitScript(() => window.localStorage.setItem('tong-hop.language', 'en'));
  context.setDefaultTimeout(40_000);
  const page = await context.newPage();
  const bench = new Workbench(context, page);
  await page.goto(addressOfPage('workbench.html'));
  await bench.sheets.ready();
  await bench.pane.ready();
  if (paneWidth !== undefined) await bench.setPaneWidth(paneWidth);
  return bench;
}

export class Workbench {
  readonly pane: Pane;
  readonly sheets: Sheets;
  private readonly errors: string[] = [];

  constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {
    this.pane = new Pane(page.frameLocator('iframe[title="Tổng hợp"]'), page);
    this.sheets = new Sheets(page);
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  /** A button of the ribbon, by its words. */
  async pressRibbon(name: string): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name, exact: true }).click();
  }

  /** What the page says to the person: that a file was opened, that a cell is locked. */
  async message(): Promise<string> {
    return (await this.page.locator('[role="status"]').first().innerText()).trim();
  }

  async setPaneWidth(width: number): Promise<void> {
    const edge = this.page.getByRole('separator');
    await edge.press(width <= 320 ? 'Home' : 'End');
    while (Math.abs(Number(await edge.getAttribute('aria-valuenow')) - width) >= 10)
      await edge.press(width <= 320 ? 'ArrowLeft' : 'ArrowRight');
  }

  /** The bytes of the file that comes when something is done: when the workbook is saved, unless told otherwise. */
  async download(act = () => this.pressRibbon('Lưu về máy')): Promise<Uint8Array> {
    const arrived = this.page.waitForEvent('download');
    await act();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await arrived).createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }

  /** Opens a file from the person's machine. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await this.page.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  }

  /** Closes the page. Fails where anything went wrong on it that nobody saw. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.context.close();
    if (this.errors.length > 0) throw new Error(`The page logged errors:\n${this.errors.join('\n')}`);
  }
}
