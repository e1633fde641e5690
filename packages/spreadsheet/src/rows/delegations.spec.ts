import { readFileSync } from 'node:fs';
import { samplePath } from '@bridge/reference-data';
import { describe, expect, it } from '@jest/globals';
import { mapProjectColumns, readProjects, readTable } from '../index.js';

interface Expected {
  row: number;
  uscc: string | null;
  sector: string | null;
  hs: string | null;
  hub: string | null;
  investment: { amount: number; currency: string } | null;
  area_m2: { min: number; max: number } | null;
  power_mw: number | null;
  water_t_d: number | null;
  start: string | null;
  problems: string[];
  duplicate_of?: number;
}

const LISTS = ['jiangsu.xlsx', 'shandong.xlsx', 'guangdong.csv'] as const;
type List = (typeof LISTS)[number];
const sample = (name: List): Buffer => readFileSync(samplePath(`delegations/${name}`));
const expected = JSON.parse(readFileSync(samplePath('delegations/expected.json'), 'utf8')) as Record<string, Expected[]>;

/** Figures agree to 1e-9 of their size; everything else letter by letter. */
function difference(read: unknown, wanted: unknown, path: string): string[] {
  if (typeof read === 'number' && typeof wanted === 'number')
    return Math.abs(read - wanted) <= 1e-9 * Math.abs(wanted) ? [] : [`${path}: ${read} ≠ ${wanted}`];
  if (read !== null && wanted !== null && typeof read === 'object' && typeof wanted === 'object') {
    const [left, right] = [read as Record<string, unknown>, wanted as Record<string, unknown>];
    return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) =>
      difference(left[key], right[key], `${path}.${key}`),
    );
  }
  return Object.is(read, wanted) ? [] : [`${path}: ${JSON.stringify(read)} ≠ ${JSON.stringify(wanted)}`];
}

async function readSample(name: List) {
  const table = await readTable(sample(name));
  return readProjects(table, mapProjectColumns(table.header), { asOf: '2026-11-24' });
}

describe.each(LISTS)('the delegation list %s', (name) => {
  it('is read field by field as its key says', async () => {
    const rows = (await readSample(name)).map(({ row, read, problems, duplicateOfRow }) => ({
      row,
      uscc: read.uscc,
      sector: read.sector,
      hs: read.hs,
      hub: read.hub,
      investment: read.investment,
      area_m2: read.areaM2,
      power_mw: read.powerMw,
      water_t_d: read.waterM3PerDay,
      start: read.start,
      problems: problems.map((problem) => problem.code),
      duplicate_of: duplicateOfRow,
    }));
    const wanted = (expected[name] ?? []).map((row) => ({ ...row, duplicate_of: row.duplicate_of ?? null }));
    expect(difference(rows, wanted, name)).toEqual([]);
  });

  it('leaves no column that it has unread and no product unknown', async () => {
    const table = await readTable(sample(name));
    expect(mapProjectColumns(table.header).columns.filter((column) => column.field === null)).toEqual([]);
    const rows = await readSample(name);
    expect(rows.filter((row) => row.read.product === null).map((row) => row.written.productText)).toEqual([]);
    const always = [
      'effluent',
      'portNeeded',
      'form',
      'tenure',
      'odi',
      'fundsEvidenced',
      'markets',
      'chineseEquityPercent',
      'city',
    ] as const;
    expect(rows.flatMap((row) => always.filter((field) => row.read[field] === null).map((field) => `${row.row}.${field}`))).toEqual([]);
  });
});
