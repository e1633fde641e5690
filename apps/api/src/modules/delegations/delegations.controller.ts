import { listDelegationMembers, listDelegations, type ParamsOf, type ResponseOf, readDelegation } from '@bridge/common';
import { Controller } from '@nestjs/common';
import { Caller, Params } from '../../platform/http/request-parts.js';
import { Serves } from '../../platform/http/serves.js';
import type { Viewer } from '../../platform/viewer.js';
import { DelegationMembersQuery } from './delegation-members.query.js';
import { DelegationsQuery } from './delegations.query.js';

@Controller()
export class DelegationsController {
  constructor(
    private readonly delegations: DelegationsQuery,
    private readonly members: DelegationMembersQuery,
  ) {}

  @Serves(listDelegations)
  async list(@Caller() viewer: Viewer): Promise<ResponseOf<typeof listDelegations>> {
    return { rows: await this.delegations.list(viewer) };
  }

  @Serves(listDelegationMembers)
  async listMembers(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof listDelegationMembers>,
  ): Promise<ResponseOf<typeof listDelegationMembers>> {
    return { rows: await this.members.list(viewer, id) };
  }

  @Serves(readDelegation)
  read(@Caller() viewer: Viewer, @Params() { id }: ParamsOf<typeof readDelegation>): Promise<ResponseOf<typeof readDelegation>> {
    return this.delegations.read(viewer, id);
  }
}
