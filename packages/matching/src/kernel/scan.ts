import { popcount } from '../context/missing.js';
import type { ProjectFacts } from '../snapshot/project-facts.js';
import { hasBit } from './bitmap.js';
import type { GateRows } from './gate-rows.js';
import { NO_STEP, UNKNOWN_STEP, YES_STEP } from './rank-order.js';
import type { Scorer } from './scorer.js';

/** Pairs by their overall gate. */
export interface GateCounts {
  yes: number;
  unknown: number;
  no: number;
}

/** Scores one project at every site that no gate rules out, in order of site, and counts the answers of all. */
export function scanOpen(
  project: ProjectFacts,
  sites: number,
  gates: GateRows,
  scorer: Scorer,
  counts: GateCounts,
  visit: (site: number, key: number) => void,
): void {
  const { open, unknown } = gates.rowOf(project);
  scorer.begin(project);
  let left = 0;
  for (let word = 0; word < open.length; word++) {
    let bits = open[word] ?? 0;
    if (bits === 0) continue;
    const unsure = unknown[word] ?? 0;
    const unsureCount = popcount(unsure);
    const all = popcount(bits);
    left += all;
    counts.unknown += unsureCount;
    counts.yes += all - unsureCount;
    while (bits !== 0) {
      const lowest = bits & -bits;
      const site = (word << 5) + 31 - Math.clz32(lowest);
      scorer.score(site);
      visit(site, scorer.low + ((unsure & lowest) === 0 ? YES_STEP : UNKNOWN_STEP));
      bits ^= lowest;
    }
  }
  counts.no += sites - left;
}

/** Scores one project at every site, those that a gate rules out too: they come last. */
export function scanAll(
  project: ProjectFacts,
  sites: number,
  gates: GateRows,
  scorer: Scorer,
  counts: GateCounts,
  visit: (site: number, key: number) => void,
): void {
  const { open, unknown } = gates.rowOf(project);
  scorer.begin(project);
  for (let site = 0; site < sites; site++) {
    const answer = hasBit(open, site) ? (hasBit(unknown, site) ? 'unknown' : 'yes') : 'no';
    counts[answer] += 1;
    scorer.score(site);
    visit(site, scorer.low + { yes: YES_STEP, unknown: UNKNOWN_STEP, no: NO_STEP }[answer]);
  }
}
