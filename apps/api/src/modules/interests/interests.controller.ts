import { type BodyOf, listInterests, type QueryOf, type ResponseOf, showInterest } from '@bridge/common';
import { Controller } from '@nestjs/common';
import { Body, Caller, Query } from '../../platform/http/request-parts.js';
import { Serves } from '../../platform/http/serves.js';
import type { Viewer } from '../../platform/viewer.js';
import { InterestsQuery } from './interests.query.js';
import { ShowInterest } from './show-interest.js';

@Controller()
export class InterestsController {
  constructor(
    private readonly interests: InterestsQuery,
    private readonly showing: ShowInterest,
  ) {}

  @Serves(showInterest)
  show(@Caller() viewer: Viewer, @Body() given: BodyOf<typeof showInterest>): Promise<ResponseOf<typeof showInterest>> {
    return this.showing.execute(viewer, given);
  }

  @Serves(listInterests)
  async list(@Caller() viewer: Viewer, @Query() filter: QueryOf<typeof listInterests>): Promise<ResponseOf<typeof listInterests>> {
    return { rows: await this.interests.list(viewer, filter) };
  }
}
