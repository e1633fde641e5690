import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { root } from '../setup/paths.mjs';
import { startChild } from '../setup/testing/child.mjs';
import { scratchFolder } from '../setup/testing/scratch.mjs';

const asker = fileURLToPath(new URL('./testing/ask-for-chromium.mjs', import.meta.url));
const { version } = JSON.parse(fs.readFileSync(path.join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json'), 'utf8'));
const hasOne = process.platform === 'linux' && process.arch === 'x64';

describe('the Chromium from npm', () => {
  let scratch;

  beforeEach(() => {
    scratch = scratchFolder();
  });

  afterEach(() => scratch.remove());

  it('is unpacked whole when two processes ask at once, over what a killed one left', async () => {
    const half = path.join(scratch.dir, `chromium-${version}.part`);
    fs.mkdirSync(half);
    fs.writeFileSync(path.join(half, 'chromium'), 'half');
    const askers = [startChild(asker, { args: [scratch.dir] }), startChild(asker, { args: [scratch.dir] })];
    const ends = await Promise.all(askers.map((child) => child.ended));
    const said = ends.map(({ output }) => output.trim());
    expect(said[0]).toBe(said[1]);
    expect(fs.existsSync(half)).toBe(!hasOne);
    expect(said[0]).toMatch(hasOne ? /runnable$/ : /none/);
  });
});
