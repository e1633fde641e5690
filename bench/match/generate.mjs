import { BLOCKS, EFFLUENT_ROUTES, EFFLUENTS, EMPTY_PROJECT, PRODUCTS } from '@bridge/common';
import { numbers } from './numbers.mjs';

const products = PRODUCTS.filter(({ ksic }) => ksic !== null);
const MONTHS = ['2026-12', '2027-03', '2027-06', '2027-Q4', '2028-02', '2028-06', '2029', '2030-Q1'];
const READY = ['2020-01-01', '2025-06-30', '2027-01-01', '2027-06-30', '2028-01-01', '2029-03-31'];
const MARKETS = [['KR'], ['KR', 'US'], ['EU'], ['CN', 'KR']];
const STATUSES = ['available', 'available', 'available', 'negotiating', 'held', 'contracted'];

function project(index, { between, pick, chance, maybe }) {
  const product = pick(products);
  const min = between(5, 150) * 1_000;
  return {
    id: `project-${String(index).padStart(6, '0')}`,
    code: `P${index}`,
    history: false,
    fields: {
      ...EMPTY_PROJECT,
      sector: product.sector,
      product: product.code,
      ksic: product.ksic,
      investment: maybe({ amount: between(5, 900) * 1_000_000, currency: pick(['CNY', 'USD']) }),
      areaM2: maybe({ min, max: min + between(0, 40) * 1_000 }),
      powerMw: maybe(between(1, 40)),
      waterM3PerDay: maybe(between(1, 25) * 100),
      effluent: maybe(pick(EFFLUENTS)),
      portNeeded: maybe(chance(0.3)),
      gasNeeded: maybe(chance(0.4)),
      steamNeeded: maybe(chance(0.3)),
      renewableSharePercent: maybe(between(0, 10) * 10),
      start: maybe(pick(MONTHS)),
      chineseEquityPercent: maybe(pick([20, 49, 51, 100])),
      tenure: maybe(chance(0.75) ? 'sale' : 'lease'),
      markets: maybe(pick(MARKETS)),
      jobs: maybe(between(10, 900)),
    },
  };
}

function parcel(index, { between, pick, chance, maybe }) {
  const sale = chance(0.7);
  return {
    id: `parcel-${String(index).padStart(6, '0')}`,
    block: pick(BLOCKS),
    parcelNo: String(index),
    sources: {},
    fields: {
      areaM2: maybe(between(4, 300) * 1_000),
      divisible: maybe(chance(0.4)),
      tenure: maybe(sale ? 'sale' : 'lease'),
      salePriceKrwPerM2: sale ? maybe(between(150, 300) * 1_000) : null,
      rentKrwPerM2Year: sale ? null : maybe(between(10, 40) * 100),
      availableFrom: maybe(pick(READY)),
      permittedKsic: maybe([...new Set(Array.from({ length: 7 }, () => pick(products).ksic))].sort()),
      powerMw: maybe(between(2, 60)),
      voltageKv: maybe(pick([22.9, 154])),
      waterM3PerDay: maybe(between(2, 40) * 100),
      effluentRoute: maybe(pick(EFFLUENT_ROUTES)),
      gas: maybe(chance(0.6)),
      steam: maybe(chance(0.5)),
      portDistanceKm: maybe(between(50, 200) / 10),
      coveragePercent: 70,
      floorAreaPercent: 350,
      status: maybe(pick(STATUSES)),
    },
  };
}

/** Projects and parcels of the shape of real lists over the real blocks and capacities. */
export function generateSnapshot(projects, opportunities, { blocks, capacity }) {
  const source = numbers(20_261_124);
  return {
    asOf: '2026-11-24',
    projects: Array.from({ length: projects }, (_, index) => project(index, source)),
    opportunities: Array.from({ length: opportunities }, (_, index) => parcel(index, source)),
    blocks: blocks.map(({ block, offered, status, availableFrom, designations, source: key, asOf }) => {
      return { block, offered, status, availableFrom, designations, source: key, asOf };
    }),
    capacity: capacity.map(({ scope, utility, quantity, unit, availableFrom, certainty, source: key }) => {
      return { scope, utility, quantity, unit, availableFrom, certainty, source: key };
    }),
  };
}
