/** Plain Node. */
require('./leave-at-once');

module.exports = require('jest-environment-node').TestEnvironment;
