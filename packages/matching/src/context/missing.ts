import { type MissingFact, PARCEL_FIELDS, type ParcelField, PROJECT_FIELDS, type ProjectField } from '@bridge/common';

/** What neither the project nor the parcel can say: facts that a body or a rule still owes. */
export const RULE_FACTS = [
  'joint-pipeline-date',
  'berth-date',
  'pre-treatment',
  'chemicals-permit',
  'lease-threshold',
  'import-share',
  'renewable-allocation',
  'labour-catchment',
  'incentive-terms',
  'exchange-rate',
] as const;
export type RuleFact = (typeof RULE_FACTS)[number];

/** Missing facts as bits, so that those of a pair can be united and counted without making sets. */
export interface MissingMask {
  /** Bit i: `PROJECT_FIELDS[i]`. */
  readonly project: number;
  /** Bit i: `PARCEL_FIELDS[i]`; from bit 20 on: `RULE_FACTS`. */
  readonly site: number;
}

const FIRST_RULE_BIT = 20;
const bit = (index: number): number => (index < 0 ? 0 : 1 << index);

export const NOTHING: MissingMask = { project: 0, site: 0 };

export const ofProject = (...fields: ProjectField[]): MissingMask => ({
  project: fields.reduce((mask, field) => mask | bit(PROJECT_FIELDS.indexOf(field)), 0),
  site: 0,
});
export const ofParcel = (...fields: ParcelField[]): MissingMask => ({
  project: 0,
  site: fields.reduce((mask, field) => mask | bit(PARCEL_FIELDS.indexOf(field)), 0),
});
export const ofRule = (fact: RuleFact): MissingMask => ({ project: 0, site: bit(FIRST_RULE_BIT + RULE_FACTS.indexOf(fact)) });

export function both(...masks: MissingMask[]): MissingMask {
  return masks.reduce((all, mask) => ({ project: all.project | mask.project, site: all.site | mask.site }), NOTHING);
}

const bitsOf = (mask: number, names: readonly string[], first = 0): string[] => names.filter((_, index) => mask & bit(first + index));

/** The facts of a mask as the contract lists them, each with the points that stay open until it is known. */
export function missingFacts(mask: MissingMask, openPoints: number): MissingFact[] {
  const list = (side: MissingFact['side'], fields: string[]): MissingFact[] => fields.map((field) => ({ side, field, openPoints }));
  return [
    ...list('project', bitsOf(mask.project, PROJECT_FIELDS)),
    ...list('opportunity', bitsOf(mask.site, PARCEL_FIELDS)),
    ...list('rule', bitsOf(mask.site, RULE_FACTS, FIRST_RULE_BIT)),
  ];
}

/** Number of set bits of a 32-bit word. */
export function popcount(word: number): number {
  let bits = word - ((word >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
