import { checkAudit, exportAudit, listAuditEntries, type ParamsOf, type QueryOf, type ResponseOf, readHistory } from '@bridge/common';
import { Controller, type StreamableFile } from '@nestjs/common';
import { Caller, Params, Query } from '../../platform/http/request-parts.js';
import { Serves } from '../../platform/http/serves.js';
import type { Viewer } from '../../platform/viewer.js';
import { AuditEntriesQuery } from './queries/audit-entries.query.js';
import { ChainQuery } from './queries/chain.query.js';
import { HistoryQuery } from './queries/history.query.js';

@Controller()
export class AuditController {
  constructor(
    private readonly history: HistoryQuery,
    private readonly entries: AuditEntriesQuery,
    private readonly chain: ChainQuery,
  ) {}

  @Serves(readHistory)
  read(@Caller() viewer: Viewer, @Params() { subjectType, id }: ParamsOf<typeof readHistory>): Promise<ResponseOf<typeof readHistory>> {
    return this.history.of(viewer, subjectType, id);
  }

  @Serves(listAuditEntries)
  list(@Caller() viewer: Viewer, @Query() filter: QueryOf<typeof listAuditEntries>): Promise<ResponseOf<typeof listAuditEntries>> {
    return this.entries.page(viewer, filter);
  }

  @Serves(checkAudit)
  check(@Caller() viewer: Viewer): Promise<ResponseOf<typeof checkAudit>> {
    return this.chain.check(viewer);
  }

  @Serves(exportAudit)
  export(@Caller() viewer: Viewer): Promise<StreamableFile> {
    return this.chain.export(viewer);
  }
}
