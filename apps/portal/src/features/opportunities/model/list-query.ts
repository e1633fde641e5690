import { listOpportunities, OPPORTUNITY_SORTS, type ParcelConditionsSchema } from '@bridge/common';
import * as z from 'zod/mini';

export const VIEWS = ['table', 'map', 'zone'] as const;
export type ListView = (typeof VIEWS)[number];

/** What the address of the list holds: the endpoint's own query, and how it is shown. */
export const ListQuerySchema = z.extend(listOpportunities.query, { view: z._default(z.enum(VIEWS), 'table') });
export type ListQuery = z.output<typeof ListQuerySchema>;
export type Conditions = z.output<typeof ParcelConditionsSchema>;
export { OPPORTUNITY_SORTS };

/** Changes the address; typing replaces, choosing adds to the history. */
export type ChangeQuery = (patch: Partial<ListQuery>, options?: { replace?: boolean }) => void;

/** Which parcels are meant, without order, page and view. */
export function conditionsOf({ q, block, status, tenure, minAreaM2, ksic, stale }: ListQuery): Conditions {
  return { q, block, status, tenure, minAreaM2, ksic, stale };
}

export const NO_CONDITIONS: Conditions = {
  q: '',
  block: [],
  status: [],
  tenure: [],
  minAreaM2: undefined,
  ksic: undefined,
  stale: undefined,
};

/** How many filters are on; the search does not count, it is always in sight. */
export function activeCount({ block, status, tenure, minAreaM2, ksic, stale }: Conditions): number {
  return block.length + status.length + tenure.length + [minAreaM2, ksic, stale].filter((value) => value !== undefined).length;
}

export const isFiltered = (conditions: Conditions): boolean => conditions.q !== '' || activeCount(conditions) > 0;
