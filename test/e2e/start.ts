import { launchBrowser } from './launch-browser';
import { addressOf, serveWorkbench } from './serve-workbench';
import { remember } from './started';

/** Before the first journey: one server and one browser for all files. */
export default async function start(): Promise<void> {
  const [server, browser] = await Promise.all([serveWorkbench(), launchBrowser()]);
  remember({ server, browser });
  process.env['E2E_ADDRESS'] = addressOf(server);
  process.env['E2E_BROWSER'] = browser.wsEndpoint();
}
