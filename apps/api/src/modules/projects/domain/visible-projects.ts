import { seesAll, type Viewer } from '../../../platform/viewer.js';

/**
 * Condition of the projects, joined as `p`, that a viewer may see: officials and reviewers all, an investor those of the own company
 * alone. What an undone import brought is not there for anybody. Appends its values to `params`.
 */
export function visibleProjects(viewer: Viewer, params: unknown[]): string {
  if (seesAll(viewer)) return 'p.hidden_at is null';
  params.push(viewer.organisationId);
  return `p.hidden_at is null and p.origin <> 'history' and p.organisation_id = $${params.length}`;
}
