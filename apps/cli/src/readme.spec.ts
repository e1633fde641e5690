import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const OUT = mkdtempSync(path.join(tmpdir(), 'bridge-readme-'));
afterAll(() => rmSync(OUT, { recursive: true, force: true }));

/** The command lines of README.md as a reader would copy them; what they write goes to a folder of the test. */
const commands = [...readFileSync(path.join(ROOT, 'README.md'), 'utf8').matchAll(/^npm run -s bridge -- (.+)$/gm)].map(([, line]) =>
  (line ?? '').split(' ').map((word) => (word === 'report' ? OUT : word)),
);

describe('the commands of the README', () => {
  it('are there for both uses', () => {
    expect(commands.map(([command]) => command)).toEqual(['read', 'match']);
  });

  it.each(commands.map((args) => [args.join(' '), args] as const))('work as they stand: %s', (_, args) => {
    const main = path.join(import.meta.dirname, 'main.js');
    const { status, stdout } = spawnSync(process.execPath, [main, ...args], { cwd: ROOT, encoding: 'utf8' });
    expect([status, stdout === '']).toEqual([0, false]);
    const left = args.includes(OUT) ? readdirSync(OUT).map((name) => path.extname(name)) : ['.pdf', '.xlsx'];
    expect(left.sort()).toEqual(['.pdf', '.xlsx']);
  });
});
