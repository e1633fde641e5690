import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { scratchFolder } from '../setup/testing/scratch.mjs';
import { removeStaleSpecs } from './stale-specs.mjs';

describe('compiled specs', () => {
  it('go with their source, and nothing else goes', () => {
    const { dir, remove } = scratchFolder();
    for (const folder of ['src/deep', 'dist/deep']) fs.mkdirSync(path.join(dir, folder), { recursive: true });
    for (const file of ['src/a.spec.ts', 'dist/a.spec.js', 'dist/deep/gone.spec.js', 'dist/deep/kept.js'])
      fs.writeFileSync(path.join(dir, file), '');
    removeStaleSpecs(dir);
    expect(fs.readdirSync(path.join(dir, 'dist'), { recursive: true }).sort()).toEqual(['a.spec.js', 'deep', 'deep/kept.js']);
    remove();
  });
});
