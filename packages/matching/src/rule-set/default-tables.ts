import { type RuleTables, VALUE_TABLES } from './tables.js';

/** Tenants and contracted investors of the complex in public sources; block null where the source does not name it. */
const HOSTED: RuleTables['hosted'] = [
  { block: '1', product: 'electrolyte-salt', tenant: 'CHUNBO', source: 'S104' },
  { block: '1', product: 'syringe', tenant: 'PUNGRIM', source: 'S81;S82' },
  { block: '2', product: 'tungsten-oxide', tenant: 'XTC', source: 'S97;S98' },
  { block: '5', product: 'cathode-precursors', tenant: 'LLBS', source: 'S106' },
  { block: null, product: 'battery-recycling', tenant: 'SUNGEEL', source: 'S105' },
  { block: null, product: 'silicon-anode', tenant: 'DAEJOO', source: 'S107' },
  { block: null, product: 'pps-resin', tenant: 'TORAY', source: 'S60;S85' },
  { block: null, product: 'precipitated-silica', tenant: 'SOLVAY', source: 'S60;S85' },
  { block: null, product: 'ultra-thin-glass', tenant: 'SC', source: 'S95;S96' },
  { block: null, product: 'electrolyser', tenant: 'HMG', source: 'S34' },
  { block: null, product: 'data-centre', tenant: 'HMG', source: 'S34' },
];

/** Shares of one country in Korean imports, newest figure found; products without one stay unknown. */
const IMPORT_SHARES: RuleTables['importShares'] = [
  { product: 'lithium-hydroxide', percent: 80, source: 'S165' },
  { product: 'cathode-precursors', percent: 80, source: 'S106' },
  { product: 'artificial-graphite', percent: 91, source: 'S163;S164' },
  { product: 'natural-graphite', percent: 94, source: 'S166' },
];

const SCOPES: RuleTables['productScopes'] = {
  battery: ['battery', 'energy-storage-system', 'lithium-compounds', 'metal-sulphates', 'nickel-intermediate'],
  'battery materials': ['battery', 'lithium-compounds', 'metal-sulphates', 'nickel-intermediate'],
  'components and materials': ['components-materials'],
  PV: ['photovoltaic'],
  wind: ['wind'],
  'critical minerals': ['critical-minerals', 'anode-materials', 'battery-recovery'],
  'power generation as a business': ['power-generation'],
  LFP: ['cathode-lfp'],
  LMFP: ['cathode-lmfp'],
  'lithium carbonate': ['lithium-carbonate'],
  'lithium hydroxide': ['lithium-hydroxide'],
  'metal lithium': ['lithium-metal'],
  'Li-ion >=300 Wh/kg': ['battery-cell', 'energy-storage-system'],
  'LFP >=2.5 g/cm3': ['cathode-lfp'],
  'NCM precursor': ['precursor-ncm'],
  'NCA precursor': ['precursor-nca'],
  'battery equipment': ['battery-assembly-equipment', 'battery-formation-equipment', 'roller-kiln'],
  'artificial graphite anode': ['artificial-graphite'],
};

const MANUFACTURING = { from: '10', to: '34' } as const;

export const DEFAULT_TABLES: RuleTables = {
  valueTables: VALUE_TABLES,
  // Wide on purpose and without a source: they only sort amounts that lie clearly above or below a threshold.
  planningRates: {
    KRW: { low: 1, high: 1 },
    USD: { low: 1_200, high: 1_600 },
    CNY: { low: 165, high: 225 },
    JPY: { low: 8, high: 11 },
    EUR: { low: 1_350, high: 1_850 },
  },
  hosted: HOSTED,
  importShares: IMPORT_SHARES,
  incentivePoints: {
    'IPZ-MFG': 3_000,
    'IPZ-RND': 0,
    'CASH-30': 2_500,
    'LOCAL-TAX': 2_000,
    'LOCAL-SUBSIDY-BATTERY': 2_000,
    'LEASE-100Y': 1_500,
    'FTZ-CM-5M': 2_500,
    'FTZ-NGE-1M': 0,
    'FTZ-MFG-5M': 1_500,
  },
  otherIncentivePoints: 1_000,
  incentiveTerms: {
    'IPZ-MFG': { divisions: MANUFACTURING },
    'IPZ-RND': { divisions: { from: '70', to: '73' } },
    'LOCAL-SUBSIDY-BATTERY': { scopes: ['battery materials'] },
    'FTZ-CM-5M': { scopes: ['components and materials'] },
    'FTZ-NGE-1M': { open: true },
    'FTZ-MFG-5M': { divisions: MANUFACTURING },
  },
  readinessPoints: {
    'board-approval': 15,
    funds: 20,
    ndrc: 15,
    mofcom: 15,
    safe: 10,
    'prior-plants': 10,
    'technology-ownership': 5,
    'korean-entity': 5,
    'answer-times': 5,
  },
  claimedPercent: 60,
  productScopes: SCOPES,
  chemicalDivisions: ['19', '20', '21'],
};
