import type { AgreementInput } from '@bridge/common';

/** An agreement that says no more than it must: a draft between the zone and nobody named yet. */
export function anAgreement(overrides: Partial<AgreementInput> = {}): AgreementInput {
  return {
    title: { ko: '양해각서', zh: null, en: null },
    level: 'company',
    documentType: 'mou',
    binding: null,
    sector: null,
    parties: [{ name: 'SDIA', organisationId: null, side: 'korea', state: 'proposed' }],
    signedOn: null,
    subject: null,
    amounts: [],
    ...overrides,
  };
}
