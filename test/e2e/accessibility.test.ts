import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { openWorkbench, type Workbench } from './workbench';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in a page or a frame, contrast included, in short. */
async function violations(place: Page | Frame): Promise<readonly string[]> {
  await place.evaluate(AXE);
  return place.evaluate(async () => {
    const { axe: inPage } = window as unknown as { readonly axe: typeof axe };
    // Frames are looked at by themselves.
    const results = await inPage.run(document, { iframes: false });
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}

function paneOf({ page }: Workbench): Frame {
  const frame = page.frames().find((candidate) => candidate.url().endsWith('taskpane.html'));
  if (!frame) throw new Error('There is no pane');
  return frame;
}

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (scheme) => {
  test('on the page and in the pane, at every step of the main job', async () => {
    await using bench = await openWorkbench({ scheme });
    const { pane } = bench;
    const background = () =>
      paneOf(bench).evaluate(() => getComputedStyle(document.querySelector('main') ?? document.body).color);
    expect(await background()).toBe(scheme === 'dark' ? 'rgb(255, 255, 255)' : 'rgb(36, 36, 36)');
    expect(await violations(bench.page)).toEqual([]);
    expect(await violations(paneOf(bench))).toEqual([]);
    await pane.check();
    expect(await violations(paneOf(bench))).toEqual([]);
    await pane.findingsOf('Yên Bình');
    expect(await violations(paneOf(bench))).toEqual([]);
    await pane.consolidate();
    expect(await violations(paneOf(bench))).toEqual([]);
    await pane.press(/^Mở trang/);
    await bench.sheets.arriveAt('Tổng hợp Quý IV-2023', 'A1');
    expect(await violations(bench.page)).toEqual([]);
  });
});

test('the switch turns page and pane dark while they are open, and says so to nobody but the eye', async () => {
  await using bench = await openWorkbench();
  const isDark = () =>
    paneOf(bench).evaluate(
      () => getComputedStyle(document.querySelector('main') ?? document.body).color === 'rgb(255, 255, 255)',
    );
  expect(await isDark()).toBe(false);
  await bench.page.getByRole('switch').check();
  await paneOf(bench).waitForFunction(
    () => getComputedStyle(document.querySelector('main') ?? document.body).color === 'rgb(255, 255, 255)',
  );
  await bench.page.getByRole('switch').uncheck();
  await paneOf(bench).waitForFunction(
    () => getComputedStyle(document.querySelector('main') ?? document.body).color !== 'rgb(255, 255, 255)',
  );
});

test('a screen reader is told what happens in the pane, and of every cell that is come to', async () => {
  await using bench = await openWorkbench();
  const { pane, sheets, page } = bench;
  await pane.check();
  expect(await pane.announcement()).toBe('Đã kiểm tra xong 10 báo cáo: 4 lỗi, 5 cảnh báo.');
  await sheets.select('B12');
  const told = () =>
    page.evaluate(() => {
      const active = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
      return document.getElementById(active)?.getAttribute('aria-label');
    });
  expect(await told()).toMatch(/^B12 Cán bộ, công chức/);
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.querySelector('.grid-cell[aria-selected="true"]')?.id === 'cell-12-1');
  expect(await told()).toBe('B13 Khai thác mạng xã hội');
});
