import { listOpportunities, type QueryOf, type Role, readOpportunity, readParcelMap, readZone } from '@bridge/common';
import { parcelGeometry } from '@bridge/reference-data';
import { aParcel, confirmedFigures } from '@bridge/test-factories';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock } from '../../platform/clock/clock.js';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SYSTEM_VIEWER } from '../../platform/viewer.js';
import { WorkSources } from '../../platform/work/work-sources.js';
import { newWorld, type World } from '../../testing/world.js';
import {
  CreateOpportunities,
  DrawParcels,
  HideOpportunities,
  type ImportedParcel,
  InterestCounts,
  LoadZoneFacts,
  OpportunitiesForRun,
  OpportunityRefs,
  OpportunityRowsQuery,
  UpdateOpportunity,
  ZoneQuery,
} from './index.js';

let world: World;
beforeAll(async () => {
  world = await newWorld();
  world.get(Clock).now = () => new Date('2026-11-24T03:00:00Z');
});
afterAll(() => world.close());

const run = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => world.get(UnitOfWork).run(SYSTEM_VIEWER, work);
const importedFrom = { importId: '01900000-0000-7000-8000-000000000001', fileName: 'parcels.xlsx', row: 4 };
const parcel = (parcelNo: string, given: Partial<ImportedParcel> = {}): ImportedParcel => ({
  block: '8',
  parcelNo,
  remarks: null,
  figures: confirmedFigures(aParcel()),
  geometry: null,
  geometrySchematic: false,
  importedFrom,
  ...given,
});
const create = async (...parcels: ImportedParcel[]): Promise<string[]> =>
  (await run((tx) => world.get(CreateOpportunities).execute(tx, parcels))).map(({ id }) => id);

describe('parcels of an import', () => {
  it('come back in the order of the rows and remember their file, which no investor learns', async () => {
    const [id = '', second = ''] = await create(parcel('8-101'), parcel('8-102'));
    expect(await (await world.official()).call(readOpportunity, { params: { id } })).toMatchObject({ parcelNo: '8-101', importedFrom });
    const seen = await (await world.investor()).call(readOpportunity, { params: { id: second } });
    expect(seen).toMatchObject({ parcelNo: '8-102', importedFrom: null });
  });

  it('stand all or none: a parcel that is listed twice takes the whole batch back', async () => {
    await expect(create(parcel('8-111'), parcel('8-112'), parcel('8-111'))).rejects.toMatchObject({ code: 'opportunity.duplicate' });
    expect((await (await world.official()).call(listOpportunities, { query: { q: '8-11' } })).rows).toEqual([]);
  });

  it('hand back what they replace, so that an undo restores it exactly', async () => {
    const [id = ''] = await create(parcel('8-121'));
    const official = await world.official();
    const before = await official.call(readOpportunity, { params: { id } });
    const { importedFrom: _, geometry: __, geometrySchematic: ___, ...content } = parcel('8-121', { remarks: 'new' });
    const update = (given: typeof content, expectedVersion: number | null) =>
      run((tx) => world.get(UpdateOpportunity).execute(tx, { id, content: given, expectedVersion, action: 'opportunity.restored' }));
    const { previous, version } = await update(content, null);
    await update(previous, version);
    const after = await official.call(readOpportunity, { params: { id } });
    expect(after).toEqual({ ...before, version: 3, updatedAt: after.updatedAt });
    await expect(update(content, version)).rejects.toMatchObject({ code: 'edit.conflict', current: { version: 3 } });
  });

  it('are gone for everybody once hidden, and the number is free again', async () => {
    const [id = ''] = await create(parcel('8-131'));
    const hide = () => run((tx) => world.get(HideOpportunities).execute(tx, [id]));
    expect([await hide(), await hide()]).toEqual([[id], []]);
    const official = await world.official();
    expect((await official.refused(readOpportunity, { params: { id } })).status).toBe(404);
    expect((await official.call(listOpportunities, { query: { q: '8-131' } })).rows).toEqual([]);
    const rows = await run(async (tx) => [
      ...(await world.get(OpportunityRowsQuery).byIds(tx, [id])),
      ...(await world.get(OpportunityRefs).byIds(tx, [id])),
      ...(await world.get(OpportunitiesForRun).all(tx)).filter((one) => one.id === id),
    ]);
    expect(rows).toEqual([]);
    expect(await create(parcel('8-131'))).not.toEqual([id]);
  });
});

