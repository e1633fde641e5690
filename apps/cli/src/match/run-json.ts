import { canonicalJson } from '@bridge/matching';
import type { FileRun } from './file-run.js';

/**
 * The run as one line of canonical JSON: head with hashes, the projects and parcels by id, every pair, and the best sites of each
 * project in full. Nothing in it depends on the clock, the machine or the order of the files.
 */
export function runJson(run: FileRun): string {
  const { snapshot, ruleSet } = run.compiled;
  return canonicalJson({
    head: run.result.head,
    ruleSetVersion: ruleSet.version,
    projects: [...run.projects]
      .map(({ id, code, file, row, fields }) => ({ id, code, file, row, fields }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    opportunities: snapshot.opportunities,
    pairs: run.result.pairs,
    best: snapshot.projects.flatMap(({ id }) =>
      run.bestOf(id).map((pair) => ({
        projectId: pair.projectId,
        opportunityId: pair.opportunityId,
        rank: pair.rankForProject,
        assessment: run.explain(pair),
      })),
    ),
  });
}
