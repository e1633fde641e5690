import type { OpportunityView, ParcelFields } from '@bridge/common';
import { aParcel, confirmedFigures } from '@bridge/test-factories';

/** One listed parcel as an official reads it; its id is of no other. */
export function aParcelView(overrides: Partial<OpportunityView> = {}, fields: Partial<ParcelFields> = {}): OpportunityView {
  return {
    id: '00000000-0000-4000-8000-000000000031',
    version: 3,
    block: '3',
    parcelNo: '3-12',
    figures: confirmedFigures(aParcel(fields)),
    staleFields: [],
    confirmedOn: '2026-11-02',
    confirmedBy: 'krc',
    updatedAt: '2026-11-02T01:00:00Z',
    remarks: null,
    geometry: null,
    importedFrom: null,
    interestCount: 2,
    mayEdit: true,
    ...overrides,
  };
}
