import type { Block, Currency, ReadinessClaim } from '@bridge/common';
import type { Table } from './piecewise-linear.js';

/** A tenant or contracted investor of the complex that may buy from, sell to or recycle for a newcomer. */
export interface HostedProduct {
  readonly block: Block | null;
  readonly product: string;
  readonly tenant: string;
  readonly source: string;
}

/** Share of Korean imports that come from one country, as a source states it. */
export interface ImportShare {
  readonly product: string;
  readonly percent: number;
  readonly source: string;
}

/** Terms that the list of incentives has in its words only. Divisions are KSIC; `open` where no published text says who qualifies. */
export interface IncentiveTerms {
  readonly divisions?: { readonly from: string; readonly to: string };
  readonly scopes?: readonly string[];
  readonly open?: true;
}

/** Everything by which values are read off; plain data, so that it can be shown, stored and hashed. */
export interface RuleTables {
  readonly valueTables: ValueTables;
  /** Won for one unit of a currency, as a band: an amount between its ends decides nothing. */
  readonly planningRates: Readonly<Record<Currency, { readonly low: number; readonly high: number }>>;
  readonly hosted: readonly HostedProduct[];
  readonly importShares: readonly ImportShare[];
  /** Points (0–10,000 scale) that an incentive adds when it is met, by rule code; others add `otherIncentivePoints`. */
  readonly incentivePoints: Readonly<Record<string, number>>;
  readonly otherIncentivePoints: number;
  /** What an incentive asks beside its threshold, by rule code; one without an entry asks nothing more. */
  readonly incentiveTerms: Readonly<Record<string, IncentiveTerms>>;
  readonly readinessPoints: Readonly<Record<ReadinessClaim, number>>;
  /** Out of 100, what a claim without evidence counts. */
  readonly claimedPercent: number;
  /** What the product words of regulations mean in the product taxonomy (a node stands for everything under it). */
  readonly productScopes: Readonly<Record<string, readonly string[]>>;
  /** KSIC divisions in which the handling of chemicals has to be cleared before a tenancy. */
  readonly chemicalDivisions: readonly string[];
}

export interface ValueTables {
  /** Single-country import share, percent. */
  readonly importShare: Table;
  /** Offered area ÷ wanted maximum, permille; a divisible lot never counts as too large. */
  readonly areaSlack: Table;
  /** Between the wanted minimum and maximum, permille of the way. */
  readonly areaWithinRange: Table;
  /** Days between land usable and land wanted. */
  readonly timeSlackDays: Table;
  /** Offered ÷ needed supply, permille. */
  readonly supplyRatio: Table;
  /** Days between the wanted date and renewable supply that is planned: what of a full renewable share is lost. */
  readonly renewableDelayDays: Table;
  /** Distance to the quay in hundreds of metres, for a project that needs it and for one that does not. */
  readonly quayNeeded: Table;
  readonly quayNotNeeded: Table;
  /** Sale price, won a square metre; rent, won a square metre and year. */
  readonly salePrice: Table;
  readonly rent: Table;
  /** Land cost ÷ investment, permille. */
  readonly landShare: Table;
  /** Jobs to be filled, as long as the catchment is not known: what is sure at least. */
  readonly jobsToFill: Table;
}

export const VALUE_TABLES: ValueTables = {
  // The national aim is at most 50 % from one country by 2030; 75 % and 90 % are the shares from which items are listed [S160][S163].
  importShare: [
    [0, 1_000],
    [50, 4_000],
    [75, 8_000],
    [90, 10_000],
  ],
  areaSlack: [
    [1_000, 8_000],
    [1_200, 10_000],
    [2_000, 10_000],
    [4_000, 6_000],
    [10_000, 2_000],
  ],
  areaWithinRange: [
    [0, 4_000],
    [1_000, 8_000],
  ],
  timeSlackDays: [
    [-1, 0],
    [0, 4_000],
    [90, 7_000],
    [180, 9_000],
    [365, 10_000],
  ],
  supplyRatio: [
    [999, 0],
    [1_000, 5_000],
    [1_500, 8_000],
    [2_000, 10_000],
  ],
  renewableDelayDays: [
    [0, 4_000],
    [365, 6_000],
    [1_095, 8_000],
    [1_825, 10_000],
  ],
  quayNeeded: [
    [0, 10_000],
    [50, 9_000],
    [100, 7_500],
    [200, 4_000],
    [500, 0],
  ],
  quayNotNeeded: [
    [0, 10_000],
    [200, 9_000],
    [500, 7_000],
  ],
  // Anchors: 151,250 at Saemangeum, 229,900 Yellow Sea, 293,425 Daegu–Gyeongbuk, 484,000 Incheon (all 2014) [S35].
  salePrice: [
    [151_250, 10_000],
    [229_900, 6_000],
    [293_425, 4_000],
    [484_000, 0],
  ],
  // Anchors: 1,080 in the free trade zone [S46], about 1,500 = 1 % of the sale price, 7,500 = the former 5 % [S40].
  rent: [
    [1_080, 10_000],
    [1_500, 9_000],
    [7_500, 3_000],
    [15_000, 0],
  ],
  landShare: [
    [20, 10_000],
    [50, 8_000],
    [100, 5_000],
    [200, 2_000],
    [400, 0],
  ],
  jobsToFill: [
    [0, 10_000],
    [50, 7_000],
    [200, 4_000],
    [1_000, 0],
  ],
};
