/** Jest surroundings of a page: a DOM, with what browsers have and jsdom lacks, and packages as Node loads them. */
const { TestEnvironment } = require('jest-environment-jsdom');

module.exports = class PageEnvironment extends TestEnvironment {
  constructor({ globalConfig, projectConfig }, context) {
    const testEnvironmentOptions = { ...projectConfig.testEnvironmentOptions, customExportConditions: ['node'] };
    super({ globalConfig, projectConfig: { ...projectConfig, testEnvironmentOptions } }, context);
    Object.assign(this.global, { TextEncoder, TextDecoder, structuredClone, Uint8Array, ArrayBuffer });
  }
};
