import { started } from './started';

/** After the last journey. */
export default async function stop(): Promise<void> {
  const { server, browser } = started();
  await Promise.all([server.stop(), browser.close()]);
}
