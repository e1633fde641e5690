import { describe, expect, it } from '@jest/globals';
import { buildFailure } from './build.mjs';

describe('a build that failed', () => {
  it("shows the compiler's errors, not what npm and turbo say after them", () => {
    const output = [
      "@bridge/api:build: \u001b[96msrc/a.ts\u001b[0m:\u001b[93m2\u001b[0m:\u001b[93m7\u001b[0m - \u001b[91merror\u001b[0m\u001b[90m TS2322: \u001b[0mType 'string' is no number.",
      '@bridge/api:build: npm error code 2',
      ' ERROR  run failed: command  exited (2)',
    ].join('\n');
    expect(buildFailure(output)).toMatchObject({
      code: 'build_failed',
      detail: "@bridge/api:build: src/a.ts:2:7 - error TS2322: Type 'string' is no number.",
    });
  });

  it('shows everything where no compiler complained', () => {
    expect(buildFailure('vite: cannot resolve "x"')).toMatchObject({ code: 'build_failed', detail: 'vite: cannot resolve "x"' });
  });

  it('is a full disk where the disk is full', () => {
    expect(buildFailure('ENOSPC: no space left on device').code).toBe('program_disk_full');
  });
});
