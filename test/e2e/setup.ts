/** A journey is many steps, and machines that run tests are busy. */
jest.setTimeout(120_000);
