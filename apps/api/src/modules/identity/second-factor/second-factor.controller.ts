import {
  type BodyOf,
  beginAuthenticator,
  confirmAuthenticator,
  passSecondStep,
  type ResponseOf,
  readSecondFactor,
  removeAuthenticator,
  renewRecoveryCodes,
} from '@bridge/common';
import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Body, type BridgeRequest, Caller } from '../../../platform/http/request-parts.js';
import { Serves } from '../../../platform/http/serves.js';
import { personOf, type Viewer } from '../../../platform/viewer.js';
import { SessionAnswers } from '../session-answers.js';
import { StepCookie } from '../steps/step-cookie.js';
import { SecondFactorQuery } from './second-factor.query.js';
import { BeginAuthenticator } from './use-cases/begin-authenticator.js';
import { ConfirmAuthenticator } from './use-cases/confirm-authenticator.js';
import { PassSecondStep } from './use-cases/pass-second-step.js';
import { RemoveAuthenticator } from './use-cases/remove-authenticator.js';
import { RenewRecoveryCodes } from './use-cases/renew-recovery-codes.js';

@Controller()
export class SecondFactorController {
  constructor(
    private readonly passing: PassSecondStep,
    private readonly beginning: BeginAuthenticator,
    private readonly confirming: ConfirmAuthenticator,
    private readonly renewing: RenewRecoveryCodes,
    private readonly removing: RemoveAuthenticator,
    private readonly factor: SecondFactorQuery,
    private readonly answers: SessionAnswers,
    private readonly steps: StepCookie,
  ) {}

  @Serves(passSecondStep)
  async pass(
    @Body() { code }: BodyOf<typeof passSecondStep>,
    @Req() request: BridgeRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResponseOf<typeof passSecondStep>> {
    const token = await this.passing.execute(this.steps.read(request, 'second-step'), code);
    this.steps.clear(reply, 'second-step');
    return this.answers.give(reply, token);
  }

  @Serves(readSecondFactor)
  read(@Caller() viewer: Viewer): Promise<ResponseOf<typeof readSecondFactor>> {
    return this.factor.of(viewer);
  }

  @Serves(beginAuthenticator)
  begin(@Caller() viewer: Viewer, @Body() proof: BodyOf<typeof beginAuthenticator>): Promise<ResponseOf<typeof beginAuthenticator>> {
    return this.beginning.execute(viewer, personOf(viewer), proof);
  }

  @Serves(confirmAuthenticator)
  async confirm(
    @Caller() viewer: Viewer,
    @Body() { code }: BodyOf<typeof confirmAuthenticator>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResponseOf<typeof confirmAuthenticator>> {
    const { token, recoveryCodes } = await this.confirming.execute(viewer, personOf(viewer), code);
    await this.answers.give(reply, token);
    return { recoveryCodes };
  }

  @Serves(renewRecoveryCodes)
  async renew(@Caller() viewer: Viewer, @Body() proof: BodyOf<typeof renewRecoveryCodes>): Promise<ResponseOf<typeof renewRecoveryCodes>> {
    return { recoveryCodes: await this.renewing.execute(viewer, personOf(viewer), proof) };
  }

  @Serves(removeAuthenticator)
  async remove(
    @Caller() viewer: Viewer,
    @Body() proof: BodyOf<typeof removeAuthenticator>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResponseOf<typeof removeAuthenticator>> {
    return this.answers.give(reply, await this.removing.execute(viewer, personOf(viewer), proof));
  }
}
