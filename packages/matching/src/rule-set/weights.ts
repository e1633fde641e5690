import type { Criterion } from '@bridge/common';

export type Weights = Readonly<Record<Criterion, { readonly investor: number; readonly zone: number }>>;

/** What both views sum to. */
export const WEIGHT_TOTAL = 10_000;

/**
 * How much each criterion counts for the investor and for the zone. No source supports any particular weights: these are a starting
 * point that officials see, discuss and replace by a new version of the rule set, never a finding.
 */
export const DEFAULT_WEIGHTS: Weights = {
  product: { investor: 600, zone: 1_800 },
  'supply-chain': { investor: 300, zone: 2_000 },
  partner: { investor: 1_300, zone: 1_200 },
  area: { investor: 1_400, zone: 900 },
  time: { investor: 1_400, zone: 700 },
  utilities: { investor: 1_600, zone: 800 },
  renewable: { investor: 500, zone: 200 },
  logistics: { investor: 700, zone: 200 },
  cost: { investor: 1_000, zone: 300 },
  incentives: { investor: 800, zone: 400 },
  labour: { investor: 200, zone: 900 },
  wishes: { investor: 200, zone: 600 },
};

/** Out of 100, how the weaker and the stronger side count. */
export const SIDE_PERCENT = { weaker: 70, stronger: 30 } as const;
