/* eslint-disable no-console -- a benchmark prints its figures */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';
import type { Programme } from '../../src/domain/programme/programme';
import { launchBrowser } from '../e2e/launch-browser';
import { Pane } from '../e2e/pane';
import { addressOf, serveWorkbench } from '../e2e/serve-workbench';
import { reportBytes } from '../files/report-file';
import { BENCH_PERIOD, benchReports } from './bench-reports';

/** What nobody feels, in milliseconds. */
const FELT = 50;

interface LongTask {
  readonly duration: number;
  /** `self`: the pane's own; else the page around it, which is the workbench's part. */
  readonly name: string;
}

/** *Nhận báo cáo* as a clerk does it, in the workbench in a real browser: what the pane's thread is kept busy with. */
export async function benchCollecting(programme: Programme): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tong-hop-bench-'));
  const [server, browser] = await Promise.all([serveWorkbench(), launchBrowser()]);
  try {
    const client = await chromium.connect(browser.wsEndpoint());
    const page = await (await client.newContext({ ignoreHTTPSErrors: true })).newPage();
    page.setDefaultTimeout(300_000);
    await page.goto(`${addressOf(server)}/workbench.html`);
    await collect(page, programme, folder);
    await client.close();
  } finally {
    await Promise.all([server.stop(), browser.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function collect(page: Page, programme: Programme, folder: string): Promise<void> {
  const pane = new Pane(page.frameLocator('iframe[title="Tổng hợp"]'), page);
  await page.getByRole('banner').getByRole('button', { name: 'Sổ trống', exact: true }).click();
  await pane.button('Dùng chương trình này').waitFor();
  const json = {
    name: 'chuong-trinh.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(programme)),
  };
  await pane.frame.locator('input[type="file"]').setInputFiles(json);
  await pane.frame.getByRole('combobox', { name: /^Kỳ/ }).selectOption(BENCH_PERIOD.code);
  const files = [...benchReports(programme)].map((report) => {
    const path = join(folder, `${report.name}.xlsx`);
    writeFileSync(path, reportBytes(report));
    return path;
  });
  await pane.press(/^Nhận báo cáo/);
  const chooser = pane.frame.locator('input[type="file"][multiple]');
  await chooser.waitFor({ state: 'attached' });
  const watch = await watchPane(page);
  await watch.phase('judge      ', files.length, async () => {
    // From the disk: handed over as bytes, they would be unpacked on the thread that is watched.
    await chooser.setInputFiles(files);
    await pane.shows(new RegExp(`^Đã đọc ${files.length} tệp`));
  });
  await watch.phase('take in    ', files.length, async () => {
    await pane.press(/^Nhận \d+ báo cáo$/);
    await pane.said(/^Đã nhận \d+ báo cáo/);
  });
  await watch.phase('check      ', files.length, () => pane.check());
  await watch.phase('consolidate', files.length, () => pane.consolidate());
}

/** Counts the pane's long tasks, phase by phase. */
async function watchPane(page: Page) {
  const frame = page.frames().find((candidate) => candidate.url().endsWith('taskpane.html'));
  if (!frame) throw new Error('There is no pane');
  await frame.evaluate(() => {
    const tasks: LongTask[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration, name } of list.getEntries()) tasks.push({ duration, name });
    }).observe({ type: 'longtask' });
  });
  return {
    async phase(what: string, files: number, work: () => Promise<void>): Promise<void> {
      await taken(frame);
      const start = performance.now();
      await work();
      const time = performance.now() - start;
      const own = (await taken(frame)).filter(({ name }) => name === 'self').map(({ duration }) => duration);
      const longest =
        own.length > 0 ? `${Math.max(...own).toFixed(0)} ms (${own.length} above ${FELT} ms)` : `below ${FELT} ms`;
      console.log(
        `  ${what}: ${(time / 1000).toFixed(1)} s, ${(time / files).toFixed(0)} ms a file, the host's own work included; longest task of the pane ${longest}`,
      );
    },
  };
}

/** The long tasks since it was last asked. */
const taken = (frame: Frame): Promise<readonly LongTask[]> =>
  frame.evaluate(() => (window as unknown as { longTasks: LongTask[] }).longTasks.splice(0));
