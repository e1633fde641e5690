import {
  type BodyOf,
  changePassword,
  changeProfile,
  endOtherSessions,
  endSession,
  listSessions,
  type ParamsOf,
  type ResponseOf,
  readAccount,
  requestPasswordReset,
  resetPassword,
} from '@bridge/common';
import { Controller, Req } from '@nestjs/common';
import { Body, type BridgeRequest, Caller, Params } from '../../../platform/http/request-parts.js';
import { Serves } from '../../../platform/http/serves.js';
import type { Viewer } from '../../../platform/viewer.js';
import { SessionCookie } from '../session-cookie.js';
import { AccountQuery } from './account.query.js';
import { ChangePassword } from './change-password.js';
import { ChangeProfile } from './change-profile.js';
import { EndSessions } from './end-sessions.js';
import { RequestPasswordReset } from './request-password-reset.js';
import { ResetPassword } from './reset-password.js';

const TAKEN = { taken: true } as const;

@Controller()
export class AccountController {
  constructor(
    private readonly accounts: AccountQuery,
    private readonly profile: ChangeProfile,
    private readonly password: ChangePassword,
    private readonly ending: EndSessions,
    private readonly asking: RequestPasswordReset,
    private readonly resetting: ResetPassword,
    private readonly cookie: SessionCookie,
  ) {}

  @Serves(readAccount)
  read(@Caller() viewer: Viewer): Promise<ResponseOf<typeof readAccount>> {
    return this.accounts.read(viewer);
  }

  @Serves(changeProfile)
  change(@Caller() viewer: Viewer, @Body() body: BodyOf<typeof changeProfile>): Promise<ResponseOf<typeof changeProfile>> {
    return this.profile.execute(viewer, body);
  }

  @Serves(changePassword)
  async changePassword(@Caller() viewer: Viewer, @Body() body: BodyOf<typeof changePassword>, @Req() request: BridgeRequest) {
    await this.password.execute(viewer, body, this.cookie.read(request));
    return TAKEN;
  }

  @Serves(listSessions)
  async sessions(@Caller() viewer: Viewer, @Req() request: BridgeRequest): Promise<ResponseOf<typeof listSessions>> {
    return { sessions: await this.accounts.sessions(viewer, this.cookie.read(request) ?? '') };
  }

  @Serves(endSession)
  async end(@Caller() viewer: Viewer, @Params() { id }: ParamsOf<typeof endSession>) {
    await this.ending.one(viewer, id);
    return undefined;
  }

  @Serves(endOtherSessions)
  async endOthers(@Caller() viewer: Viewer, @Req() request: BridgeRequest) {
    await this.ending.others(viewer, this.cookie.read(request) ?? '');
    return undefined;
  }

  @Serves(requestPasswordReset)
  async ask(@Body() { email }: BodyOf<typeof requestPasswordReset>, @Req() { ip }: BridgeRequest) {
    await this.asking.execute(email, ip);
    return TAKEN;
  }

  @Serves(resetPassword)
  async reset(@Body() body: BodyOf<typeof resetPassword>, @Req() { ip }: BridgeRequest) {
    await this.resetting.execute(body, ip);
    return TAKEN;
  }
}
