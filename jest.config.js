/** One jest project per kind of surroundings: plain Node, Microsoft's client library, a DOM, a real browser. */
const transform = {
  '\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
};
const project = (displayName, folders, options = {}) => ({
  displayName,
  transform,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
  ...options,
});

module.exports = {
  maxWorkers: 2,
  projects: [
    project('domain', ['domain', 'programmes', 'locales', 'app', 'architecture', 'docs', 'manifest', 'files'], {
      testEnvironment: '<rootDir>/test/environments/node-environment.js',
    }),
    project('excel', ['excel', 'contract', 'workbench', 'verification'], {
      testEnvironment: '<rootDir>/test/environments/excel-environment.js',
      setupFilesAfterEnv: ['<rootDir>/test/environments/declared-api.ts'],
    }),
    project('taskpane', ['taskpane'], {
      testEnvironment: '<rootDir>/test/environments/dom-environment.js',
      setupFilesAfterEnv: ['<rootDir>/test/taskpane/setup.ts'],
    }),
    project('e2e', ['e2e'], {
      testEnvironment: '<rootDir>/test/environments/node-environment.js',
      globalSetup: '<rootDir>/test/e2e/start.ts',
      globalTeardown: '<rootDir>/test/e2e/stop.ts',
      setupFilesAfterEnv: ['<rootDir>/test/e2e/setup.ts'],
    }),
  ],
};
