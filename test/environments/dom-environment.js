/** A DOM. jsdom has nothing that makes bytes of texts, or texts of bytes. */
require('./leave-at-once');
const { TextDecoder, TextEncoder } = require('node:util');
const { TestEnvironment } = require('jest-environment-jsdom');

module.exports = class DomEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { TextDecoder, TextEncoder });
  }
};
