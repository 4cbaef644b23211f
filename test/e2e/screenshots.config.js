/** `npm run screenshots`: the pictures of the README, taken anew. */
const { projects } = require('../../jest.config.js');

const journeys = projects.find(({ displayName }) => displayName === 'e2e');
module.exports = {
  ...journeys,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/e2e/screenshots.ts', '<rootDir>/test/e2e/views.ts'],
};
