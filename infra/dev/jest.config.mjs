import { preset } from './jest-preset.mjs';

// Nothing is compiled here; the specs start databases and tools, which takes its time on a small machine.
export default preset(import.meta.dirname, {
  roots: ['<rootDir>'],
  testRegex: '\\.spec\\.mjs$',
  testPathIgnorePatterns: ['/node_modules/', '/fixtures/'],
  modulePathIgnorePatterns: ['/fixtures/'],
  testTimeout: 120_000,
});
