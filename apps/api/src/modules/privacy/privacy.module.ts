import { Module } from '@nestjs/common';
import { OwnSources } from './own-sources.js';
import { PersonalDataSources } from './personal-data-sources.js';
import { PrivacyController } from './privacy.controller.js';
import { NoticesQuery } from './queries/notices.query.js';
import { OwnDataQuery } from './queries/own-data.query.js';
import { PrivacyQuery } from './queries/privacy.query.js';
import { PrivacyRecordsQuery } from './queries/privacy-records.query.js';
import { AnswerNotice } from './use-cases/answer-notice.js';
import { GiveConsent } from './use-cases/give-consent.js';
import { LoadNotice } from './use-cases/load-notice.js';
import { NoticeAnswers } from './use-cases/notice-answers.js';
import { PublishNotice } from './use-cases/publish-notice.js';
import { WithdrawConsent } from './use-cases/withdraw-consent.js';

@Module({
  controllers: [PrivacyController],
  providers: [
    AnswerNotice,
    GiveConsent,
    LoadNotice,
    NoticeAnswers,
    NoticesQuery,
    OwnDataQuery,
    OwnSources,
    PersonalDataSources,
    PrivacyQuery,
    PrivacyRecordsQuery,
    PublishNotice,
    WithdrawConsent,
  ],
  exports: [LoadNotice, NoticeAnswers, PersonalDataSources],
})
export class PrivacyModule {}
