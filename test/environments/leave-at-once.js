/**
 * For the worker that loads it: once it has nothing left to do, it leaves at once. Taking down hundreds of megabytes
 * object by object takes a busy machine longer than the half second after which Jest speaks of leaks. A worker that is
 * kept by a timer or a handle still has something to do, and is still told of.
 */
process.once('beforeExit', () => process.exit());
