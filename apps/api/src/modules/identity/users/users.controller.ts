import {
  acceptInvitation,
  type BodyOf,
  changeUserRole,
  inviteUser,
  listInvitations,
  listUsers,
  type ParamsOf,
  type QueryOf,
  type ResponseOf,
  reactivateUser,
  resendInvitation,
  resetSecondFactor,
  revokeUser,
  withdrawInvitation,
} from '@bridge/common';
import { Controller, Req } from '@nestjs/common';
import { Body, type BridgeRequest, Caller, Params, Query } from '../../../platform/http/request-parts.js';
import { Serves } from '../../../platform/http/serves.js';
import type { Viewer } from '../../../platform/viewer.js';
import { ResetSecondFactor } from '../second-factor/use-cases/reset-second-factor.js';
import { AcceptInvitation } from './accept-invitation.js';
import { InvitationsQuery } from './invitations.query.js';
import { InviteUser } from './invite-user.js';
import { ManageUser } from './manage-user.js';
import { UsersQuery } from './users.query.js';

@Controller()
export class UsersController {
  constructor(
    private readonly users: UsersQuery,
    private readonly managing: ManageUser,
    private readonly resettingFactors: ResetSecondFactor,
    private readonly invitations: InvitationsQuery,
    private readonly inviting: InviteUser,
    private readonly accepting: AcceptInvitation,
  ) {}

  @Serves(listUsers)
  list(@Caller() viewer: Viewer, @Query() query: QueryOf<typeof listUsers>): Promise<ResponseOf<typeof listUsers>> {
    return this.users.list(viewer, query);
  }

  @Serves(revokeUser)
  revoke(@Caller() viewer: Viewer, @Params() { id }: ParamsOf<typeof revokeUser>): Promise<ResponseOf<typeof revokeUser>> {
    return this.managing.revoke(viewer, id);
  }

  @Serves(reactivateUser)
  reactivate(@Caller() viewer: Viewer, @Params() { id }: ParamsOf<typeof reactivateUser>): Promise<ResponseOf<typeof reactivateUser>> {
    return this.managing.reactivate(viewer, id);
  }

  @Serves(changeUserRole)
  changeRole(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof changeUserRole>,
    @Body() given: BodyOf<typeof changeUserRole>,
  ): Promise<ResponseOf<typeof changeUserRole>> {
    return this.managing.changeRole(viewer, id, given);
  }

  @Serves(resetSecondFactor)
  resetSecondFactor(
    @Caller() viewer: Viewer,
    @Params() { id }: ParamsOf<typeof resetSecondFactor>,
    @Body() reason: BodyOf<typeof resetSecondFactor>,
  ): Promise<ResponseOf<typeof resetSecondFactor>> {
    return this.resettingFactors.execute(viewer, id, reason);
  }

  @Serves(listInvitations)
  async listInvitations(@Caller() viewer: Viewer): Promise<ResponseOf<typeof listInvitations>> {
    return { rows: await this.invitations.list(viewer) };
  }

  @Serves(inviteUser)
  invite(@Caller() viewer: Viewer, @Body() given: BodyOf<typeof inviteUser>): Promise<ResponseOf<typeof inviteUser>> {
    return this.inviting.execute(viewer, given);
  }

  @Serves(resendInvitation)
  resend(@Caller() viewer: Viewer, @Params() { id }: ParamsOf<typeof resendInvitation>): Promise<ResponseOf<typeof resendInvitation>> {
    return this.inviting.resend(viewer, id);
  }

  @Serves(withdrawInvitation)
  async withdraw(@Caller() viewer: Viewer, @Params() { id }: ParamsOf<typeof withdrawInvitation>) {
    await this.inviting.withdraw(viewer, id);
    return undefined;
  }

  @Serves(acceptInvitation)
  async accept(@Body() given: BodyOf<typeof acceptInvitation>, @Req() { ip }: BridgeRequest) {
    await this.accepting.execute(given, ip);
    return { taken: true as const };
  }
}
