import type { ProjectFacts, WonBand } from '../snapshot/project-facts.js';

/**
 * The foreign part of an investment: the amount times the foreign share. With the share unknown it may be anything up to the whole;
 * null where even the amount is unknown.
 */
export function foreignInvestment({ investmentKrw, equityPercent }: ProjectFacts): WonBand | null {
  if (investmentKrw === null) return null;
  if (equityPercent === null) return { low: 0, high: investmentKrw.high };
  return {
    low: Math.floor((investmentKrw.low * equityPercent) / 100),
    high: Math.ceil((investmentKrw.high * equityPercent) / 100),
  };
}

export type Reached = 'met' | 'missed' | 'unknown';

/** Whether an amount reaches a threshold: a band that the threshold cuts decides nothing. */
export function reaches(amount: WonBand | null, threshold: number): Reached {
  if (amount === null) return 'unknown';
  if (amount.low >= threshold) return 'met';
  return amount.high < threshold ? 'missed' : 'unknown';
}
