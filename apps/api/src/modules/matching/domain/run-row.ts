import type { Hub, LocalisedText, MatchRunView, RunCounts, RunHashes } from '@bridge/common';
import { seesAll, type Viewer } from '../../../platform/viewer.js';

/** A run as `RUN_SELECT` reads it. */
export interface RunRow {
  id: string;
  state: MatchRunView['state'];
  progressPercent: number;
  delegation: { id: string; name: LocalisedText; hub: Hub } | null;
  projectId: string | null;
  includesHistory: boolean;
  asOf: string;
  hashes: RunHashes | null;
  ruleSetVersion: string | null;
  counts: RunCounts | null;
  createdAt: Date;
  createdBy: string;
  finishedAt: Date | null;
  durationMs: number | null;
  outdated: boolean;
  reportId: string | null;
}

// A project or parcel that changed after the freeze makes the run outdated; the run itself never changes.
const OUTDATED = `(r.frozen_at is not null and (
  exists (select 1 from match_run_project mp join project p on p.id = mp.project_id where mp.run_id = r.id and p.updated_at > r.frozen_at)
  or exists (select 1 from match_run_opportunity mo join opportunity o on o.id = mo.opportunity_id where mo.run_id = r.id and o.updated_at > r.frozen_at)))`;

export const RUN_SELECT = `
  select r.id, r.state, r.progress_percent as "progressPercent", r.project_id as "projectId", r.includes_history as "includesHistory",
    to_char(r.as_of, 'YYYY-MM-DD') as "asOf", r.hashes, r.rule_set_version as "ruleSetVersion", r.counts, r.created_at as "createdAt",
    r.created_by_name as "createdBy", r.finished_at as "finishedAt", r.duration_ms as "durationMs", ${OUTDATED} as outdated,
    (select rep.id from match_report rep where rep.run_id = r.id) as "reportId",
    case when d.id is not null then jsonb_build_object('id', d.id, 'hub', d.hub,
      'name', jsonb_build_object('ko', d.name_ko, 'zh', d.name_zh, 'en', d.name_en)) end as delegation
  from match_run r left join delegation d on d.id = r.delegation_id`;

/** What a viewer sees of a run: an investor nothing that would tell of other investors. */
export function runView({ projectId: _, ...row }: RunRow, viewer: Viewer): MatchRunView {
  const view = { ...row, createdAt: row.createdAt.toISOString(), finishedAt: row.finishedAt?.toISOString() ?? null };
  if (seesAll(viewer)) return view;
  return { ...view, delegation: null, counts: null, createdBy: '', includesHistory: false, outdated: false, reportId: null };
}
