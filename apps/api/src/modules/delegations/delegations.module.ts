import { Module } from '@nestjs/common';
import { DelegationMembersQuery } from './delegation-members.query.js';
import { DelegationsController } from './delegations.controller.js';
import { DelegationsQuery } from './delegations.query.js';
import { DelegationsToMatch } from './delegations-to-match.js';
import { FindOrCreateDelegation } from './find-or-create-delegation.js';
import { LatestRuns } from './latest-runs.js';

@Module({
  controllers: [DelegationsController],
  providers: [FindOrCreateDelegation, DelegationsQuery, DelegationMembersQuery, DelegationsToMatch, LatestRuns],
  exports: [FindOrCreateDelegation, DelegationsQuery, LatestRuns],
})
export class DelegationsModule {}
