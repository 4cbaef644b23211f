/** Loads Microsoft's client library, as it comes, into a plain Node process: for the headless command and for benchmarks. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';

const LIBRARY = '@microsoft/office-js/dist/excel-web-16.00.js';

/** The few things of a browser that the library touches while it loads; they are taken away again afterwards. */
const BROWSER = {
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  location: { search: '', hash: '', href: 'http://localhost/', protocol: 'http:', origin: 'http://localhost' },
  document: {
    createElement: () => ({}),
    getElementsByTagName: () => [],
    addEventListener: () => undefined,
    readyState: 'complete',
    domain: 'localhost',
  },
};
/** These stay: the library reads its own parts from `window`. */
const WINDOW_NAMES = ['window', 'self', 'parent', 'top'] as const;

/** After this `Excel`, `OfficeExtension` and `Office` are there as in a task pane. Does nothing the second time. */
export function loadOffice(): void {
  const root = globalThis as unknown as Record<string, unknown>;
  if ('OfficeExtension' in root) return;
  for (const name of WINDOW_NAMES) root[name] ??= globalThis;
  root['navigator'] ??= { userAgent: 'node' };
  const added = Object.entries(BROWSER).filter(([name]) => !(name in root));
  for (const [name, value] of added) root[name] = value;
  const filename = createRequire(import.meta.url).resolve(LIBRARY);
  runInThisContext(readFileSync(filename, 'utf8'), { filename });
  for (const [name] of added) Reflect.deleteProperty(root, name);
}