describe('the zone', () => {
  it('shows blocks and utilities with their sources, the same after loading twice', async () => {
    const load = () => run((tx) => world.get(LoadZoneFacts).execute(tx));
    await load();
    const investor = await world.investor();
    const once = await investor.call(readZone, {});
    await load();
    expect(await investor.call(readZone, {})).toEqual(once);
    expect(once.blocks.map(({ block }) => block)).toEqual(expect.arrayContaining(['1', '3', '7', '8', 'FTZ']));
    expect(once.blocks.find(({ block }) => block === '8')?.parcelCount).toBeGreaterThan(0);
    expect([...once.blocks, ...once.capacity].filter(({ source }) => source === '')).toEqual([]);
    const { blocks, capacity } = await run((tx) => world.get(ZoneQuery).forRun(tx));
    expect([blocks.length, capacity.length]).toEqual([once.blocks.length, once.capacity.length]);
  });

  it('is open to nobody without a session', async () => {
    expect((await world.stranger.refused(readZone, {})).status).toBe(401);
    expect((await world.stranger.refused(readParcelMap, {})).status).toBe(401);
  });

  it('draws the parcels that have an outline and says that sketches are sketches', async () => {
    const [id = ''] = await create(parcel('8-01'), parcel('8-without-outline'));
    const reader = await world.reviewer();
    expect(await reader.call(readParcelMap, {})).toEqual({ schematic: false, parcels: [] });
    expect(await run((tx) => world.get(DrawParcels).execute(tx, parcelGeometry()))).toBe(1);
    const map = await reader.call(readParcelMap, {});
    expect(map.schematic).toBe(true);
    expect(map.parcels).toEqual([
      {
        id,
        block: '8',
        parcelNo: '8-01',
        status: 'available',
        areaM2: 56_000,
        availableFrom: '2027-01-01',
        ring: parcelGeometry().get('8-01'),
      },
    ]);
    const drawn = async (query: Partial<QueryOf<typeof readParcelMap>>) => (await reader.call(readParcelMap, { query })).parcels.length;
    expect([await drawn({ block: ['8'], q: '8-01' }), await drawn({ block: ['3'] }), await drawn({ minAreaM2: 60_000 })]).toEqual([
      1, 0, 0,
    ]);
  });
});

describe('the snapshot for a match run', () => {
  it('carries the figures and, of known ones only, who answers for them', async () => {
    const [id] = await create(parcel('8-141', { figures: confirmedFigures(aParcel({ powerMw: null }), '2026-10-01') }));
    const opportunities = await run((tx) => world.get(OpportunitiesForRun).all(tx));
    const found = opportunities.find((one) => one.id === id);
    expect(found).toMatchObject({ block: '8', parcelNo: '8-141', fields: aParcel({ powerMw: null }) });
    expect(found?.sources.areaM2).toEqual({ issuer: 'krc', asOf: '2026-10-01', source: null });
    expect(found?.sources).not.toHaveProperty('powerMw');
  });
});

describe('the count of interests', () => {
  it('is told to officials and never to an investor', async () => {
    const [id = ''] = await create(parcel('8-151'));
    world.get(InterestCounts).register(async () => new Map([[id, 3]]));
    expect((await (await world.official()).call(readOpportunity, { params: { id } })).interestCount).toBe(3);
    expect((await (await world.investor()).call(readOpportunity, { params: { id } })).interestCount).toBeNull();
  });
});

describe('stale figures', () => {
  it('wait as one thing for officials, and for nobody else', async () => {
    const waiting = (role: Role) =>
      world
        .get(UnitOfWork)
        .read({ ...SYSTEM_VIEWER, role }, async (tx) =>
          (await world.get(WorkSources).itemsFor(tx)).filter(({ kind }) => kind === 'figures-stale').map(({ params }) => params.parcels),
        );
    const [before = 0] = await waiting('zone-official');
    await create(parcel('8-161', { figures: confirmedFigures(aParcel(), '2020-01-01') }), parcel('8-162'));
    expect(await waiting('zone-official')).toEqual([Number(before) + 1]);
    expect([await waiting('investor'), await waiting('ministry-reviewer')]).toEqual([[], []]);
  });
});
