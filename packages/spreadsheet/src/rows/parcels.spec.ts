import { readFileSync } from 'node:fs';
import { samplePath } from '@bridge/reference-data';
import { describe, expect, it } from '@jest/globals';
import { mapParcelColumns, readParcels, readTable, type TableOptions } from '../index.js';

async function parcelsOf(name: 'parcels-ko.xlsx' | 'parcels-ko-cp949.csv', options: TableOptions = {}) {
  const table = await readTable(readFileSync(samplePath(`opportunities/${name}`)), options);
  return { table, rows: readParcels(table, mapParcelColumns(table.header), { asOf: '2026-11-24' }) };
}

describe('the parcel lists', () => {
  it('give the same parcels from the workbook and from CP949', async () => {
    const workbook = await parcelsOf('parcels-ko.xlsx');
    const csv = await parcelsOf('parcels-ko-cp949.csv');
    expect(csv.table.encoding).toBe('cp949');
    expect([workbook.table.kind, csv.table.kind]).toEqual(['opportunities', 'opportunities']);
    expect(csv.rows.map((row) => row.read)).toEqual(workbook.rows.map((row) => row.read));
    expect(csv.rows.map((row) => row.problems.map(({ code, field }) => ({ code, field })))).toEqual(
      workbook.rows.map((row) => row.problems.map(({ code, field }) => ({ code, field }))),
    );
    expect(workbook.rows).toHaveLength(62);
  });

  it('are read without a problem, and name the parcel that stands twice', async () => {
    const { rows, table } = await parcelsOf('parcels-ko.xlsx');
    expect(mapParcelColumns(table.header).columns.filter((column) => column.field === null)).toEqual([]);
    expect(rows.flatMap((row) => row.problems)).toEqual([]);
    expect(rows.filter((row) => row.duplicateOfRow !== null).map(({ row, duplicateOfRow }) => [row, duplicateOfRow])).toEqual([[61, 6]]);
  });

  it('are read figure by figure', async () => {
    const { rows } = await parcelsOf('parcels-ko.xlsx');
    expect(rows[0]).toMatchObject({
      row: 1,
      sheetRow: 3,
      read: {
        block: '1',
        parcelNo: '1-01',
        areaM2: 10_920,
        divisible: false,
        tenure: 'sale',
        rentKrwPerM2Year: null,
        availableFrom: '2025-12-30',
        permittedKsic: ['10', '20', '26', '27', '29'],
        powerMw: 20,
        voltageKv: 22.9,
        waterM3PerDay: 3000,
        effluentRoute: null,
        gas: true,
        steam: true,
        portDistanceKm: 10.6,
        coveragePercent: 70,
        floorAreaPercent: 350,
        status: 'contracted',
        confirmedOn: '2025-12-30',
        confirmedBy: 'krc',
        remarks: null,
      },
    });
    expect(rows[0]?.read.salePriceKrwPerM2).toBeCloseTo(500_000 / 3.305785, 6);
    expect(rows[2]?.read.areaM2).toBeCloseTo(2895 * 3.305785, 6);
    expect(rows[3]?.read.availableFrom).toBe('2026-11-24');
    expect(rows[15]?.read.availableFrom).toBe('2027-01-01');
    expect(rows[5]?.read).toMatchObject({
      powerMw: null,
      waterM3PerDay: null,
      effluentRoute: 'joint-pipeline-planned',
      rentKrwPerM2Year: 1500,
    });
    expect(rows[61]?.read).toMatchObject({
      block: '4',
      status: 'suspended',
      availableFrom: null,
      permittedKsic: null,
      remarks: '매립계획 없음',
    });
  });

  it('can be read with the encoding that a person chose, and say when it does not fit', async () => {
    expect((await parcelsOf('parcels-ko-cp949.csv', { encoding: 'cp949' })).rows).toHaveLength(62);
    await expect(parcelsOf('parcels-ko-cp949.csv', { encoding: 'utf-8' })).rejects.toMatchObject({
      code: 'encoding-wrong',
      params: { encodingText: 'utf-8' },
    });
  });
});
