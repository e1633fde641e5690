import type { RunCounts, RunHead } from '@bridge/common';
import { NO_STEP, type RankedPair, UNKNOWN_STEP, YES_STEP } from '../kernel/rank-order.js';
import { ENGINE_VERSION } from '../rule-set/rule-set.js';
import type { CompiledSnapshot } from './compile.js';
import type { MatchOptions } from './match-options.js';
import { type PairSummary, Summaries } from './pair-summary.js';
import { type Ranking, rankAll, rankTop } from './rank.js';
import { resultHash } from './result-hash.js';

export interface MatchResult {
  head: RunHead;
  pairs: PairSummary[];
}

/** Up to here a run keeps every pair; beyond, the top of each side. */
export const ALL_PAIRS_LIMIT = 200_000;

/** The fit's low end without the step of its gates. */
const lowOf = (key: number): number => key - (key >= YES_STEP ? YES_STEP : key >= UNKNOWN_STEP ? UNKNOWN_STEP : NO_STEP);

interface KeptPair {
  readonly pair: RankedPair;
  /** 0 for a pair that stands in the list of its site only. */
  readonly rankForProject: number;
}

/** Pairs that stand in at least one list, by project and there by rank, those of the sites' lists alone last. */
function keptPairs(ranking: Ranking, projects: number, sites: number): KeptPair[][] {
  const inOwnList = new Set<number>();
  const kept = Array.from({ length: projects }, (_, project) =>
    ranking.ofProject(project).map((pair, index): KeptPair => {
      inOwnList.add(project * sites + pair.site);
      return { pair, rankForProject: index + 1 };
    }),
  );
  for (let site = 0; site < sites; site++) {
    for (const pair of ranking.ofSite(site)) {
      if (!inOwnList.has(pair.project * sites + site)) kept[pair.project]?.push({ pair, rankForProject: 0 });
    }
  }
  return kept;
}

function summarise(compiled: CompiledSnapshot, ranking: Ranking): PairSummary[] {
  const sites = compiled.sites.length;
  const rankForSite = new Map<number, number>();
  for (let site = 0; site < sites; site++) {
    ranking.ofSite(site).forEach(({ project }, index) => {
      rankForSite.set(project * sites + site, index + 1);
    });
  }
  const summaries = new Summaries(compiled);
  return keptPairs(ranking, compiled.projects.length, sites).flatMap((list) =>
    list.map(({ pair: { project, site, key, high, coverage }, rankForProject }) => {
      const ranks = { forProject: rankForProject, forOpportunity: rankForSite.get(project * sites + site) ?? 0 };
      return summaries.line(project, site, { low: lowOf(key), high, coverage }, ranks);
    }),
  );
}

/**
 * Matches every project with every opportunity. All pairs come back up to {@link ALL_PAIRS_LIMIT}, else the `top` of each side. The same
 * snapshot, rule set and engine give the same bytes in any process, whatever order the input came in.
 * Throws {@link MatchCancelledError} when `isCancelled` says so between two chunks.
 */
export function match(compiled: CompiledSnapshot, options: MatchOptions): MatchResult {
  const total = compiled.projects.length * compiled.sites.length;
  const ranking = total <= ALL_PAIRS_LIMIT ? rankAll(compiled, options) : rankTop(compiled, options);
  const pairs = summarise(compiled, ranking);
  const counts: RunCounts = {
    projects: compiled.projects.length,
    opportunities: compiled.sites.length,
    pairs: total,
    ...ranking.counts,
  };
  const { asOf } = compiled.snapshot;
  const hashes = {
    input: compiled.inputHash(),
    ruleSet: compiled.ruleSetHash,
    result: resultHash(asOf, counts, pairs),
    engineVersion: ENGINE_VERSION,
  };
  return { head: { asOf, hashes, counts }, pairs };
}
