import { type ParamsOf, type ResponseOf, readHistory } from '@bridge/common';
import { Controller } from '@nestjs/common';
import { Caller, Params } from '../../platform/http/request-parts.js';
import { Serves } from '../../platform/http/serves.js';
import type { Viewer } from '../../platform/viewer.js';
import { HistoryQuery } from './history.query.js';

@Controller()
export class AuditController {
  constructor(private readonly history: HistoryQuery) {}

  @Serves(readHistory)
  read(@Caller() viewer: Viewer, @Params() { subjectType, id }: ParamsOf<typeof readHistory>): Promise<ResponseOf<typeof readHistory>> {
    return this.history.of(viewer, subjectType, id);
  }
}
