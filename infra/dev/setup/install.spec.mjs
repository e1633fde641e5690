import { describe, expect, it } from '@jest/globals';
import { installFailure, isInstalled } from './install.mjs';

describe('installing packages', () => {
  it.each([
    ['npm error code ENOTFOUND\nnpm error network request to https://registry.example/x failed', 'install_no_network'],
    ['npm error code ECONNREFUSED', 'install_no_network'],
    ['npm error code ENOSPC\nnpm error syscall write', 'program_disk_full'],
    ['npm error code EROFS', 'program_disk_read_only'],
    ['npm error code EACCES', 'program_no_permission'],
    [
      'npm error code EUSAGE\nnpm error `npm ci` can only install packages when your package.json and package-lock.json are in sync.',
      'install_lock_mismatch',
    ],
    ['npm error code EINTEGRITY', 'install_failed'],
  ])('"%s" becomes one sentence', (output, code) => {
    expect(installFailure(output).code).toBe(code);
  });

  it('finds that nothing needs installing where these tests run', () => {
    expect(isInstalled()).toBe(true);
  });
});
