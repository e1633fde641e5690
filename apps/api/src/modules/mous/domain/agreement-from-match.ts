import { type Issuer, textFor } from '@bridge/common';
import { translator } from '@bridge/i18n';
import type { MatchForAgreement } from '../../matching/index.js';
import type { AgreementContent, AgreementOrigin } from './agreement-content.js';
import type { Party } from './stored-agreement.js';

/** Parties, sector, product and amount of a match, as the first draft of an agreement. What nobody has said yet stays unknown. */
export function agreementFromMatch(
  match: MatchForAgreement,
  openedBy: Issuer | null,
): { content: AgreementContent; origin: AgreementOrigin } {
  const { matchId, projectId, projectCode, organisationId, companyName, opportunityId, block, parcelNo, sector, product, hs, investment } =
    match;
  const company: Party = { name: textFor(companyName, 'zh-CN'), organisationId, side: 'china', state: 'proposed' };
  const products = product === null && hs === null ? [] : [{ product, hs }];
  const amounts = investment ? [{ ...investment, kind: 'announced' as const, on: null, source: projectCode }] : [];
  return {
    content: {
      title: companyName,
      level: 'company',
      documentType: 'mou',
      binding: null,
      sector,
      parties: [company, ...bodyParty(openedBy)],
      signedOn: null,
      subject: null,
      amounts,
    },
    origin: {
      products,
      match: { id: matchId, projectId, projectCode, opportunityId, block, parcelNo },
      matchOrganisationId: organisationId,
    },
  };
}

/** The Korean side signs under its Korean name. */
function bodyParty(body: Issuer | null): Party[] {
  if (body === null) return [];
  return [{ name: translator('ko').term('issuer', body), organisationId: null, side: 'korea', state: 'proposed' }];
}
