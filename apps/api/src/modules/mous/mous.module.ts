import { Module } from '@nestjs/common';
import { InterestsModule } from '../interests/index.js';
import { MatchingModule } from '../matching/index.js';
import { PrivacyModule } from '../privacy/index.js';
import { AgreementsWaiting } from './agreements-waiting.js';
import { LinksToLowerModules } from './links-to-lower-modules.js';
import { MousController } from './mous.controller.js';
import { PersonalDataOfAgreements } from './personal-data.js';
import { AgreementListQuery } from './queries/agreement-list.query.js';
import { AgreementViewQuery } from './queries/agreement-view.query.js';
import { AgreementsOfMatchesQuery } from './queries/agreements-of-matches.query.js';
import { StoredAgreementsQuery } from './queries/stored-agreements.query.js';
import { ClaimVersion } from './use-cases/claim-version.js';
import { ConfirmAgreement } from './use-cases/confirm-agreement.js';
import { EditAgreement } from './use-cases/edit-agreement.js';
import { EndAgreement } from './use-cases/end-agreement.js';
import { LoadPublicAgreements } from './use-cases/load-public-agreements.js';
import { OpenAgreement } from './use-cases/open-agreement.js';
import { OpenAgreementFromMatch } from './use-cases/open-agreement-from-match.js';
import { RecordMilestone } from './use-cases/record-milestone.js';
import { RestoreAgreement } from './use-cases/restore-agreement.js';

@Module({
  imports: [InterestsModule, MatchingModule, PrivacyModule],
  controllers: [MousController],
  providers: [
    StoredAgreementsQuery,
    AgreementListQuery,
    AgreementViewQuery,
    AgreementsWaiting,
    LinksToLowerModules,
    PersonalDataOfAgreements,
    AgreementsOfMatchesQuery,
    ClaimVersion,
    OpenAgreement,
    OpenAgreementFromMatch,
    EditAgreement,
    RestoreAgreement,
    RecordMilestone,
    ConfirmAgreement,
    EndAgreement,
    LoadPublicAgreements,
  ],
  exports: [OpenAgreementFromMatch, RecordMilestone, LoadPublicAgreements],
})
export class MousModule {}
