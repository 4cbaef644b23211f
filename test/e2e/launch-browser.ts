import chromium from '@sparticuz/chromium';
import { chromium as playwright, type BrowserServer } from 'playwright-core';

/** Fonts as they are drawn everywhere alike, and the workbench's own certificate taken as it is. */
const ARGUMENTS = ['--font-render-hinting=none', '--ignore-certificate-errors'];

/** A browser that all files share: the one that comes with the packages, or on other systems one that is installed. */
export async function launchBrowser(): Promise<BrowserServer> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    // The sandbox needs rights that containers do not give.
    const args = [...ARGUMENTS, '--no-sandbox'];
    return playwright.launchServer({ executablePath: await chromium.executablePath(), args });
  }
  try {
    return await playwright.launchServer({ channel: 'chrome', args: ARGUMENTS });
  } catch {
    return playwright.launchServer({ channel: 'msedge', args: ARGUMENTS });
  }
}
