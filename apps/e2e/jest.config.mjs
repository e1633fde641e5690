import { preset } from '@bridge/dev/jest-preset';

// Browser tests share one running stack and the processor; two at a time keep 2 cores busy without starving the browser.
export default preset(import.meta.dirname, {
  globalSetup: '<rootDir>/dist/support/global-setup.js',
  globalTeardown: '<rootDir>/dist/support/global-teardown.js',
  testTimeout: 180_000,
  maxWorkers: 2,
});
