import type { OrganisationView, OwnershipView } from '@bridge/common';
import { uuid } from '../../../../test/match-fixtures.js';

/** A company in three scripts with valid numbers. */
export function anOrganisation(
  overrides: Partial<OrganisationView> = {},
  fields: Partial<OrganisationView['fields']> = {},
): OrganisationView {
  return {
    id: uuid(60),
    version: 3,
    fields: {
      name: { ko: '시리코발트', zh: '示例钴业股份有限公司', en: 'Shili Cobalt' },
      aliases: [{ script: 'zh', name: '示例有色', kind: 'former' }],
      kind: 'company',
      legalForm: 'cn-joint-stock',
      country: 'CN',
      uscc: '91330000123456789X',
      businessNumber: '1248100998',
      hub: 'other',
      city: '桐乡',
      ...fields,
    },
    usccState: 'wrong-check-digit',
    businessNumberState: 'valid',
    publicHistory: false,
    projectCount: 2,
    openDuplicates: 0,
    updatedAt: '2026-11-20T01:30:00Z',
    members: [{ userId: uuid(1), displayName: 'A manager', role: 'investor-manager' }],
    merged: [],
    mayEdit: true,
    mayEditIdentity: true,
    ...overrides,
  };
}

/** Held for 60 % by a company that a State body holds half of; 20 % of it by a fund of unknown country. */
export function anOwnership(overrides: Partial<OwnershipView> = {}): OwnershipView {
  const nobody = { ko: null, zh: null, en: null };
  const middle = { key: 'h0', organisationId: uuid(61), name: { ...nobody, zh: '中间公司' }, kind: 'company', country: 'CN' } as const;
  const state = { key: 'h1', organisationId: null, name: { ...nobody, zh: '国资委' }, kind: 'state-body', country: 'CN' } as const;
  const fund = { key: 'h2', organisationId: null, name: { ...nobody, en: 'Some Fund' }, kind: 'fund', country: null } as const;
  const largest = { ...middle, directPercent: 60, effectivePercent: 60, tier: 1, ultimate: false };
  return {
    organisationId: uuid(60),
    version: 3,
    statement: {
      asOf: '2026-06-30',
      source: '2026 annual report',
      statedStatePercent: 35,
      owners: [
        { organisationId: uuid(61), name: '中间公司', kind: 'company', country: 'CN', percent: 60, of: null },
        { organisationId: null, name: 'Some Fund', kind: 'fund', country: null, percent: 20, of: null },
      ],
      lenders: [{ name: '国家开发银行', kind: 'state-bank', country: 'CN', debtPercent: 40 }],
    },
    holders: [
      largest,
      { ...state, directPercent: null, effectivePercent: 30, tier: 2, ultimate: true },
      { ...fund, directPercent: 20, effectivePercent: 20, tier: 1, ultimate: true },
    ],
    holdings: [
      { from: 'h0', to: null, percent: 60 },
      { from: 'h2', to: null, percent: 20 },
      { from: 'h1', to: 'h0', percent: 50 },
    ],
    unknownPercent: 50,
    state: { low: 30, high: 100 },
    china: { low: 30, high: 100 },
    chineseDebt: { low: 40, high: 100 },
    largestChineseHolder: largest,
    mayEdit: true,
    ...overrides,
  };
}
