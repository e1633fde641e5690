import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { assertWritable } from './disk.mjs';
import { scratchFolder } from './testing/scratch.mjs';

const moreThanAnyDiskMegabytes = 1e12;

describe('the folder that is to hold the data', () => {
  let scratch;

  beforeEach(() => {
    scratch = scratchFolder();
  });

  afterEach(() => scratch.remove());

  const failureOf = (dir, options) => {
    try {
      assertWritable(dir, options);
    } catch (error) {
      return error.code;
    }
    return null;
  };

  it('is made when it is missing, and nothing is left in it', () => {
    const dir = path.join(scratch.dir, 'a', 'b');
    assertWritable(dir, { neededMegabytes: 1 });
    expect(fs.readdirSync(dir)).toEqual([]);
  });

  it('is refused when too little room is left', () => {
    expect(failureOf(scratch.dir, { neededMegabytes: moreThanAnyDiskMegabytes })).toBe('disk_full');
    expect(failureOf(scratch.dir, { neededMegabytes: moreThanAnyDiskMegabytes, ofProgram: true })).toBe('program_disk_full');
  });

  it('is refused when a file is in its place or above it', () => {
    const file = path.join(scratch.dir, 'file');
    fs.writeFileSync(file, '');
    expect(failureOf(file, { neededMegabytes: 1 })).toBe('data_dir_not_a_folder');
    expect(failureOf(path.join(file, 'below'), { neededMegabytes: 1 })).toBe('data_dir_not_a_folder');
  });

  it('is refused, at once, where the system lets nobody make a folder', () => {
    expect(failureOf('/proc/bridge-data', { neededMegabytes: 1 })).toBe('no_permission');
  });
});
