import {
  answerNotice,
  type BodyOf,
  exportOwnData,
  giveConsent,
  listNotices,
  listPrivacyRecords,
  publishNotice,
  type QueryOf,
  type ResponseOf,
  readNotice,
  readPrivacy,
  withdrawConsent,
} from '@bridge/common';
import { Controller, type StreamableFile } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Body, Caller, Query } from '../../platform/http/request-parts.js';
import { Serves } from '../../platform/http/serves.js';
import { SYSTEM_VIEWER, type Viewer } from '../../platform/viewer.js';
import { NoticesQuery } from './queries/notices.query.js';
import { OwnDataQuery } from './queries/own-data.query.js';
import { PrivacyQuery } from './queries/privacy.query.js';
import { PrivacyRecordsQuery } from './queries/privacy-records.query.js';
import { AnswerNotice } from './use-cases/answer-notice.js';
import { GiveConsent } from './use-cases/give-consent.js';
import { PublishNotice } from './use-cases/publish-notice.js';
import { WithdrawConsent } from './use-cases/withdraw-consent.js';

@Controller()
export class PrivacyController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: NoticesQuery,
    private readonly privacy: PrivacyQuery,
    private readonly records: PrivacyRecordsQuery,
    private readonly ownData: OwnDataQuery,
    private readonly answering: AnswerNotice,
    private readonly giving: GiveConsent,
    private readonly withdrawing: WithdrawConsent,
    private readonly publishing: PublishNotice,
  ) {}

  /** Public: who reads it has no account yet. */
  @Serves(readNotice)
  notice(@Query() { locale, version }: QueryOf<typeof readNotice>): Promise<ResponseOf<typeof readNotice>> {
    return this.unitOfWork.read(SYSTEM_VIEWER, (tx) => this.notices.view(tx, locale, version));
  }

  @Serves(readPrivacy)
  read(@Caller() viewer: Viewer): Promise<ResponseOf<typeof readPrivacy>> {
    return this.privacy.read(viewer);
  }

  @Serves(answerNotice)
  answer(@Caller() viewer: Viewer, @Body() body: BodyOf<typeof answerNotice>): Promise<ResponseOf<typeof answerNotice>> {
    return this.answering.execute(viewer, body);
  }

  @Serves(giveConsent)
  give(@Caller() viewer: Viewer, @Body() { consent }: BodyOf<typeof giveConsent>): Promise<ResponseOf<typeof giveConsent>> {
    return this.giving.execute(viewer, consent);
  }

  @Serves(withdrawConsent)
  withdraw(@Caller() viewer: Viewer, @Body() { consent }: BodyOf<typeof withdrawConsent>): Promise<ResponseOf<typeof withdrawConsent>> {
    return this.withdrawing.execute(viewer, consent);
  }

  @Serves(exportOwnData)
  export(@Caller() viewer: Viewer): Promise<StreamableFile> {
    return this.ownData.file(viewer);
  }

  @Serves(listPrivacyRecords)
  list(@Caller() viewer: Viewer, @Query() query: QueryOf<typeof listPrivacyRecords>): Promise<ResponseOf<typeof listPrivacyRecords>> {
    return this.records.page(viewer, query);
  }

  @Serves(listNotices)
  async versions(@Caller() viewer: Viewer): Promise<ResponseOf<typeof listNotices>> {
    return { rows: await this.unitOfWork.read(viewer, (tx) => this.notices.all(tx)) };
  }

  @Serves(publishNotice)
  publish(@Caller() viewer: Viewer, @Body() body: BodyOf<typeof publishNotice>): Promise<ResponseOf<typeof publishNotice>> {
    return this.publishing.execute(viewer, body);
  }
}
