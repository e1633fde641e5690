import type { MatchRow, ReportView } from '@bridge/common';
import { assess, type CompiledSnapshot, type Snapshot } from '@bridge/matching';
import { sources } from '@bridge/reference-data';
import type { MatchReportModel, ReportMatch } from '@bridge/reports';

export interface ReportMaterial {
  report: ReportView;
  snapshot: Snapshot;
  compiled: CompiledSnapshot;
  /** The next best sites of each placed project, by project id. */
  alternatives: ReadonlyMap<string, readonly MatchRow[]>;
}

function matchOf({ snapshot, compiled, alternatives }: ReportMaterial, best: MatchRow): ReportMatch[] {
  const project = snapshot.projects.find(({ id }) => id === best.project.id);
  const site = snapshot.opportunities.find(({ id }) => id === best.opportunity.id);
  if (!project || !site) return [];
  const others = (alternatives.get(project.id) ?? []).map(({ opportunity, gate, fit }) => ({
    block: opportunity.block,
    parcelNo: opportunity.parcelNo,
    gate,
    fitMid: fit.mid,
  }));
  return [
    {
      project: { code: project.code, history: project.history, ...project.fields },
      site: { block: site.block, parcelNo: site.parcelNo, ...site.fields, sources: site.sources },
      assessment: assess(compiled, project.id, site.id),
      alternatives: others,
    },
  ];
}

function reviewOf({
  createdBy: preparedBy,
  submittedAt,
  signedBy,
  signedAt,
  approvedBy,
  approvedAt,
  events,
}: ReportView): MatchReportModel['review'] {
  const comments = events.flatMap(({ at, by, comment }) => (comment === null ? [] : [{ at, by, text: comment }]));
  return { preparedBy, submittedAt, signedBy, signedAt, approvedBy, approvedAt, comments };
}

/** Puts a report together from the frozen input of its run; two calls give the same document. */
export function reportModel(material: ReportMaterial): MatchReportModel {
  const { report } = material;
  const { hashes, counts, asOf, delegation, ruleSetVersion } = report.run;
  if (!hashes || !counts) throw new Error('only a finished run has a report');
  return {
    number: report.number,
    state: report.state,
    createdAt: report.createdAt,
    delegation,
    ruleSetVersion: ruleSetVersion ?? '',
    run: { asOf, hashes, counts },
    matches: report.best.flatMap((best) => matchOf(material, best)),
    unplaced: report.unplaced.map(({ code, companyName, failedGates }) => ({ code, companyName, failedGates })),
    review: reviewOf(report),
    sources: sources(),
  };
}
