import { Module } from '@nestjs/common';
import { AgreementsWaiting } from './agreements-waiting.js';
import { MousController } from './mous.controller.js';
import { AgreementListQuery } from './queries/agreement-list.query.js';
import { AgreementViewQuery } from './queries/agreement-view.query.js';
import { StoredAgreementsQuery } from './queries/stored-agreements.query.js';
import { ClaimVersion } from './use-cases/claim-version.js';
import { ConfirmAgreement } from './use-cases/confirm-agreement.js';
import { EditAgreement } from './use-cases/edit-agreement.js';
import { EndAgreement } from './use-cases/end-agreement.js';
import { LoadPublicAgreements } from './use-cases/load-public-agreements.js';
import { OpenAgreement } from './use-cases/open-agreement.js';
import { RecordMilestone } from './use-cases/record-milestone.js';

@Module({
  controllers: [MousController],
  providers: [
    StoredAgreementsQuery,
    AgreementListQuery,
    AgreementViewQuery,
    AgreementsWaiting,
    ClaimVersion,
    OpenAgreement,
    EditAgreement,
    RecordMilestone,
    ConfirmAgreement,
    EndAgreement,
    LoadPublicAgreements,
  ],
  exports: [AgreementListQuery, AgreementViewQuery, OpenAgreement, RecordMilestone, ConfirmAgreement, LoadPublicAgreements],
})
export class MousModule {}
