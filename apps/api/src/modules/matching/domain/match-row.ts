import type { MatchRow } from '@bridge/common';
import { seesAll, type Viewer } from '../../../platform/viewer.js';

export type StoredMatch = Omit<MatchRow, 'agreementId' | 'rankForOpportunity'> & { rankForOpportunity: number };

/** One line of the board, from the frozen facts of its run; `m`, `mp`, `mo` are the match, its project and its parcel. */
export const MATCH_SELECT = `
  select m.id, m.run_id as "runId", m.gate, m.failed_gates as "failedGates", m.unknown_gates as "unknownGates",
    jsonb_build_object('low', m.fit_low, 'mid', m.fit_mid, 'high', m.fit_high) as fit, m.coverage_percent as "coveragePercent",
    m.readiness, m.flags, m.unknown_flags as "unknownFlags", m.missing_count as "missingCount",
    m.rank_for_project as "rankForProject", m.rank_for_opportunity as "rankForOpportunity",
    jsonb_build_object('id', mp.project_id, 'code', mp.code, 'companyName', mp.company_name, 'hub', mp.hub, 'sector', mp.sector,
      'product', mp.product, 'productText', mp.product_text, 'history', mp.history) as project,
    jsonb_build_object('id', mo.opportunity_id, 'block', mo.block, 'parcelNo', mo.parcel_no, 'areaM2', mo.area_m2,
      'availableFrom', to_char(mo.available_from, 'YYYY-MM-DD')) as opportunity
  from match m join match_run_project mp on mp.run_id = m.run_id and mp.project_id = m.project_id
  join match_run_opportunity mo on mo.run_id = m.run_id and mo.opportunity_id = m.opportunity_id`;

export function matchView(row: StoredMatch, agreementId: string | null, viewer: Viewer): MatchRow {
  return { ...row, agreementId, rankForOpportunity: !seesAll(viewer) ? null : row.rankForOpportunity };
}
