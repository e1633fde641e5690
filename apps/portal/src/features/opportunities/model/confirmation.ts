import { type OpportunityRow, PARCEL_FIELDS } from '@bridge/common';

export interface Confirmation {
  /** Figures that have a value. */
  known: number;
  /** Of these, how many nobody confirmed lately. */
  stale: number;
  state: 'nothing-known' | 'fresh' | 'partly-stale' | 'all-stale';
}

/** How far the figures of a parcel are confirmed. */
export function confirmationOf({ figures, staleFields }: Pick<OpportunityRow, 'figures' | 'staleFields'>): Confirmation {
  const known = PARCEL_FIELDS.filter((field) => figures[field].value !== null).length;
  const stale = staleFields.length;
  if (known === 0) return { known, stale, state: 'nothing-known' };
  if (stale === 0) return { known, stale, state: 'fresh' };
  return { known, stale, state: stale >= known ? 'all-stale' : 'partly-stale' };
}
