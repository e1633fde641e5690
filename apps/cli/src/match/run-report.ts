import type { SnapshotOpportunity } from '@bridge/matching';
import { sources } from '@bridge/reference-data';
import type { MatchReportModel, ReportMatch } from '@bridge/reports';
import type { FileRun } from './file-run.js';
import { commonHub } from './listed.js';

function matchOf(run: FileRun, projectId: string, sites: ReadonlyMap<string, SnapshotOpportunity>): ReportMatch[] {
  const project = run.projects.find(({ id }) => id === projectId);
  const [best, ...others] = run.bestOf(projectId);
  const site = best && sites.get(best.opportunityId);
  if (!project || !site || best.gate === 'no') return [];
  return [
    {
      project: { code: project.code, history: false, ...project.fields },
      site: { block: site.block, parcelNo: site.parcelNo, ...site.fields, sources: site.sources },
      assessment: run.explain(best),
      alternatives: others.flatMap(({ opportunityId, gate, fit }) => {
        const other = sites.get(opportunityId);
        return other && gate !== 'no' ? [{ block: other.block, parcelNo: other.parcelNo, gate, fitMid: fit.mid }] : [];
      }),
    },
  ];
}

/** The report of a run over files: never registered, so it has no number, state or signature, and no time of its own. */
export function reportOf(run: FileRun): MatchReportModel {
  const { snapshot, ruleSet } = run.compiled;
  const sites = new Map(snapshot.opportunities.map((site) => [site.id, site]));
  const hub = commonHub(run.projects);
  return {
    number: null,
    state: null,
    createdAt: null,
    delegation: hub === null ? null : { name: { ko: null, zh: null, en: null }, hub },
    ruleSetVersion: ruleSet.version,
    run: run.result.head,
    matches: snapshot.projects.flatMap(({ id }) => matchOf(run, id, sites)),
    unplaced: snapshot.projects.flatMap(({ id, code, fields }) => {
      const [best] = run.bestOf(id);
      return best && best.gate !== 'no' ? [] : [{ code, companyName: fields.companyName, failedGates: best?.failedGates ?? [] }];
    }),
    review: null,
    sources: sources(),
  };
}
