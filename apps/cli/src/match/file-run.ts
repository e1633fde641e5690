import type { Assessment, DateOnly } from '@bridge/common';
import { assess, type CompiledSnapshot, compile, defaultRuleSet, type MatchResult, match, type PairSummary } from '@bridge/matching';
import { incentives, regulations } from '@bridge/reference-data';
import type { ListedParcel, ListedProject } from './listed.js';
import { snapshotOf } from './snapshot-of.js';

/** How many of the best sites of each project are explained in full. */
const EXPLAINED_SITES = 3;

/** One finished run over files. */
export interface FileRun {
  projects: readonly ListedProject[];
  compiled: CompiledSnapshot;
  result: MatchResult;
  /** Best first; never more than EXPLAINED_SITES. */
  bestOf(projectId: string): PairSummary[];
  explain(pair: PairSummary): Assessment;
}

export function runFiles(projects: readonly ListedProject[], parcels: readonly ListedParcel[], asOf: DateOnly): FileRun {
  const compiled = compile(snapshotOf(projects, parcels, asOf), defaultRuleSet([...incentives(), ...regulations()]));
  const result = match(compiled, { top: EXPLAINED_SITES });
  const best = new Map<string, PairSummary[]>();
  for (const pair of result.pairs) {
    if (pair.rankForProject < 1 || pair.rankForProject > EXPLAINED_SITES) continue;
    best.set(pair.projectId, [...(best.get(pair.projectId) ?? []), pair]);
  }
  return {
    projects,
    compiled,
    result,
    bestOf: (projectId) => [...(best.get(projectId) ?? [])].sort((a, b) => a.rankForProject - b.rankForProject),
    explain: ({ projectId, opportunityId }) => assess(compiled, projectId, opportunityId),
  };
}
