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

/** Positions of a pair in the lists of its project and its site, by site and project. */
function ranksIn(
  lists: number,
  listOf: (list: number) => readonly RankedPair[],
  other: (pair: RankedPair) => number,
): Map<number, number>[] {
  return Array.from({ length: lists }, (_, list) => new Map(listOf(list).map((pair, index) => [other(pair), index + 1])));
}

/** Pairs that stand in at least one list, by project and then by rank, those of the sites' lists alone last. */
function keptPairs(ranking: Ranking, projects: number, sites: number): RankedPair[][] {
  const kept = Array.from({ length: projects }, (_, project) => [...ranking.ofProject(project)]);
  const inOwnList = kept.map((list) => new Set(list.map(({ site }) => site)));
  for (let site = 0; site < sites; site++) {
    for (const pair of ranking.ofSite(site)) if (!inOwnList[pair.project]?.has(site)) kept[pair.project]?.push(pair);
  }
  return kept;
}

function summarise(compiled: CompiledSnapshot, ranking: Ranking): PairSummary[] {
  const { projects, sites } = compiled;
  const forProject = ranksIn(projects.length, ranking.ofProject, ({ site }) => site);
  const forSite = ranksIn(sites.length, ranking.ofSite, ({ project }) => project);
  const summaries = new Summaries(compiled);
  return keptPairs(ranking, projects.length, sites.length).flatMap((list) =>
    list.map(({ project, site, key, high, coverage }) =>
      summaries.line(
        project,
        site,
        { low: lowOf(key), high, coverage },
        { forProject: forProject[project]?.get(site) ?? 0, forOpportunity: forSite[site]?.get(project) ?? 0 },
      ),
    ),
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
