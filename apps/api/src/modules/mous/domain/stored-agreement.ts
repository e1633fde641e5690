import type { AgreementRow, AgreementView, MilestoneView } from '@bridge/common';

export type Party = AgreementRow['parties'][number];
export type StoredMilestone = Omit<MilestoneView, 'track'>;

/** An agreement with its parties and milestones as the database holds it; everything that is computed is still missing. */
export interface StoredAgreement
  extends Pick<
    AgreementView,
    | 'id'
    | 'version'
    | 'code'
    | 'title'
    | 'level'
    | 'documentType'
    | 'binding'
    | 'sector'
    | 'terminal'
    | 'parties'
    | 'signedOn'
    | 'amounts'
    | 'lastConfirmedBy'
    | 'publicRecord'
    | 'subject'
    | 'commitments'
    | 'implementingBody'
    | 'products'
    | 'source'
    | 'note'
    | 'exit'
    | 'match'
  > {
  milestones: StoredMilestone[];
  /** Company whose project was matched; another party does not see the match. */
  matchOrganisationId: string | null;
  lastConfirmedAt: Date | null;
  updatedAt: Date;
}
