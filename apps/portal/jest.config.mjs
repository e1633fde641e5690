/** Components run in jsdom from their TypeScript source, so that a test needs no build of the portal. */
export default {
  testEnvironment: '<rootDir>/jest.environment.mjs',
  testEnvironmentOptions: { customExportConditions: ['browser', 'import', 'default'] },
  roots: ['<rootDir>/src', '<rootDir>/build', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2023', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: { '\\.css$': 'identity-obj-proxy', '^(\\.{1,2}/.*)\\.js$': '$1' },
  testTimeout: 30_000,
  setupFiles: ['<rootDir>/jest.setup.mjs'],
  setupFilesAfterEnv: ['<rootDir>/jest.after-env.mjs'],
};
