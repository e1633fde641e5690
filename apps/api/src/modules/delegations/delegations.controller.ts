import { listDelegations, type ParamsOf, type ResponseOf, readDelegation } from '@bridge/common';
import { Controller } from '@nestjs/common';
import { Caller, Params } from '../../platform/http/request-parts.js';
import { Serves } from '../../platform/http/serves.js';
import type { Viewer } from '../../platform/viewer.js';
import { DelegationsQuery } from './delegations.query.js';

@Controller()
export class DelegationsController {
  constructor(private readonly delegations: DelegationsQuery) {}

  @Serves(listDelegations)
  async list(@Caller() viewer: Viewer): Promise<ResponseOf<typeof listDelegations>> {
    return { rows: await this.delegations.list(viewer) };
  }

  @Serves(readDelegation)
  read(@Caller() viewer: Viewer, @Params() { id }: ParamsOf<typeof readDelegation>): Promise<ResponseOf<typeof readDelegation>> {
    return this.delegations.read(viewer, id);
  }
}
