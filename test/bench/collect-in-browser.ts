/* eslint-disable no-console -- a benchmark prints its figures */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import type { Programme } from '../../src/domain/programme/programme';
import { launchBrowser } from '../e2e/launch-browser';
import { Pane } from '../e2e/pane';
import { addressOf, serveWorkbench } from '../e2e/serve-workbench';
import { reportBytes } from '../files/report-file';
import { BENCH_PERIOD, benchReports } from './bench-reports';
import { FELT, PaneWatch, type PhaseFigures } from './pane-watch';
import { portOf, serveApart } from './serve-apart';

/** *Tạo biểu mẫu* and *Nhận báo cáo* as a clerk does them, in the workbench in a real browser. */
export async function benchCollecting(programme: Programme): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tong-hop-bench-'));
  const [server, browser] = await Promise.all([serveWorkbench(), launchBrowser()]);
  const apart = await serveApart(addressOf(server));
  try {
    const client = await chromium.connect(browser.wsEndpoint());
    const page = await (await client.newContext({ ignoreHTTPSErrors: true })).newPage();
    page.setDefaultTimeout(300_000);
    await page.goto(`${addressOf(server)}/workbench.html?pane=${portOf(apart)}`);
    const bench = await PaneBench.open(client, page, programme);
    await bench.makeForms();
    await bench.collect(folder);
    await client.close();
  } finally {
    apart.close();
    await Promise.all([server.stop(), browser.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

class PaneBench {
  private readonly pane: Pane;

  private constructor(
    private readonly page: Page,
    private readonly programme: Programme,
    private readonly watch: PaneWatch,
  ) {
    this.pane = new Pane(page.frameLocator('iframe[title="Tổng hợp"]'), page);
  }

  static async open(browser: Browser, page: Page, programme: Programme): Promise<PaneBench> {
    const bench = new PaneBench(page, programme, await PaneWatch.begin(browser));
    // The sample comes first, and would take the place of a workbook that is opened meanwhile.
    await bench.pane.ready();
    printHead();
    return bench;
  }

  async makeForms(): Promise<void> {
    const make = `Lập biểu mẫu cho ${this.files} đơn vị`;
    await this.openBlank();
    await this.pane.press('Việc khác');
    await this.pane.press('Tạo biểu mẫu');
    await this.pane.button(make).waitFor();
    await this.phase('make forms', async () => {
      await this.pane.press(make);
      await this.said('^Đã lập \\d+ biểu mẫu');
    });
  }

  async collect(folder: string): Promise<void> {
    const files = this.write(folder);
    await this.openBlank();
    await this.pane.press(/^Nhận báo cáo/);
    const chooser = this.pane.frame.locator('input[type="file"][multiple]');
    await chooser.waitFor({ state: 'attached' });
    await this.phase('judge', async () => {
      // From the disk: handed over as bytes, they would be unpacked on the thread that is watched.
      await chooser.setInputFiles(files);
      await this.pane.button(/^Nhận \d+ báo cáo$/).waitFor();
    });
    await this.press('take in', /^Nhận \d+ báo cáo$/, '^Đã nhận \\d+ báo cáo');
    await this.press('check', /^Kiểm tra/, '^Đã kiểm tra xong');
    await this.press('consolidate', /^Tổng hợp Quý/, '^Đã tổng hợp xong');
    await this.phase('look at the board', () => this.pane.show('Báo cáo'));
    await this.press('check again', /^Kiểm tra lại/, '^Đã kiểm tra xong');
    await this.press('consolidate again', /^Tổng hợp Quý/, '^Đã tổng hợp xong');
  }

  private get files(): number {
    return this.programme.units.length;
  }

  private press(what: string, button: RegExp, answer: string): Promise<void> {
    return this.phase(what, async () => {
      await this.pane.press(button);
      await this.said(answer);
    });
  }

  private async phase(what: string, work: () => Promise<void>): Promise<void> {
    print(what, this.files, await this.watch.phase(this.frame, work));
  }

  /** A new workbook, at which the pane starts afresh, and the programme in it. */
  private async openBlank(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: 'Sổ trống', exact: true }).click();
    await this.pane.button('Dùng chương trình này').waitFor();
    const json = {
      name: 'chuong-trinh.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(this.programme)),
    };
    await this.pane.frame.locator('input[type="file"]').setInputFiles(json);
    await this.pane.frame.getByRole('combobox', { name: /^Kỳ/ }).selectOption(BENCH_PERIOD.code);
  }

  private write(folder: string): readonly string[] {
    return [...benchReports(this.programme)].map((report) => {
      const path = join(folder, `${report.name}.xlsx`);
      writeFileSync(path, reportBytes(report));
      return path;
    });
  }

  private get frame(): Frame {
    const frame = this.page.frames().find((one) => one.url().endsWith('taskpane.html') && !one.isDetached());
    if (!frame) throw new Error('There is no pane');
    return frame;
  }

  /** Waits until a screen reader is told this; looks at one element only, since looking is done on the pane's thread. */
  private async said(words: string): Promise<void> {
    await this.frame.waitForFunction(
      (wanted) => new RegExp(wanted).test(document.querySelector('[role="status"][aria-live]')?.textContent ?? ''),
      words,
      { polling: 100 },
    );
  }
}

const LINE = (cells: readonly string[]) =>
  `  ${cells.map((cell, i) => (i === 0 ? cell.padEnd(18) : cell.padStart(26))).join('')}`;

function printHead(): void {
  console.log('  Longest task of the pane: by the clock (by the processor), and how many are above 50 ms');
  console.log(LINE(['', 'whole', 'a file', 'longest task of the pane', `above ${FELT} ms`]));
}

function print(what: string, files: number, { time, longest, felt }: PhaseFigures): void {
  const both = ({ clock, processor }: PhaseFigures['longest'], unit = '') =>
    `${clock.toFixed(0)}${unit} (${processor.toFixed(0)}${unit})`;
  console.log(
    LINE([what, `${(time / 1000).toFixed(1)} s`, `${(time / files).toFixed(0)} ms`, both(longest, ' ms'), both(felt)]),
  );
}
