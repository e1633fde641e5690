import { listRules, type ResponseOf } from '@bridge/common';
import { Controller } from '@nestjs/common';
import { Caller } from '../../platform/http/request-parts.js';
import { Serves } from '../../platform/http/serves.js';
import type { Viewer } from '../../platform/viewer.js';
import { RulesQuery } from './queries/rules.query.js';

@Controller()
export class RulesController {
  constructor(private readonly rules: RulesQuery) {}

  @Serves(listRules)
  list(@Caller() viewer: Viewer): Promise<ResponseOf<typeof listRules>> {
    return this.rules.list(viewer);
  }
}
