import { orderOf, type RankedPair } from '../kernel/rank-order.js';
import { scanOpen } from '../kernel/scan.js';
import { type CompiledSnapshot, projectAt } from './compile.js';

/**
 * The ids of the best `count` other opportunities for a project, in the order of its list; none that a gate rules out.
 * Throws for an unknown project.
 */
export function alternatives(compiled: CompiledSnapshot, projectId: string, opportunityId: string, count: number): string[] {
  const position = projectAt(compiled, projectId);
  const project = compiled.projects[position];
  if (!project) return [];
  const ids = compiled.sites.map(({ id }) => id);
  const scorer = compiled.scorer();
  const found: RankedPair[] = [];
  scanOpen(project, ids.length, compiled.gateRows(), scorer, { yes: 0, unknown: 0, no: 0 }, (site, key) => {
    if (ids[site] !== opportunityId) found.push({ project: position, site, key, high: scorer.high, coverage: scorer.coverage });
  });
  const order = orderOf(
    compiled.ruleSetHash,
    compiled.projects.map(({ id }) => id),
    ids,
  );
  return found
    .sort(order)
    .slice(0, count)
    .map(({ site }) => ids[site] ?? '');
}
