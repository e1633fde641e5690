import type { Criterion, ParcelField, Reason } from '@bridge/common';
import type { Context } from '../context/context.js';
import type { MissingMask } from '../context/missing.js';
import type { Packed } from '../rule-set/interval.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';

/** One criterion of the fit: its value in numbers for the kernel, and in words for people. */
export interface CriterionRule {
  readonly criterion: Criterion;
  /** The interval of values, 0–10,000 at both ends. */
  value(project: ProjectFacts, site: SiteFacts, context: Context): Packed;
  /** What keeps the interval open; nothing where it is one value. */
  missing(project: ProjectFacts, site: SiteFacts, context: Context): MissingMask;
  explain(project: ProjectFacts, site: SiteFacts, context: Context): CriterionWords;
  /**
   * Class of the site by which the value depends on it, where there are few such classes: the kernel then makes one value a
   * class. Null where the value depends on figures of the single site.
   */
  readonly siteClass: ((site: SiteFacts) => string) | null;
  /** Projects with the same key have the same values at every site; null where no two share one. */
  readonly projectKey: ((project: ProjectFacts) => string) | null;
}

export interface CriterionWords {
  readonly need: Reason | null;
  readonly offer: Reason | null;
  readonly reason: Reason;
  /** Figures of the parcel on which the value rests; their issuers and sources are looked up. */
  readonly parcelFields: readonly ParcelField[];
  /** Sources of facts that are not figures of the parcel. */
  readonly sources: readonly string[];
}

/** The value rests on the project alone. */
export const SAME_EVERYWHERE = (): string => '';
export const BY_BLOCK = (site: SiteFacts): string => site.block;
