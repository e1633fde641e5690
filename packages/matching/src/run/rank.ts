import { type Order, orderOf, type RankedPair } from '../kernel/rank-order.js';
import { type GateCounts, scanAll, scanOpen } from '../kernel/scan.js';
import { TopLists } from '../kernel/top-lists.js';
import type { CompiledSnapshot } from './compile.js';
import { inChunks, type MatchOptions } from './match-options.js';

/** Ranked lists of both sides: positions of projects and sites, best first. */
export interface Ranking {
  readonly ofProject: (project: number) => readonly RankedPair[];
  readonly ofSite: (site: number) => readonly RankedPair[];
  readonly counts: GateCounts;
}

const orderFor = ({ ruleSetHash, projects, sites }: CompiledSnapshot): Order =>
  orderOf(
    ruleSetHash,
    projects.map(({ id }) => id),
    sites.map(({ id }) => id),
  );

/** The best `top` of each side among the pairs that no gate rules out. */
export function rankTop(compiled: CompiledSnapshot, options: MatchOptions): Ranking {
  const { projects, sites } = compiled;
  const gates = compiled.gateRows();
  const scorer = compiled.scorer();
  const order = orderFor(compiled);
  const ofProjects = new TopLists(projects.length, options.top, (project, site) => ({ project, site }), order);
  const ofSites = new TopLists(sites.length, options.top, (site, project) => ({ project, site }), order);
  const counts: GateCounts = { yes: 0, unknown: 0, no: 0 };
  inChunks(projects.length, options, (position) => {
    const project = projects[position];
    if (!project) return;
    scanOpen(project, sites.length, gates, scorer, counts, (site, key) => {
      const forProject = ofProjects.admits(position, key);
      const forSite = ofSites.admits(site, key);
      if (!forProject && !forSite) return;
      const { high, coverage } = scorer;
      if (forProject) ofProjects.offer(position, site, key, high, coverage);
      if (forSite) ofSites.offer(site, position, key, high, coverage);
    });
  });
  return { ofProject: (project) => ofProjects.of(project), ofSite: (site) => ofSites.of(site), counts };
}

/** Every pair ranked for both sides, those that a gate rules out last. */
export function rankAll(compiled: CompiledSnapshot, options: MatchOptions): Ranking {
  const { projects, sites } = compiled;
  const gates = compiled.gateRows();
  const scorer = compiled.scorer();
  const order = orderFor(compiled);
  const ofProjects: RankedPair[][] = projects.map(() => []);
  const ofSites: RankedPair[][] = sites.map(() => []);
  const counts: GateCounts = { yes: 0, unknown: 0, no: 0 };
  inChunks(projects.length, options, (position) => {
    const project = projects[position];
    if (!project) return;
    scanAll(project, sites.length, gates, scorer, counts, (site, key) => {
      const pair: RankedPair = { project: position, site, key, high: scorer.high, coverage: scorer.coverage };
      ofProjects[position]?.push(pair);
      ofSites[site]?.push(pair);
    });
  });
  for (const list of [...ofProjects, ...ofSites]) list.sort(order);
  return { ofProject: (project) => ofProjects[project] ?? [], ofSite: (site) => ofSites[site] ?? [], counts };
}
