import type { listProjects, QueryOf } from '@bridge/common';
import { defaultRuleSet } from '@bridge/matching';
import type { Condition } from '../../../platform/database/page.js';
import type { Viewer } from '../../../platform/viewer.js';
import { visibleProjects } from './visible-projects.js';

export type ProjectFilter = QueryOf<typeof listProjects>;

/** Won for one unit, midway between the planning rates of the rule set: only to put amounts of several currencies in one order. */
const IN_WON = Object.entries(defaultRuleSet([]).tables.planningRates)
  .map(([currency, { low, high }]) => `when '${currency}' then ${(low + high) / 2}`)
  .join(' ');

const ORDERS: Record<ProjectFilter['sort'], string> = {
  code: 'p.code',
  '-updatedAt': 'p.updated_at desc',
  '-investment': `p.investment_amount * case p.investment_currency ${IN_WON} end desc nulls last`,
  '-area': 'p.area_max_m2 desc nulls last',
  company: 'p.company nulls last',
};

export const orderOf = ({ sort }: ProjectFilter): string => `order by ${ORDERS[sort]}, p.id`;

/** All that a viewer may see of the kind asked for: cases of public history are shown only where they are asked for by name. */
export function shownProjects(viewer: Viewer, { origin }: ProjectFilter): Condition {
  const params: unknown[] = [];
  const visible = visibleProjects(viewer, params);
  return { sql: origin.includes('history') ? visible : `${visible} and p.origin <> 'history'`, params };
}

const escapedForLike = (text: string): string => text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);

export function filteredProjects(viewer: Viewer, filter: ProjectFilter): Condition {
  const { sql, params } = shownProjects(viewer, filter);
  const parts = [sql];
  const add = (part: (place: string) => string, value: unknown): void => {
    params.push(value);
    parts.push(part(`$${params.length}`));
  };
  if (filter.q !== '') add((place) => `p.search_text like ${place}`, `%${escapedForLike(filter.q.toLowerCase())}%`);
  if (filter.sector.length > 0) add((place) => `p.sector = any(${place})`, filter.sector);
  if (filter.hub.length > 0) add((place) => `p.hub = any(${place})`, filter.hub);
  if (filter.origin.length > 0) add((place) => `p.origin = any(${place})`, filter.origin);
  if (filter.delegation !== undefined) add((place) => `p.delegation_id = ${place}`, filter.delegation);
  if (filter.organisation !== undefined) add((place) => `p.organisation_id = ${place}`, filter.organisation);
  return { sql: parts.join(' and '), params };
}
