import { describe, expect, it } from '@jest/globals';
import { DevError, diskFailure } from './dev-error.mjs';
import { messages } from './messages.mjs';

const blanks = (text) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe('what the commands say when they cannot go on', () => {
  it.each(Object.entries(messages))('%s is said in English, Korean and Chinese with the same blanks', (_code, texts) => {
    expect(texts).toHaveLength(3);
    const [en, ko, zh] = texts;
    expect(ko).toMatch(/[가-힣]/);
    expect(zh).toMatch(/[一-鿿]/);
    expect(blanks(ko)).toEqual(blanks(en));
    expect(blanks(zh)).toEqual(blanks(en));
  });

  it('fills every blank of a sentence', () => {
    expect(new DevError('port_busy', { port: 4400, other: 4401 }).message).toBe(
      'Port 4400 is already in use: stop the program that uses it, or choose another port, for example PORT=4401 npm start.',
    );
  });

  it.each([
    ['npm error ENOSPC: no space left on device, write', 'disk_full'],
    ['FATAL:  could not write to file "pg_wal/xlogtemp.1": No space left on device', 'disk_full'],
    ['EROFS: read-only file system, mkdir', 'disk_read_only'],
    ['EACCES: permission denied, open', 'no_permission'],
    ['relation "x" does not exist', null],
  ])('knows the disk failure in "%s"', (text, code) => {
    expect(diskFailure(text)).toBe(code);
  });
});
