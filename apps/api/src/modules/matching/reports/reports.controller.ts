import {
  approveReport,
  type BodyOf,
  commentReport,
  createReport,
  downloadReport,
  listReports,
  type ParamsOf,
  type QueryOf,
  type ResponseOf,
  readReport,
  returnReport,
  signReport,
  submitReport,
} from '@bridge/common';
import { Controller, type StreamableFile } from '@nestjs/common';
import { Body, Caller, Params, Query } from '../../../platform/http/request-parts.js';
import { Serves } from '../../../platform/http/serves.js';
import type { Viewer } from '../../../platform/viewer.js';
import { CreateReport } from './create-report.js';
import { MoveReport } from './move-report.js';
import { ReportDocuments } from './report-documents.js';
import { ReportsQuery } from './reports.query.js';

@Controller()
export class ReportsController {
  constructor(
    private readonly creating: CreateReport,
    private readonly moving: MoveReport,
    private readonly reports: ReportsQuery,
    private readonly documents: ReportDocuments,
  ) {}

  @Serves(createReport)
  create(@Caller() viewer: Viewer, @Params() { id }: ParamsOf<typeof createReport>): Promise<ResponseOf<typeof createReport>> {
    return this.creating.execute(viewer, id);
  }

  @Serves(listReports)
  async list(@Caller() viewer: Viewer, @Query() { state }: QueryOf<typeof listReports>): Promise<ResponseOf<typeof listReports>> {
    return { rows: await this.reports.list(viewer, state) };
  }

  @Serves(readReport)
  read(@Caller() viewer: Viewer, @Params() { id }: ParamsOf<typeof readReport>): Promise<ResponseOf<typeof readReport>> {
    return this.reports.read(viewer, id);
  }

  @Serves(submitReport)
  submit(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof submitReport>,
    @Body() body: BodyOf<typeof submitReport>,
  ): Promise<ResponseOf<typeof submitReport>> {
    return this.moving.execute(viewer, { id, to: 'submitted', ...body });
  }

  @Serves(signReport)
  sign(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof signReport>,
    @Body() body: BodyOf<typeof signReport>,
  ): Promise<ResponseOf<typeof signReport>> {
    return this.moving.execute(viewer, { id, to: 'signed', ...body });
  }

  @Serves(approveReport)
  approve(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof approveReport>,
    @Body() body: BodyOf<typeof approveReport>,
  ): Promise<ResponseOf<typeof approveReport>> {
    return this.moving.execute(viewer, { id, to: 'approved', ...body });
  }

  @Serves(returnReport)
  return(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof returnReport>,
    @Body() body: BodyOf<typeof returnReport>,
  ): Promise<ResponseOf<typeof returnReport>> {
    return this.moving.execute(viewer, { id, to: 'returned', ...body });
  }

  @Serves(commentReport)
  comment(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof commentReport>,
    @Body() { comment }: BodyOf<typeof commentReport>,
  ): Promise<ResponseOf<typeof commentReport>> {
    return this.moving.comment(viewer, id, comment);
  }

  @Serves(downloadReport)
  download(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof downloadReport>,
    @Query() query: QueryOf<typeof downloadReport>,
  ): Promise<StreamableFile> {
    return this.documents.make(viewer, id, query);
  }
}
