import type { listOrganisations, QueryOf } from '@bridge/common';
import type { Viewer } from '../../../platform/viewer.js';
import { readName } from './name-readings.js';
import { localised } from './names.js';
import { visibleOrganisations } from './visible-organisations.js';

type Filter = QueryOf<typeof listOrganisations>;
interface Condition {
  sql: string;
  params: unknown[];
}

const ORDERS: Record<Filter['sort'], string> = {
  name: 'coalesce(o.name_zh, o.name_en, o.name_ko)',
  '-updatedAt': 'o.updated_at desc',
};
export const orderOf = ({ sort }: Filter): string => `order by ${ORDERS[sort]}, o.id`;

/** All that a viewer may see of the kind asked for: companies of public history are no users of the product. */
export function shownOrganisations(viewer: Viewer, { origin }: Filter): Condition {
  const params: unknown[] = [origin === 'history'];
  return { sql: `o.public_history = $1 and ${visibleOrganisations(viewer, params)}`, params };
}

const escapedForLike = (text: string): string => `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
const SHORTEST_SOUND = 2;

/** What was typed as it sounds in the other scripts; nothing where it is no name of a company's own. */
function soundsOf(q: string): string[] {
  const { zh, ko } = localised(q);
  const { hangul, latin } = readName(q, zh ? 'zh' : ko ? 'ko' : 'en');
  return [...hangul, ...latin].filter((sound) => sound.length >= SHORTEST_SOUND);
}

export function filteredOrganisations(viewer: Viewer, filter: Filter): Condition {
  const { sql, params } = shownOrganisations(viewer, filter);
  const parts = [sql];
  const place = (value: unknown): string => `$${params.push(value)}`;
  if (filter.q !== '') {
    const text = place(escapedForLike(filter.q.toLowerCase()));
    const sounds = place(soundsOf(filter.q).map(escapedForLike));
    parts.push(`(lower(concat_ws(' ', o.name_ko, o.name_zh, o.name_en, o.uscc, o.business_number, o.city)) like ${text}
      or exists (select from organisation_alias a where a.organisation_id = o.id and lower(a.name) like ${text})
      or o.readings like any(${sounds}::text[]))`);
  }
  if (filter.hub.length > 0) parts.push(`o.hub = any(${place(filter.hub)})`);
  if (filter.kind.length > 0) parts.push(`o.kind = any(${place(filter.kind)})`);
  return { sql: parts.join(' and '), params };
}
