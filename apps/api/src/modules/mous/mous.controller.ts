import {
  type BodyOf,
  confirmAgreement,
  editAgreement,
  endAgreement,
  listAgreements,
  openAgreement,
  openAgreementFromMatch,
  type ParamsOf,
  type QueryOf,
  type ResponseOf,
  readAgreement,
  recordMilestone,
  restoreAgreement,
} from '@bridge/common';
import { Controller } from '@nestjs/common';
import { Body, Caller, Params, Query } from '../../platform/http/request-parts.js';
import { Serves } from '../../platform/http/serves.js';
import type { Viewer } from '../../platform/viewer.js';
import { AgreementListQuery } from './queries/agreement-list.query.js';
import { AgreementViewQuery } from './queries/agreement-view.query.js';
import { ConfirmAgreement } from './use-cases/confirm-agreement.js';
import { EditAgreement } from './use-cases/edit-agreement.js';
import { EndAgreement } from './use-cases/end-agreement.js';
import { OpenAgreement } from './use-cases/open-agreement.js';
import { OpenAgreementFromMatch } from './use-cases/open-agreement-from-match.js';
import { RecordMilestone } from './use-cases/record-milestone.js';
import { RestoreAgreement } from './use-cases/restore-agreement.js';

@Controller()
export class MousController {
  constructor(
    private readonly lists: AgreementListQuery,
    private readonly views: AgreementViewQuery,
    private readonly opening: OpenAgreement,
    private readonly openingFromMatch: OpenAgreementFromMatch,
    private readonly editing: EditAgreement,
    private readonly restoring: RestoreAgreement,
    private readonly recording: RecordMilestone,
    private readonly confirming: ConfirmAgreement,
    private readonly ending: EndAgreement,
  ) {}

  @Serves(listAgreements)
  list(@Caller() viewer: Viewer, @Query() filter: QueryOf<typeof listAgreements>): Promise<ResponseOf<typeof listAgreements>> {
    return this.lists.list(viewer, filter);
  }

  @Serves(readAgreement)
  read(@Caller() viewer: Viewer, @Params() { id }: ParamsOf<typeof readAgreement>): Promise<ResponseOf<typeof readAgreement>> {
    return this.views.one(viewer, id);
  }

  @Serves(openAgreement)
  open(@Caller() viewer: Viewer, @Body() input: BodyOf<typeof openAgreement>): Promise<ResponseOf<typeof openAgreement>> {
    return this.opening.execute(viewer, input);
  }

  @Serves(openAgreementFromMatch)
  openFromMatch(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof openAgreementFromMatch>,
  ): Promise<ResponseOf<typeof openAgreementFromMatch>> {
    return this.openingFromMatch.execute(viewer, id);
  }

  @Serves(editAgreement)
  edit(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof editAgreement>,
    @Body() input: BodyOf<typeof editAgreement>,
  ): Promise<ResponseOf<typeof editAgreement>> {
    return this.editing.execute(viewer, id, input);
  }

  @Serves(restoreAgreement)
  restore(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof restoreAgreement>,
    @Body() version: BodyOf<typeof restoreAgreement>,
  ): Promise<ResponseOf<typeof restoreAgreement>> {
    return this.restoring.execute(viewer, id, version);
  }

  @Serves(recordMilestone)
  record(
    @Caller() viewer: Viewer,
    @Params() { id, code }: ParamsOf<typeof recordMilestone>,
    @Body() given: BodyOf<typeof recordMilestone>,
  ): Promise<ResponseOf<typeof recordMilestone>> {
    return this.recording.execute(viewer, id, code, given);
  }

  @Serves(confirmAgreement)
  confirm(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof confirmAgreement>,
    @Body() given: BodyOf<typeof confirmAgreement>,
  ): Promise<ResponseOf<typeof confirmAgreement>> {
    return this.confirming.execute(viewer, id, given);
  }

  @Serves(endAgreement)
  end(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof endAgreement>,
    @Body() given: BodyOf<typeof endAgreement>,
  ): Promise<ResponseOf<typeof endAgreement>> {
    return this.ending.execute(viewer, id, given);
  }
}
