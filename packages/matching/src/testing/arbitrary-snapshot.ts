import {
  BLOCKS,
  CURRENCIES,
  EFFLUENT_ROUTES,
  EFFLUENTS,
  EMPTY_PROJECT,
  MARKETS,
  ODI_STATES,
  PARCEL_STATUSES,
  type ParcelFields,
  PRODUCTS,
  type ProjectFields,
  SECTORS,
  TENURES,
  VENTURE_FORMS,
} from '@bridge/common';
import fc from 'fast-check';
import type { Snapshot, SnapshotOpportunity, SnapshotProject } from '../snapshot/snapshot.js';
import { emptySnapshot } from './real-facts.js';

/** For specs only: random but plausible projects and parcels, every field of which may be missing. */
const maybe = <T>(known: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(known, { nil: null, freq: 3 });
const amount = (max: number): fc.Arbitrary<number> => fc.oneof(fc.integer({ min: 0, max }), fc.double({ min: 0.001, max, noNaN: true }));
const KSIC = ['10', '20', '201', '20119', '21', '24', '27', '28', '29', '35', '38'];

const areaRange = fc
  .tuple(fc.integer({ min: 1_000, max: 400_000 }), fc.integer({ min: 0, max: 100_000 }))
  .map(([min, more]) => ({ min, max: min + more }));

export const projectFields: fc.Arbitrary<ProjectFields> = fc
  .record({
    sector: maybe(fc.constantFrom(...SECTORS)),
    product: maybe(fc.constantFrom(...PRODUCTS.map(({ code }) => code))),
    hs: maybe(fc.constantFrom('2853', '28539030', '850760', '85076000', '901831', '741011')),
    ksic: maybe(fc.constantFrom(...KSIC)),
    investment: maybe(fc.record({ amount: fc.integer({ min: 0, max: 2_000_000_000 }), currency: fc.constantFrom(...CURRENCIES) })),
    areaM2: maybe(areaRange),
    powerMw: maybe(amount(60)),
    waterM3PerDay: maybe(amount(4_000)),
    effluent: maybe(fc.constantFrom(...EFFLUENTS)),
    portNeeded: maybe(fc.boolean()),
    gasNeeded: maybe(fc.boolean()),
    steamNeeded: maybe(fc.boolean()),
    renewableSharePercent: maybe(fc.integer({ min: 0, max: 100 })),
    start: maybe(fc.constantFrom('2026', '2026-09', '2026-12', '2027-01', '2027-Q2', '2028-06', '2030', '2031-Q1')),
    chineseEquityPercent: maybe(fc.constantFrom(0, 5, 10, 24, 25, 30, 49, 100)),
    form: maybe(fc.constantFrom(...VENTURE_FORMS)),
    tenure: maybe(fc.constantFrom(...TENURES)),
    odi: maybe(fc.constantFrom(...ODI_STATES)),
    fundsEvidenced: maybe(fc.boolean()),
    markets: maybe(fc.subarray([...MARKETS])),
    sellsPower: maybe(fc.boolean()),
    jobs: maybe(fc.integer({ min: 0, max: 2_000 })),
  })
  .map((fields) => ({ ...EMPTY_PROJECT, ...fields }));

export const parcelFields: fc.Arbitrary<ParcelFields> = fc.record({
  areaM2: maybe(fc.integer({ min: 1_000, max: 600_000 })),
  divisible: maybe(fc.boolean()),
  tenure: maybe(fc.constantFrom(...TENURES)),
  salePriceKrwPerM2: maybe(fc.integer({ min: 50_000, max: 600_000 })),
  rentKrwPerM2Year: maybe(fc.integer({ min: 500, max: 20_000 })),
  availableFrom: maybe(fc.constantFrom('2020-01-01', '2026-12-01', '2027-01-01', '2028-03-31')),
  permittedKsic: maybe(fc.subarray(KSIC)),
  powerMw: maybe(amount(80)),
  voltageKv: maybe(fc.constantFrom(22.9, 154)),
  waterM3PerDay: maybe(amount(6_000)),
  effluentRoute: maybe(fc.constantFrom(...EFFLUENT_ROUTES)),
  gas: maybe(fc.boolean()),
  steam: maybe(fc.boolean()),
  portDistanceKm: maybe(amount(60)),
  coveragePercent: maybe(fc.constant(70)),
  floorAreaPercent: maybe(fc.constant(350)),
  status: maybe(fc.constantFrom(...PARCEL_STATUSES)),
});

const project = (fields: ProjectFields, index: number): SnapshotProject => ({ id: `p${index}`, code: `P${index}`, history: false, fields });

/** A snapshot over the real blocks, capacities and rules, with at most so many random projects and parcels. */
export const snapshots = (projects = 6, parcels = 40): fc.Arbitrary<Snapshot> =>
  fc
    .record({
      asOf: fc.constantFrom('2021-06-30', '2025-12-01', '2026-11-24', '2027-06-01'),
      projects: fc.array(projectFields, { minLength: 1, maxLength: projects }),
      berthReady: fc.boolean(),
      parcels: fc.array(fc.tuple(fc.constantFrom(...BLOCKS), parcelFields), { minLength: 1, maxLength: parcels }),
    })
    .map(({ asOf, projects: all, parcels: lots, berthReady }) => ({
      ...emptySnapshot(asOf),
      capacity: emptySnapshot(asOf).capacity.map((row) =>
        row.utility === 'port-berth' && berthReady ? { ...row, certainty: 'commissioned' } : row,
      ),
      projects: all.map(project),
      opportunities: lots.map(
        ([block, fields], index): SnapshotOpportunity => ({ id: `o${index}`, block, parcelNo: String(index), fields, sources: {} }),
      ),
    }));
