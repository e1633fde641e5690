import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { scratchFolder } from '../setup/testing/scratch.mjs';
import { findBrowser } from './find.mjs';

describe('the choice of a browser', () => {
  let scratch;
  let program;

  beforeEach(() => {
    scratch = scratchFolder();
    program = path.join(scratch.dir, 'own-chromium');
    fs.writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
  });

  afterEach(() => scratch.remove());

  const noNpm = async () => null;
  const npm = async () => ({ executablePath: '/npm/chromium', libraryDirs: ['/npm/lib'] });
  const find = (environment, places) => findBrowser(environment, { dir: scratch.dir, system: '/nowhere/chromium', ...places });

  it('takes the one that CHROMIUM_PATH names before any other', async () => {
    const browser = await find({ CHROMIUM_PATH: program }, { fromNpm: npm, system: program });
    expect(browser).toEqual({ executablePath: program, env: { FONTCONFIG_FILE: path.join(scratch.dir, 'fonts.conf') } });
  });

  it('takes the one from npm, with its libraries before those of the machine', async () => {
    const browser = await find({ LD_LIBRARY_PATH: '/own/lib' }, { fromNpm: npm, system: program });
    expect(browser).toMatchObject({ executablePath: '/npm/chromium', env: { LD_LIBRARY_PATH: '/npm/lib:/own/lib' } });
  });

  it('takes the one of the machine where npm has none', async () => {
    expect(await find({}, { fromNpm: noNpm, system: program })).toMatchObject({ executablePath: program });
  });

  it('says what to do where there is none', async () => {
    await expect(find({}, { fromNpm: noNpm })).rejects.toMatchObject({ code: 'no_browser' });
  });

  it.each(['/nowhere/chromium', '/'])('refuses CHROMIUM_PATH=%s, which is no program, instead of taking another', async (named) => {
    await expect(find({ CHROMIUM_PATH: named }, { fromNpm: npm })).rejects.toMatchObject({
      code: 'browser_path_wrong',
      params: { file: named },
    });
  });
});
