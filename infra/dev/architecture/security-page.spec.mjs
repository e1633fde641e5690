import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from '../setup/paths.mjs';
import { requirements, securityFaults } from './security-page.mjs';

const page = fs.readFileSync(path.join(root, 'docs/security.md'), 'utf8');

describe('docs/security.md', () => {
  it('names every requirement of ASVS 5.0 levels 1 and 2 once, each with tests that exist or with what is missing', () => {
    expect(requirements).toHaveLength(253);
    expect(securityFaults(page, root)).toEqual([]);
  });

  it('counts its own lines right', () => {
    const rows = page.split('\n').filter((line) => /^\| V\d/.test(line));
    const of = (word) => rows.filter((row) => row.split('|')[4].trim().startsWith(word)).length;
    const [unmet, part] = [of('Unmet'), of('Part')];
    expect(page).toContain(
      `${rows.length} lines: ${rows.length - unmet - part} met, ${part} in part, ${unmet} unmet; ${requirements.length - rows.length} further`,
    );
  });

  it.each([
    ['a line is gone', (text) => text.replace(/^\| V8\.2\.2 .*\n/m, ''), 'V8.2.2 is missing'],
    ['a line stands twice', (text) => text.replace(/^(\| V8\.2\.2 .*\n)/m, '$1$1'), 'V8.2.2 stands twice'],
    [
      'a number is invented',
      (text) => text.replace(/^(\| V8\.2\.2 )/m, '| V8.9.9 | 1 | x | Read: y | |\n$1'),
      'V8.9.9 is no requirement of level 1 or 2',
    ],
    [
      'a test is renamed',
      (text) => text.replaceAll('traces nothing back', 'traces it all back'),
      'V13.4.4: apps/api/src/attacks/requests.spec.ts has no test "traces it all back"',
    ],
    [
      'a claim has no test',
      (text) => text.replace(/^(\| V13\.4\.4 \|.*\|) `.*` \|$/m, '$1  |'),
      'V13.4.4 claims to be met and names no test',
    ],
  ])('is refused when %s', (_what, change, fault) => {
    expect(change(page)).not.toBe(page);
    expect(securityFaults(change(page), root)).toEqual([fault]);
  });
});
