import type { Gate, GateAnswer, Reason, RuleRef } from '@bridge/common';
import type { Context } from '../context/context.js';
import { both, type MissingMask, NOTHING } from '../context/missing.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import type { SiteFacts } from '../snapshot/site-facts.js';

/** The answer of a gate without its words. Verdicts are made once and shared: the kernel asks for millions of them. */
export interface Verdict {
  readonly answer: GateAnswer;
  /** Reason code. */
  readonly code: string;
  readonly missing: MissingMask;
}

export const yes = (code: string): Verdict => ({ answer: 'yes', code, missing: NOTHING });
export const no = (code: string): Verdict => ({ answer: 'no', code, missing: NOTHING });
export const unknown = (code: string, ...missing: MissingMask[]): Verdict => ({ answer: 'unknown', code, missing: both(...missing) });

export interface GateRule {
  readonly gate: Gate;
  rule(project: ProjectFacts, site: SiteFacts, context: Context): RuleRef;
  judge(project: ProjectFacts, site: SiteFacts, context: Context): Verdict;
  need(project: ProjectFacts, context: Context): Reason | null;
  offer(site: SiteFacts, context: Context): Reason | null;
  /** Parameters of the verdict's sentence. */
  params(verdict: Verdict, project: ProjectFacts, site: SiteFacts, context: Context): Reason['params'];
  /** How the kernel indexes the gate; both forms must say exactly what `judge` says. */
  readonly index: ThresholdIndex | ClassIndex;
}

/** The site must offer at least what the project needs; a need of 0 is met everywhere, null is unknown. */
export interface ThresholdIndex {
  readonly kind: 'threshold';
  need(project: ProjectFacts): number | null;
  offer(site: SiteFacts): number | null;
}

/** The verdict depends on the site only by a small class. */
export interface ClassIndex {
  readonly kind: 'class';
  /** Projects with the same key get the same verdicts; null where no key would be shared. */
  projectKey(project: ProjectFacts): string | null;
  siteKey(site: SiteFacts): string;
}

export const reasonOf = (code: string, params: Reason['params'] = {}): Reason => ({ code, params });
