import { preset } from '@bridge/dev/jest-preset';

export default preset(import.meta.dirname, {
  globalSetup: '<rootDir>/dist/testing/global-setup.js',
  globalTeardown: '<rootDir>/dist/testing/global-teardown.js',
  // Each file loads the whole framework again; a worker is renewed before it has grown too large.
  workerIdleMemoryLimit: '768MB',
  maxWorkers: 2,
});
