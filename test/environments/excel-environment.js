/** Jest surroundings with Microsoft's client library, as it comes, in the realm in which the tests run. */
require('./leave-at-once');
const { TestEnvironment } = require('jest-environment-node');
const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');

const LIBRARY = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');

/** Compiled once per worker: that takes longer than running it. */
let script;

/** The few things of a browser that the library touches while it loads; they are taken away again before tests run. */
const BROWSER = {
  addEventListener() {},
  removeEventListener() {},
  location: { search: '', hash: '', href: 'http://localhost/', protocol: 'http:', origin: 'http://localhost' },
  document: {
    createElement: () => ({}),
    getElementsByTagName: () => [],
    addEventListener() {},
    readyState: 'complete',
    domain: 'localhost',
  },
};

/** The library's own timers may still look at its objects when the next file begins. */
const KEEP_GLOBALS = { globalsCleanup: 'off' };

module.exports = class ExcelEnvironment extends TestEnvironment {
  constructor({ globalConfig, projectConfig }, context) {
    const testEnvironmentOptions = { ...projectConfig.testEnvironmentOptions, ...KEEP_GLOBALS };
    super({ globalConfig, projectConfig: { ...projectConfig, testEnvironmentOptions } }, context);
  }

  async setup() {
    await super.setup();
    const root = this.global;
    for (const name of ['window', 'self', 'parent', 'top']) root[name] = root;
    root.navigator ??= { userAgent: 'node' };
    Object.assign(root, BROWSER);
    script ??= new Script(readFileSync(LIBRARY, 'utf8'), { filename: LIBRARY });
    script.runInContext(this.getVmContext());
    for (const name of Object.keys(BROWSER)) delete root[name];
  }
};
