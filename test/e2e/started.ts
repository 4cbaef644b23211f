import type { BrowserServer } from 'playwright-core';
import type WebpackDevServer from 'webpack-dev-server';

/** What runs while journeys are made. It is started and stopped in two scripts of one process. */
interface Started {
  readonly server: WebpackDevServer;
  readonly browser: BrowserServer;
}
const store = globalThis as { journeys?: Started };

export function remember(running: Started): void {
  store.journeys = running;
}

export function started(): Started {
  if (!store.journeys) throw new Error('Nothing has been started');
  return store.journeys;
}
