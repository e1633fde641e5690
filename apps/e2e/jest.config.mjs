import { preset } from '@bridge/dev/jest-preset';

// One journey at a time: browser, server and database share two cores, and a journey's report tells how long a person waits.
export default preset(import.meta.dirname, {
  globalSetup: '<rootDir>/dist/support/global-setup.js',
  globalTeardown: '<rootDir>/dist/support/global-teardown.js',
  testTimeout: 180_000,
  maxWorkers: 1,
});
