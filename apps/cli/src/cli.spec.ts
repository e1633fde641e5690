import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LOCALES } from '@bridge/common';
import { translator } from '@bridge/i18n';
import { samplePath } from '@bridge/reference-data';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const JIANGSU = samplePath('delegations/jiangsu.xlsx');
const GUANGDONG = samplePath('delegations/guangdong.csv');
const PARCELS = samplePath('opportunities/parcels-ko-cp949.csv');

interface Finished {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the compiled program as a shell would, far from the repository and without a language of its own. */
function bridge(...args: string[]): Promise<Finished> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'main.js'), ...args], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, LANG: 'C' },
  });
  const finished: Finished = { code: null, out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    finished.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    finished.err += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...finished, code }));
  });
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bridge-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Line extends Record<string, unknown> {
  row: number;
  area_m2: { min: number; max: number } | null;
  investment: { amount: number; currency: string } | null;
}

/** Figures agree to nine digits: the list of what is expected was made in another language's arithmetic. */
function agrees(read: unknown, expected: unknown): boolean {
  if (typeof expected === 'number') return typeof read === 'number' && Math.abs(read - expected) <= Math.abs(expected) * 1e-9;
  if (expected === null || typeof expected !== 'object') return read === expected;
  const parts = Object.entries(expected);
  return typeof read === 'object' && read !== null && parts.every(([key, value]) => agrees((read as Record<string, unknown>)[key], value));
}

describe('bridge read', () => {
  it('gives every field of every row of the three sample lists as it is expected', async () => {
    const expected = JSON.parse(await readFile(samplePath('delegations/expected.json'), 'utf8')) as Record<string, Line[]>;
    const wrong: unknown[] = [];
    for (const [file, rows] of Object.entries(expected)) {
      const { code, out, err } = await bridge('read', path.join(path.dirname(JIANGSU), file));
      expect([code, err]).toEqual([0, '']);
      const read = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Line);
      expect(read.map(({ row }) => row)).toEqual(rows.map(({ row }) => row));
      rows.forEach((row, index) => {
        if (!agrees({ ...read[index] }, { duplicate_of: null, ...row })) wrong.push([file, row, read[index]]);
      });
    }
    expect(wrong).toEqual([]);
  });

  it('writes exactly the agreed keys, in one object a line', async () => {
    const { out } = await bridge('read', GUANGDONG, '--kind', 'projects');
    const keys = Object.keys(JSON.parse(out.split('\n')[0] ?? '') as object).join();
    expect(keys).toBe('row,uscc,name,sector,hs,hub,investment,area_m2,power_mw,water_t_d,start,problems,duplicate_of');
  });

  it('tells a parcel list by its header and reads it in its old Korean encoding', async () => {
    const { out } = await bridge('read', PARCELS);
    expect(JSON.parse(out.split('\n')[0] ?? '')).toMatchObject({ block: '1', parcel: '1-01', area_m2: 10_920, status: 'contracted' });
  });
});

describe('bridge match', () => {
  const match = (...args: string[]): Promise<Finished> => bridge('match', ...args, '--as-of', '2026-11-24');

  it('gives the same JSON bytes in another process, with the files in another order and in another language', async () => {
    const first = await match(JIANGSU, GUANGDONG, '--json');
    const second = await match(
      GUANGDONG,
      JIANGSU,
      '--json',
      '--lang',
      'ko',
      '--opportunities',
      samplePath('opportunities/parcels-ko.xlsx'),
    );
    expect(first.code).toBe(0);
    expect(second.out === first.out).toBe(true);
  });

  it('gives the run with hashes, every pair, and gates, fit, readiness and flags of the best sites with their reasons', async () => {
    const { out } = await match(JIANGSU, '--json');
    const run = JSON.parse(out);
    expect(run.head.hashes.result).toMatch(/^[0-9a-f]{64}$/);
    expect(run.pairs).toHaveLength(run.head.counts.pairs);
    expect(run.head.counts.pairs).toBe(run.projects.length * run.opportunities.length);
    const { assessment } = run.best[0];
    expect(assessment.gates[0].reason.code).toEqual(expect.any(String));
    expect(assessment).toMatchObject({ fit: { points: {} }, readiness: { claims: expect.any(Array) }, flags: expect.any(Array) });
  });

  it('leaves out what an import would reject or skip, and says so beside the result, never in it', async () => {
    const { out, err } = await match(JIANGSU, '--json');
    const rows = (JSON.parse(out) as { projects: { row: number }[] }).projects.map(({ row }) => row);
    expect(rows).not.toContain(25);
    expect(err).toContain('row 25: left out, because it repeats row 3.');
  });

  it.each(LOCALES)('names one line for each project in %s', async (locale) => {
    const { code, out } = await match(JIANGSU, '--lang', locale);
    const [head, ...lines] = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(head).toContain(locale === 'en' ? '24 November 2026' : locale === 'ko' ? '2026. 11. 24.' : '2026年11月24日');
    expect(lines).toHaveLength(21);
  });

  it('writes the report as PDF and XLSX into a folder that it makes', async () => {
    const out = path.join(folder, 'new', 'report');
    const finished = await match(JIANGSU, '--out', out, '--lang', 'zh-CN');
    expect(finished.code).toBe(0);
    expect((await readFile(path.join(out, 'match-report.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await readFile(path.join(out, 'match-report.xlsx'))).subarray(0, 2).toString()).toBe('PK');
    expect(finished.out.trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('what goes wrong', () => {
  it.each(LOCALES)('is one sentence in %s on stderr, with an exit code and nothing on stdout', async (locale) => {
    const missing = path.join(folder, 'no-such-list.xlsx');
    const { code, out, err } = await bridge('read', missing, '--lang', locale);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(`${translator(locale).t('cli.file.missing', { pathText: missing })}\n`);
  });

  it('names a file that is no list, a folder, and a folder that cannot be written to', async () => {
    const picture = path.join(folder, 'picture.xlsx');
    await writeFile(picture, '%PDF-1.7 not a workbook');
    expect(await bridge('read', picture)).toMatchObject({ code: 1, out: '', err: expect.stringContaining(picture) });
    expect(await bridge('read', folder)).toMatchObject({ code: 1, err: `“${folder}” is a folder. Name a file.\n` });
    const { code, err } = await bridge('match', JIANGSU, '--out', path.join(picture, 'inside'));
    expect([code, err.includes('Nothing could be written')]).toEqual([1, true]);
  });

  it('shows how to call it when it was called wrongly, and on request', async () => {
    expect(await bridge('read', JIANGSU, '--colour')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('bridge read FILE') });
    expect(await bridge('--help')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('bridge match') });
  });

  it('refuses a parcel list where projects are asked for', async () => {
    expect(await bridge('match', PARCELS, '--json')).toMatchObject({ code: 1, out: '' });
  });
});
