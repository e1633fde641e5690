import { mayDo } from '@bridge/common';
import { seesAll, type Viewer } from '../../../platform/viewer.js';

/** Officials and reviewers see every organisation, and so does whoever puts duplicates in order. */
export const seesAllOrganisations = (viewer: Viewer): boolean => seesAll(viewer) || mayDo(viewer.role, 'organisation.merge');

/** Condition of the organisations, joined as `o`, that a viewer may see: others the own one alone. Appends its values to `params`. */
export function visibleOrganisations(viewer: Viewer, params: unknown[]): string {
  if (seesAllOrganisations(viewer)) return 'o.merged_into is null';
  params.push(viewer.organisationId);
  return `o.merged_into is null and o.id = $${params.length}`;
}
