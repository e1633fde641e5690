// One Jest configuration for every Node package: the compiled files are run as they are, so a test sees exactly what ships.
export const preset = (rootDir, extra = {}) => ({
  rootDir,
  roots: ['<rootDir>/dist'],
  testRegex: '\\.spec\\.js$',
  testEnvironment: 'node',
  transform: {},
  injectGlobals: false,
  coverageProvider: 'v8',
  testTimeout: 30_000,
  ...extra,
});
